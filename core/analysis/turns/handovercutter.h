// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/passage.h"

namespace core {

/// Cuts a stretch of text where the genre's formulas show that somebody else begins.
///
/// "Please go ahead. | Thank you", a greeting of everybody in mid-speech, an operator's announcement behind somebody
/// else's words, an interpreter who begins, an asker who repeats the question in English.
class HandOverCutter
{
public:
    HandOverCutter(const TokenList &tokens, const CueList &cues);

    /// The passages that tokens [first, end) consist of; they lie in order and cover all of them.
    Passages cut(qsizetype first, qsizetype end, qsizetype imported) const;

    /// Whether the text speaks of interpretation or holds words in a script other than Latin.
    bool isInterpreted() const { return m_isInterpreted; }

private:
    enum class Change { None, Speaker, Language };

    Change changeAt(qsizetype token, qsizetype first, qsizetype end) const;
    bool isAfterGoAhead(qsizetype token, qsizetype first, qsizetype end) const;
    bool greets(qsizetype token) const;
    bool isOperatorsReply(qsizetype token, qsizetype first, qsizetype end) const;
    bool isLateGreeting(qsizetype token, qsizetype first) const;
    bool isAnnouncementBegin(qsizetype token, qsizetype first, qsizetype end) const;
    bool beginsSentence(qsizetype token, qsizetype first) const;
    qsizetype sentenceEnd(qsizetype token, qsizetype end) const;
    bool hasInSentence(Cue cue, qsizetype token, qsizetype end, qsizetype within) const;
    bool announcesIn(qsizetype sentence, qsizetype end) const;
    bool isThanks(qsizetype token, qsizetype end) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
    qint32 m_operator; ///< Id of the word "operator"; -1 if it is not said.
    bool m_isInterpreted = false;
};

} // namespace core
