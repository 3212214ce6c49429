// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/importers/layouts.h"
#include "core/importers/speakerlabel.h"

namespace core {

/// A label and the line that it begins or is.
struct LineLabel {
    qsizetype line = 0;       ///< Index in BodyLines::lines.
    qsizetype speechLine = 0; ///< The first line behind the label and, if it stands in a line of its own, the title.
    SpeakerLabel label;

    friend bool operator==(const LineLabel &, const LineLabel &) = default;
};

/// The labels before a colon that the text as a whole bears out, in order: a single word such as “Brandon:” must come
/// again or open the text.
QList<LineLabel> colonLabels(const BodyLines &body);

/// The lines that are labels, in order: “Name -- Title”, roles, and names alone that come again or stand apart.
QList<LineLabel> labelLines(const BodyLines &body);

/// Index of the first line at or after from that is not blank; the number of lines if there is none.
qsizetype nextWritten(const BodyLines &body, qsizetype from);

} // namespace core
