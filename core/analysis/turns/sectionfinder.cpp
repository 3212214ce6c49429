// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/sectionfinder.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype shortestRemarks = 60;   ///< Words; less is no prepared speech.
constexpr qsizetype longestInvitation = 90; ///< Words; a longer turn that ends with an invitation is a speech.
constexpr qsizetype shortestQuestion = 6;   ///< Words; so few ask nothing.
constexpr qsizetype shortestFarewell = 25;  ///< Words of somebody who was taken for an asker.

} // namespace

SectionFinder::SectionFinder(const TokenList &tokens, const CueList &cues)
    : m_tokens(tokens)
    , m_cues(cues)
{
}

bool SectionFinder::isLegal(const Passage &passage) const
{
    // Whoever welcomes everybody, instructs the audience or says who is there opens the call, whatever law follows.
    const auto hasNone = [&](Cue cue) { return m_cues.count(cue, passage.first, passage.end) == 0; };
    return m_cues.count(Cue::SafeHarbour, passage.first, passage.end) >= 3 && hasNone(Cue::Greeting)
           && hasNone(Cue::Mention) && hasNone(Cue::Operator);
}

qsizetype SectionFinder::remarksBegin(const Passages &passages, const Cast &cast) const
{
    bool hasSpoken = false;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (passage.role == Role::Analyst)
            return i > 0 && passages[i - 1].role == Role::Operator ? i - 1 : i;
        if (passage.role == Role::Operator || passage.words() < shortestRemarks)
            continue;
        const bool isRelations = passage.person >= 0 && cast[passage.person].role == Role::InvestorRelations;
        if (hasSpoken || (!isRelations && !isLegal(passage)))
            return i;
        hasSpoken = true;
    }
    return passages.size();
}

bool SectionFinder::isInvitation(const Passage &passage) const
{
    return passage.words() < longestInvitation && m_cues.count(Cue::Inviting, passage.first, passage.end) > 0;
}

/// Whether somebody of the company says shortly that questions come next, before the operator tells how to ask.
bool SectionFinder::handsOverToQuestions(const Passage &passage) const
{
    if (passage.role == Role::Operator || passage.role == Role::Analyst || passage.words() >= longestInvitation)
        return false;
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        const QString &word = m_tokens.foldedAt(token);
        if (word.startsWith(u"question") || word == u"q&a" || word == u"queue" || word == u"qa")
            return true;
    }
    return false;
}

qsizetype SectionFinder::questionsBegin(const Passages &passages, qsizetype from) const
{
    for (qsizetype i = from; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (isInvitation(passage) || passage.role == Role::Analyst)
            return i;
        const bool instructs = m_cues.count(Cue::Operator, passage.first, passage.end)
                                   + m_cues.count(Cue::Announcement, passage.first, passage.end)
                               > 0;
        if (passage.role == Role::Operator && instructs)
            return i > from && handsOverToQuestions(passages[i - 1]) ? i - 1 : i;
    }
    return passages.size();
}

/// Whether an asker's passage is a question and not a good-bye.
bool SectionFinder::asksSomething(const Passage &passage) const
{
    if (passage.role != Role::Analyst || passage.words() <= shortestQuestion)
        return false;
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        const QStringView written = m_tokens[token].range.of(m_tokens.text());
        if (written.endsWith(u'?'))
            return true;
    }
    // Not all recognisers write question marks.
    return m_cues.count(Cue::Analyst, passage.first, passage.end) > 1 && !isClosing(passage);
}

bool SectionFinder::isClosing(const Passage &passage) const
{
    const int signs = m_cues.count(Cue::Closing, passage.first, passage.end);
    if (passage.role == Role::Operator)
        return signs >= 1 && m_cues.count(Cue::Announcement, passage.first, passage.end) == 0;
    // Askers say good-bye as well, but shortly.
    return signs >= 2 && (passage.role != Role::Analyst || passage.words() >= shortestFarewell);
}

qsizetype SectionFinder::closingBegin(const Passages &passages, qsizetype from) const
{
    qsizetype lastQuestion = from - 1;
    for (qsizetype i = from; i < passages.size(); ++i) {
        const bool isAnnounced = passages[i].role == Role::Operator
                                 && m_cues.count(Cue::Announcement, passages[i].first, passages[i].end) > 0
                                 && m_cues.count(Cue::Closing, passages[i].first, passages[i].end) == 0;
        if (asksSomething(passages[i]) || isAnnounced)
            lastQuestion = i;
    }
    for (qsizetype i = lastQuestion + 1; i < passages.size(); ++i) {
        if (isClosing(passages[i]))
            return i;
    }
    return passages.size();
}

void SectionFinder::find(Passages *passages, const Cast &cast) const
{
    const qsizetype remarks = remarksBegin(*passages, cast);
    const qsizetype questions = questionsBegin(*passages, remarks);
    const qsizetype closing = closingBegin(*passages, questions);
    for (qsizetype i = 0; i < passages->size(); ++i) {
        Passage &passage = (*passages)[i];
        if (i >= closing)
            passage.section = Section::Closing;
        else if (i >= questions)
            passage.section = Section::QuestionsAndAnswers;
        else if (i >= remarks)
            passage.section = Section::PreparedRemarks;
        else
            passage.section = isLegal(passage) ? Section::SafeHarbour : Section::Opening;
    }
}

} // namespace core
