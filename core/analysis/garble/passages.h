// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/garble/callwords.h"
#include "core/analysis/garble/suspicion.h"

namespace core {

/// Whether a suspicion is shown at the program's default threshold.
bool isShown(const Suspicion &suspicion);

/// Makes findings of suspicions: overlapping ones become one, and neighbours that would be shown become one passage
/// with the strongest reason. The findings are in order, do not overlap and never cross a turn.
QList<Finding> passagesOf(const CallWords &words, Suspicions suspicions, const QString &detector);

} // namespace core
