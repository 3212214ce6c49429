// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/project/reviewedcall.h"
#include "ui/settings/appearance.h"
#include "ui/transcript/marks.h"

namespace ui {

/// What there is to say about the words under the pointer: reason and proposal of findings, notes and tags of
/// annotations, the words before a correction. Rich text; empty without marks.
///
/// keyHint names the keys that decide a finding and stands below findings.
QString hoverCard(const QList<Mark> &marks, const core::ReviewedCall &call, const Colours &colours,
                  const QString &keyHint);

} // namespace ui
