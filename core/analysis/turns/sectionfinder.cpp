// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/sectionfinder.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype shortestRemarks = 60;   ///< Words; less is no prepared speech.
constexpr qsizetype longestInvitation = 90; ///< Words; a longer turn that ends with an invitation is a speech.

} // namespace

SectionFinder::SectionFinder(const CueList &cues)
    : m_cues(cues)
{
}

bool SectionFinder::isLegal(const Passage &passage) const
{
    return m_cues.count(Cue::SafeHarbour, passage.first, passage.end) >= 3
           && m_cues.count(Cue::Greeting, passage.first, passage.end) == 0
           && m_cues.count(Cue::Mention, passage.first, passage.end) == 0;
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

qsizetype SectionFinder::questionsBegin(const Passages &passages, qsizetype from) const
{
    for (qsizetype i = from; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        const bool isInvitation =
            passage.words() < longestInvitation && m_cues.count(Cue::Inviting, passage.first, passage.end) > 0;
        if (isInvitation || passage.role == Role::Analyst)
            return i;
        const bool instructs = m_cues.count(Cue::Operator, passage.first, passage.end)
                                   + m_cues.count(Cue::Announcement, passage.first, passage.end)
                               > 0;
        if (passage.role == Role::Operator && instructs)
            return i;
    }
    return passages.size();
}

qsizetype SectionFinder::closingBegin(const Passages &passages, qsizetype from) const
{
    qsizetype lastQuestion = from - 1;
    for (qsizetype i = from; i < passages.size(); ++i) {
        if (passages[i].role == Role::Analyst && passages[i].words() > 6)
            lastQuestion = i;
    }
    for (qsizetype i = lastQuestion + 1; i < passages.size(); ++i) {
        const int signs = m_cues.count(Cue::Closing, passages[i].first, passages[i].end);
        const int needed = passages[i].role == Role::Operator ? 1 : 2;
        if (signs >= needed)
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
