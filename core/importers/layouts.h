// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringView>

#include "core/transcript/transcript.h"

namespace core {

/// The lines of a text that are no header, as trimmedLines() gives them: blank ones are empty ranges.
struct BodyLines {
    QStringView text;
    QList<TextRange> lines;
    /// How many characters of a line are bold or a heading in the file, by where the line begins.
    QHash<qsizetype, qsizetype> emphasized = {};
    QSet<qsizetype> headings = {}; ///< Where lines begin that the file calls headings.
    QSet<qsizetype> rows = {};     ///< Where lines begin that are rows of tables.

    /// The bold words that a line begins with; empty if there are none.
    TextRange boldLead(TextRange line) const { return {line.begin, line.begin + emphasized.value(line.begin)}; }
};

/// How well a layout fits a text, 0 (not at all) to 1.
struct LayoutScore {
    Layout layout = Layout::TurnPerLine;
    double score = 0;

    friend bool operator==(const LayoutScore &, const LayoutScore &) = default;
};

/// The score of every layout, best first. The last resort is Unbroken, which fits anything a little.
QList<LayoutScore> layoutScores(const BodyLines &body);

/// A body cut into turns, and the lines in it that nobody spoke.
struct CutBody {
    QList<ImportedTurn> turns;
    QList<HeaderLine> headers;

    friend bool operator==(const CutBody &, const CutBody &) = default;
};

/// Cuts a body into turns as layout says, whatever it looks like.
CutBody cutTurns(const BodyLines &body, Layout layout);

} // namespace core
