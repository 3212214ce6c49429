// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/rolefinder.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

// The states of the decoding, in this order.
constexpr size_t asks = 0;
constexpr size_t answers = 1;
constexpr size_t operates = 2;
constexpr size_t states = 3;

using Scores = std::array<double, states>;

/// Logarithms of how often a speaker of one kind follows another, by rule of thumb: questions and answers alternate,
/// several may answer, an operator announces an asker.
constexpr std::array<Scores, states> transitions{{
    {-2.5, -0.2, -2.3}, // after an asker
    {-0.5, -1.1, -2.3}, // after an answer
    {-0.3, -1.4, -3.0}, // after an operator
}};

constexpr double impossible = -50.0;
constexpr qsizetype longestHosting = 40; ///< Words with which somebody of the company announces who asks next.

constexpr qsizetype invitationTail = 60; ///< An invitation to ask stands within this many words of the end.
constexpr qsizetype leastRemarks = 400;  ///< Words; the company has said at least this much before it is asked.

bool announces(const QList<Introduction> &introductions)
{
    return std::any_of(introductions.begin(), introductions.end(), [](const Introduction &introduction) {
        return introduction.kind == Introduction::Kind::Announcement;
    });
}

} // namespace

RoleFinder::RoleFinder(const TokenList &tokens, const CueList &cues)
    : m_tokens(tokens)
    , m_cues(cues)
{
}

bool RoleFinder::isOperator(const Passage &passage, const QList<Introduction> &introductions) const
{
    const qsizetype words = passage.words();
    if (greetsByName(passage))
        return false;
    const int formulas = m_cues.count(Cue::Operator, passage.first, passage.end);
    const bool isBrief = words < 60;
    if (formulas >= 2 && words < 250)
        return true;
    if (formulas >= 1 && words < 130)
        return true;
    if (!isBrief)
        return false;
    const int nextQuestions = m_cues.count(Cue::NextQuestion, passage.first, passage.end);
    const int announcements = m_cues.count(Cue::Announcement, passage.first, passage.end)
                              + m_cues.count(Cue::Inverted, passage.first, passage.end);
    const int invitations = m_cues.count(Cue::GoAhead, passage.first, passage.end);
    if (announces(introductions) && (invitations > 0 || words < 30))
        return true;
    if (nextQuestions > 0 && invitations > 0 && words < 30)
        return true;
    return announcements > 0 && (invitations > 0 || words < 16);
}

bool RoleFinder::greetsByName(const Passage &passage) const
{
    // "Good morning, Jane." as the last words: somebody of the company reads out who comes next.
    static const QStringList everybody{u"everyone"_s, u"everybody"_s, u"all"_s, u"sir"_s, u"ladies"_s};
    if (passage.words() < 6)
        return false;
    const qsizetype last = passage.end - 1;
    return !everybody.contains(m_tokens.foldedAt(last))
           && (m_cues.count(Cue::ShortGreeting, last - 2, last) > 0
               || m_cues.count(Cue::ShortGreeting, last - 1, last) > 0);
}

bool RoleFinder::announcesAsker(const Passage &passage, const QList<Introduction> &introductions)
{
    return announces(introductions) && passage.role != Role::Analyst
           && (passage.role == Role::Operator || passage.words() < longestHosting);
}

double RoleFinder::askerScore(const Passage &passage) const
{
    double score = 0.0;
    score += 0.9 * std::min(4, m_cues.count(Cue::Analyst, passage.first, passage.end));
    score -= 0.45 * std::min(12, m_cues.count(Cue::Executive, passage.first, passage.end));
    score -=
        1.2 * std::min(2, m_cues.count(Cue::AnswerStart, passage.first, std::min(passage.first + 12, passage.end)));
    int questions = 0;
    const qsizetype tail = std::max(passage.first, passage.end - 40);
    for (qsizetype token = tail; token < passage.end; ++token) {
        if (m_tokens[token].endsSentence && m_tokens[token].range.of(m_tokens.text()).contains(u'?'))
            ++questions;
    }
    score += 0.9 * std::min(2, questions);
    if (passage.words() > 120)
        score -= 1.5;
    if (passage.words() > 220)
        score -= 1.5;
    return std::clamp(score, -6.0, 6.0);
}

void RoleFinder::decodeQuestions(Passages *passages, qsizetype from) const
{
    const qsizetype count = passages->size() - from;
    if (count <= 0)
        return;
    QList<Scores> best(count);
    QList<std::array<size_t, states>> origin(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Passage &passage = (*passages)[from + i];
        const double asker = askerScore(passage);
        Scores emission{asker / 2, -asker / 2, impossible};
        if (passage.role == Role::Operator)
            emission = {impossible, impossible, 0.0};
        else if (passage.role == Role::Analyst)
            emission[answers] = impossible;
        else if (passage.role != Role::Unknown)
            emission[asks] = impossible;
        for (size_t state = 0; state < states; ++state) {
            double score = i == 0 ? 0.0 : impossible * 1e6;
            for (size_t previous = 0; i > 0 && previous < states; ++previous) {
                const double candidate = best[i - 1][previous] + transitions[previous][state];
                if (candidate > score) {
                    score = candidate;
                    origin[i][state] = previous;
                }
            }
            best[i][state] = score + emission[state];
        }
    }
    auto state = static_cast<size_t>(std::max_element(best.last().begin(), best.last().end()) - best.last().begin());
    for (qsizetype i = count - 1; i >= 0; --i) {
        Passage &passage = (*passages)[from + i];
        if (passage.role == Role::Unknown)
            passage.role = state == asks ? Role::Analyst : Role::Executive;
        state = origin[i][state];
    }
}

qsizetype RoleFinder::firstQuestion(const Passages &passages, const QList<QList<Introduction>> &introductions)
{
    for (qsizetype i = 0; i < passages.size(); ++i) {
        if (announcesAsker(passages[i], introductions[i]))
            return i;
    }
    return passages.size();
}

void RoleFinder::markThoseCalled(Passages *passages, const QList<QList<Introduction>> &introductions)
{
    // An operator turns a call over to the company and announces askers.
    for (qsizetype i = 0; i + 1 < passages->size(); ++i) {
        const auto handsOver = [](const Introduction &introduction) {
            return introduction.kind == Introduction::Kind::HandOver && !introduction.isOperator();
        };
        const QList<Introduction> &said = introductions[i];
        Passage &next = (*passages)[i + 1];
        if ((*passages)[i].role == Role::Operator && next.role == Role::Unknown && !announces(said)
            && std::any_of(said.begin(), said.end(), handsOver))
            next.role = Role::Executive;
    }
}

qsizetype RoleFinder::afterInvitation(const Passages &passages, const QList<QList<Introduction>> &introductions) const
{
    // Nobody need be announced by name: questions begin when the company, after its remarks, asks for them.
    qsizetype remarks = 0;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        if (passages[i].role == Role::Operator)
            continue;
        remarks += passages[i].words();
        const bool asksOnce = i + 1 == passages.size() || !invites(passages[i + 1], introductions[i + 1]);
        if (remarks < leastRemarks || !asksOnce || !invites(passages[i], introductions[i]))
            continue;
        // Nobody asks and is then followed by the operator instead of an answer: that is the host with a last word.
        const bool hostGoesOn = i + 2 < passages.size() && passages[i + 2].role == Role::Operator;
        return hostGoesOn ? i + 2 : i + 1;
    }
    return passages.size();
}

bool RoleFinder::invites(const Passage &passage, const QList<Introduction> &introductions) const
{
    const qsizetype tail = std::max(passage.first, passage.end - invitationTail);
    const bool handsOn = std::any_of(introductions.begin(), introductions.end(), [&](const Introduction &other) {
        return other.kind == Introduction::Kind::HandOver && !other.isOperator() && other.token >= tail;
    });
    return passage.role != Role::Operator && !handsOn && m_cues.count(Cue::Inviting, tail, passage.end) > 0;
}

void RoleFinder::find(Passages *passages, const QList<QList<Introduction>> &introductions) const
{
    for (qsizetype i = 0; i < passages->size(); ++i) {
        if ((*passages)[i].role == Role::Unknown && isOperator((*passages)[i], introductions[i]))
            (*passages)[i].role = Role::Operator;
        else if ((*passages)[i].role == Role::Unknown && announcesAsker((*passages)[i], introductions[i])
                 && greetsByName((*passages)[i]))
            (*passages)[i].role = Role::Executive;
    }
    markThoseCalled(passages, introductions);
    const qsizetype questions =
        std::min(firstQuestion(*passages, introductions), afterInvitation(*passages, introductions));
    for (qsizetype i = 0; i < std::min(questions, passages->size()); ++i) {
        if ((*passages)[i].role == Role::Unknown)
            (*passages)[i].role = Role::Executive;
    }
    decodeQuestions(passages, std::min(questions, passages->size()));
}

} // namespace core
