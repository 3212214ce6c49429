// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

namespace core {

/// A turn as it is read: who, and the corrected words.
struct CleanTurn {
    QString speaker; ///< Never empty.
    QString detail;  ///< Title and firm, such as "Analyst, Alpine Bank"; may be empty.
    Role role = Role::Unknown;
    QString section;        ///< Heading that this turn begins; empty if it goes on in the section before.
    QString remark;         ///< "machine translation" where the words are no one's own; mostly empty.
    QStringList paragraphs; ///< At least one; no line ends inside.

    friend bool operator==(const CleanTurn &, const CleanTurn &) = default;
};

/// A call as it is read: what the Markdown, HTML and text formats have in common.
struct CleanCall {
    QString title;    ///< Never empty.
    QString subtitle; ///< Company, event and date as far as known and not in the title; may be empty.
    QString note;     ///< What was left out, in a sentence; mostly empty.
    QList<CleanTurn> turns;

    friend bool operator==(const CleanCall &, const CleanCall &) = default;
};

/// The call with all corrections. Turns of which no word is left are dropped, and those that the options leave out.
CleanCall cleanCall(const ReviewedCall &call, const ExportOptions &options = {});

/// The parts of which cleanCall() is made, for documents that show more than it.
///
/// The title of a call; never empty.
QString callTitle(const ReviewedCall &call);

/// See CleanCall::subtitle.
QString callSubtitle(const ReviewedCall &call);

/// The heading of a section; empty for Unknown.
QString sectionHeading(Section section);

/// A turn without the heading of its section. Its paragraphs may be none.
CleanTurn cleanTurn(const ReviewedCall &call, const Turn &turn);

/// The turns that a choice leaves out.
QSet<TurnId> turnsLeftOut(const SpeakerTurns &speech, InterpretedTurns choice);

/// The sentence that tells how many turns a choice has left out.
QString leftOutNote(InterpretedTurns choice, qsizetype turns);

/// Where the words of a turn stand in the corrected text, with what was inserted at its very begin and end.
TextRange correctedRange(const ReviewedCall &call, TextRange turn);

/// The corrected words of a turn, with what was inserted at its very begin and end.
QString correctedWords(const ReviewedCall &call, TextRange turn);

} // namespace core
