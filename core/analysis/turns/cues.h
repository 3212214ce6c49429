// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "core/text/tokens.h"

namespace core {

/// What a stock phrase of the genre tells about who speaks.
enum class Cue {
    Operator,         ///< Only a conference operator says it: "press star one".
    Announcement,     ///< An asker's name follows: "the next question comes from".
    Inverted,         ///< An asker's name follows, the firm was before: "from Acme we have".
    NextQuestion,     ///< A question is to follow.
    GoAhead,          ///< The next speaker is asked to begin.
    HandOver,         ///< The next speaker's name follows: "turn the call over to".
    Mention,          ///< Names of those present follow: "with me today are".
    FollowUp,         ///< Behind a name, says that this person comes next: "will now review".
    SelfName,         ///< The speaker's own name may follow: "this is".
    Greeting,         ///< Greets everybody, as somebody who begins.
    ShortGreeting,    ///< Greets somebody.
    Thanks,           ///< Thanks somebody.
    Analyst,          ///< Rather said by those who ask.
    Executive,        ///< Rather said by those who answer.
    AnswerStart,      ///< How answers begin.
    Inviting,         ///< The company opens the line for questions.
    QaStart,          ///< Questions begin now.
    Closing,          ///< The call ends.
    SafeHarbour,      ///< Words of the legal statement.
    Finance,          ///< Rather a finance chief's matter.
    SelfTranslation,  ///< An asker turns to English for what was just asked in another language.
    InterpreterStart, ///< An interpreter begins.
    Interpretation,   ///< The call is interpreted.
};

/// One stock phrase in a text: tokens [first, end).
struct CueHit {
    Cue cue = Cue::Operator;
    qsizetype first = 0;
    qsizetype end = 0;
};

/// All stock phrases of a text, in order of their first token.
///
/// The phrases are data (turncues.txt among the resources). Linear in the text.
class CueList
{
public:
    explicit CueList(const TokenList &tokens);

    const QList<CueHit> &hits() const { return m_hits; }

    /// The hits whose first token lies in tokens [first, end).
    QList<CueHit> hitsIn(qsizetype first, qsizetype end) const;

    /// How many phrases of this cue begin in tokens [first, end).
    int count(Cue cue, qsizetype first, qsizetype end) const;

    /// The longest phrase of this cue that begins exactly at token first, or null.
    const CueHit *at(Cue cue, qsizetype first) const;

private:
    qsizetype lowerBound(qsizetype first) const;

    QList<CueHit> m_hits;
    QList<qsizetype> m_firstHits; ///< By token: index of the first hit at or behind it; one more at the end.
};

} // namespace core
