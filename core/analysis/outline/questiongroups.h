// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "core/transcript/turn.h"

namespace core {

/// What a turn does in the questions and answers.
enum class TurnPart {
    Announcement, ///< The operator, or whoever leads through the call, gives somebody the floor.
    Question,     ///< Before the first answer.
    Answer,
    FollowUp, ///< Somebody asks again after an answer.
    Courtesy, ///< Thanks, a greeting, "go ahead": nothing is asked or answered.
};

/// A question with all that belongs to it: turns [first, end), announced or not.
struct QuestionGroup {
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype question =
        -1;                ///< The longest turn in which it is put, an English one if there is one; -1 if nobody asks.
    SpeakerId analyst;     ///< Who asks; null if that cannot be told.
    QList<TurnPart> parts; ///< One for each turn.

    friend bool operator==(const QuestionGroup &, const QuestionGroup &) = default;
};

/// The groups of turns [first, end) of one stretch of questions and answers, in order and without gaps from the first
/// announcement or question on. words are those of all turns of the call.
///
/// Works without names and without an operator: a new asker begins a new group.
QList<QuestionGroup> questionGroups(const SpeakerTurns &speech, const QStringList &words, qsizetype first,
                                    qsizetype end);

/// Whether a turn says again what an earlier one said, or is said by an interpreter.
bool isInterpreting(const SpeakerTurns &speech, const Turn &turn);

/// The role of who speaks a turn; Unknown if nobody can be told.
Role roleOf(const SpeakerTurns &speech, const Turn &turn);

} // namespace core
