// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/sources/besidetexts.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// A call as the changes view shows it; nothing in it can be edited.
struct ChangedCall {
    core::ReviewedCall call;        ///< The words to be shown are those of call.map.corrected().
    QList<core::TextRange> removed; ///< Of those words, by begin: what was taken out, or stands nowhere else.
    QList<core::TextRange> added;   ///< What was written instead.
    QList<core::BesidePair> pairs;  ///< For a second source: how it stands beside the imported text.
};

/// The imported and the corrected words in one text: what was changed stands behind what it was.
ChangedCall markedCall(const core::ReviewedCall &call);

/// The imported words, with what was changed in them.
ChangedCall importedCall(const core::ReviewedCall &call);

/// The words of a second source, with what it says otherwise than the corrected call.
ChangedCall sourceCall(const core::ReviewedCall &call, const core::SecondSource &source);

} // namespace ui
