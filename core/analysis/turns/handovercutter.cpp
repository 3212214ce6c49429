// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/handovercutter.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype lateGreeting = 15;    ///< Words after which a greeting of everybody is somebody else's.
constexpr qsizetype lateTranslation = 30; ///< Words that a question has at least before it is said again.
constexpr qsizetype longestCall = 20;     ///< Words of a sentence that calls the operator.
constexpr qsizetype replyWindow = 40;     ///< The operator's formulas follow within so many words.
constexpr qsizetype longRemark = 8;       ///< Words that are too many for an operator's "Thank you. Excuse me.".

} // namespace

HandOverCutter::HandOverCutter(const TokenList &tokens, const CueList &cues)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_operator(tokens.idOf(QStringLiteral("operator")))
{
    m_isInterpreted = std::any_of(cues.hits().begin(), cues.hits().end(), [](const CueHit &hit) {
        return hit.cue == Cue::Interpretation || hit.cue == Cue::InterpreterStart;
    });
}

bool HandOverCutter::beginsSentence(qsizetype token, qsizetype first) const
{
    return token == first || m_tokens[token - 1].endsSentence;
}

qsizetype HandOverCutter::sentenceEnd(qsizetype token, qsizetype end) const
{
    while (token < end && !m_tokens[token].endsSentence)
        ++token;
    return std::min(token + 1, end);
}

bool HandOverCutter::hasInSentence(Cue cue, qsizetype token, qsizetype end, qsizetype within) const
{
    return m_cues.count(cue, token, sentenceEnd(token, std::min(end, token + within))) > 0;
}

bool HandOverCutter::announcesIn(qsizetype sentence, qsizetype end) const
{
    // "The next question is about margins" is no announcement, "the next question is from" is one.
    for (const CueHit &hit : m_cues.hitsIn(sentence, sentenceEnd(sentence, std::min(end, sentence + 12)))) {
        const QString &last = m_tokens.foldedAt(hit.end - 1);
        if (hit.cue == Cue::Announcement && (last == u"from" || last == u"of" || last == u"line"))
            return true;
    }
    return false;
}

bool HandOverCutter::isThanks(qsizetype token, qsizetype end) const
{
    const CueHit *thanks = m_cues.at(Cue::Thanks, token);
    return thanks && thanks->end <= end && m_tokens[thanks->end - 1].endsSentence;
}

bool HandOverCutter::greets(qsizetype token) const
{
    return m_cues.at(Cue::Thanks, token) || m_cues.at(Cue::Greeting, token) || m_cues.at(Cue::ShortGreeting, token);
}

bool HandOverCutter::isAfterGoAhead(qsizetype token, qsizetype first, qsizetype end) const
{
    if (end - token < 6)
        return false;
    // "Yes, hi, good morning."
    if (!greets(token) && !(m_tokens[token].endsClause && greets(token + 1)))
        return false;
    for (qsizetype back = token - 1; back >= std::max(first, token - 6); --back) {
        const CueHit *hit = m_cues.at(Cue::GoAhead, back);
        if (hit && token - hit->end <= 2)
            return true;
    }
    return false;
}

bool HandOverCutter::isOperatorsReply(qsizetype token, qsizetype first, qsizetype end) const
{
    if (m_operator < 0)
        return false;
    // "Operator, we are ready. | Certainly. To ask a question, press star one."
    qsizetype call = token - 1;
    while (call >= first && token - call < longestCall && m_tokens[call].id != m_operator
           && (call == token - 1 || !m_tokens[call].endsSentence))
        --call;
    if (call < first || m_tokens[call].id != m_operator || m_tokens[call].endsSentence)
        return false;
    const bool isCalled = (call == first || m_tokens[call - 1].endsClause) && m_tokens[call].endsClause;
    if (!isCalled || m_cues.count(Cue::Thanks, std::max(first, call - 4), call) > 0
        || m_cues.count(Cue::Operator, first, token) > 0)
        return false;
    const qsizetype near = std::min(end, token + replyWindow);
    return m_cues.count(Cue::Operator, token, near) + m_cues.count(Cue::Announcement, token, near) > 0;
}

bool HandOverCutter::isLateGreeting(qsizetype token, qsizetype first) const
{
    if (token - first < lateGreeting || !m_tokens[token].isCapitalized || !m_cues.at(Cue::Greeting, token))
        return false;
    const Token &before = m_tokens[token - 1];
    if (before.endsClause && !before.endsSentence)
        return false;
    // "Thank you, Jane, and Good Morning everyone" is one breath, and so is "Thank you. Hello everyone."
    static const QStringList joining{QStringLiteral("and"), QStringLiteral("a"),  QStringLiteral("very"),
                                     QStringLiteral("you"), QStringLiteral("to"), QStringLiteral("again")};
    if (joining.contains(m_tokens.foldedAt(token - 1)) && !before.endsSentence)
        return false;
    for (qsizetype back = token - 1; back >= std::max(first, token - 8); --back) {
        if (m_cues.at(Cue::Thanks, back) || m_cues.at(Cue::ShortGreeting, back))
            return false;
    }
    return true;
}

bool HandOverCutter::isAnnouncementBegin(qsizetype token, qsizetype first, qsizetype end) const
{
    // Step over the thanks that open the operator's words.
    qsizetype sentence = token;
    int thanks = 0;
    while (sentence < end && isThanks(sentence, end)) {
        sentence = m_cues.at(Cue::Thanks, sentence)->end;
        ++thanks;
    }
    if (sentence >= end || !announcesIn(sentence, end))
        return false;
    const bool isOwnThanks = token > first && thanks > 0 && token - first <= 2 && isThanks(first, end);
    if (isOwnThanks)
        return true;
    if (token > first && m_cues.count(Cue::Operator, first, token) + m_cues.count(Cue::Announcement, first, token) > 0)
        return false;
    const bool isInvited = token - first >= 2 && hasInSentence(Cue::Executive, std::max(first, token - 3), token, 3)
                           && m_tokens[token - 1].endsSentence;
    return token - first >= longRemark || isInvited;
}

HandOverCutter::Change HandOverCutter::changeAt(qsizetype token, qsizetype first, qsizetype end) const
{
    const bool isReply = beginsSentence(token, first)
                         && (isAfterGoAhead(token, first, end) || isOperatorsReply(token, first, end)
                             || isAnnouncementBegin(token, first, end));
    if (isReply || isLateGreeting(token, first))
        return Change::Speaker;
    if (!m_isInterpreted || !m_tokens[token].isCapitalized)
        return Change::None;
    if (hasInSentence(Cue::InterpreterStart, token, end, 3) && (beginsSentence(token, first) || end - token < 12))
        return Change::Speaker;
    const bool isLate = token - first >= lateTranslation;
    return isLate && hasInSentence(Cue::SelfTranslation, token, end, 3) ? Change::Language : Change::None;
}

Passages HandOverCutter::cut(qsizetype first, qsizetype end, qsizetype imported) const
{
    Passages passages;
    Passage current;
    current.first = first;
    current.imported = imported;
    // Only tokens near a cue can begin somebody's words.
    for (qsizetype token = first + 1; token < end; ++token) {
        const Change change = changeAt(token, current.first, end);
        if (change == Change::None)
            continue;
        current.end = token;
        passages.append(current);
        current = Passage{};
        current.first = token;
        current.imported = imported;
        current.isCut = true;
        current.isSameSpeaker = change == Change::Language;
    }
    current.end = end;
    if (current.end > current.first)
        passages.append(current);
    return passages;
}

} // namespace core
