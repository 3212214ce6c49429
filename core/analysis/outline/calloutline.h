// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/transcript/turn.h"

namespace core {

/// An entry of the outline of a call: turns [firstTurn, endTurn) and what they are about.
struct OutlineNode {
    enum class Kind {
        Section,  ///< Children: speeches or, in questions and answers, questions.
        Speech,   ///< One speaker without interruption; interpreters and interjections are no interruption.
        Question, ///< Children: answers and follow-ups.
        FollowUp,
        Answer,
    };

    Kind kind = Kind::Section;
    Section section = Section::Unknown;
    SpeakerId speaker; ///< Who speaks, asks or answers; null for sections and for those who cannot be told.
    qsizetype firstTurn = 0;
    qsizetype endTurn = 0;
    qsizetype titleTurn = 0;    ///< The turn with the words of the title: where to go to read on.
    QString title;              ///< The first words that say something; empty for sections.
    qsizetype words = 0;        ///< Of all these turns.
    QList<SpeakerId> answerers; ///< Questions: who answers, in order, each once.
    QList<OutlineNode> children;

    friend bool operator==(const OutlineNode &, const OutlineNode &) = default;
};

/// The outline of a call: its sections in order. words are those of each turn as they stand now.
///
/// A pure function of who speaks when, so that it follows every edit of turns and speakers. Linear in the text.
QList<OutlineNode> callOutline(const SpeakerTurns &speech, const QStringList &words);

} // namespace core
