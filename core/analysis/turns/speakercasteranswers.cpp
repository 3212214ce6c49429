// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SpeakerCaster that tells which of the company's people answers.
#include "core/analysis/turns/speakercaster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include <QCoreApplication>

#include "core/analysis/turns/rolefinder.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype interjection = 8;     ///< Fewer words than this do not end an answer.
constexpr qsizetype ownNameWindow = 30;   ///< "This is Jane" comes within this many words of an answer.
constexpr qsizetype shortRemarks = 600;   ///< Words; whoever says more does not only read the legal statement.
constexpr qsizetype lookBack = 20;        ///< Turns in which the question and the answer before are looked for.
constexpr qsizetype mostAnswerers = 12;   ///< People who are considered for an answer.
constexpr qsizetype askerThanks = 10;     ///< Words of the asker's next turn in which an answerer is thanked.
constexpr qsizetype colleagueWindow = 14; ///< Words of the next answer in which this one's speaker is named.
/// What each clue of SpeakerCaster::answerScore() weighs, in its order.
constexpr std::array clueWeights{
    0.33, // Words of prepared remarks, as a logarithm.
    -2.5, // Leads through the call or only reads the legal statement.
    0.8,  // Chief executive.
    -0.3, // Finance chief.
    0.7,  // Finance chief, by matters of finance, as a logarithm.
    -3.0, // Is named in the answer.
    -3.0, // Spoke just before.
    1.8,  // Is named in the question.
    0.6,  // Answered this asker before.
    1.9,  // Was interrupted just before.
    3.0,  // Was called upon by a colleague.
    1.5,  // Is thanked by a colleague who goes on.
    1.0,  // Is named by a colleague who goes on.
    2.0,  // Is thanked by the asker who goes on.
    1.2,  // Sounds like the prepared remarks.
    -0.5, // Nobody knows the name.
    -4.0, // Spoke another language in the prepared remarks.
};
constexpr double enoughCertainty = 0.5; ///< Below this an answer is given to nobody by name.

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::SpeakerCaster)
};

bool isCompany(Role role)
{
    return role == Role::Executive || role == Role::InvestorRelations;
}

} // namespace

void SpeakerCaster::collectAnswerers()
{
    const auto leads = [](const Person &person) { return person.role == Role::InvestorRelations; };
    const auto host = std::find_if(m_cast.people().begin(), m_cast.people().end(), leads);
    m_host = host == m_cast.people().end() ? -1 : static_cast<int>(host - m_cast.people().begin());
    for (int person = 0; person < m_cast.people().size(); ++person) {
        const bool isKnown = m_remarkWords.contains(person) || !m_cast.people()[person].title.isEmpty();
        // Who spoke without being named counts too, lest the only name of the call be given to all answers.
        if (isCompany(m_cast.people()[person].role) && isKnown)
            m_answerers.append(person);
    }
    // Those who said most, so that each answer costs the same in a call of any length.
    std::stable_sort(m_answerers.begin(), m_answerers.end(),
                     [this](int a, int b) { return m_remarkWords.value(a) > m_remarkWords.value(b); });
    m_answerers.resize(std::min(m_answerers.size(), mostAnswerers));
}

bool SpeakerCaster::isNamedAt(qsizetype token) const
{
    return m_tokens[token].isCapitalized || m_finder.reader().givenName(token) == GivenName::Sure;
}

int SpeakerCaster::namedIn(qsizetype first, qsizetype end) const
{
    for (qsizetype token = first; token < end; ++token) {
        const int person = isNamedAt(token) ? m_firstNames.value(m_tokens[token].id, -1) : -1;
        if (person >= 0)
            return person;
    }
    return -1;
}

int SpeakerCaster::thankedByAsker(qsizetype passage) const
{
    if (passage + 1 >= m_passages->size() || m_passages->at(passage + 1).role != Role::Analyst)
        return -1;
    const Passage &next = m_passages->at(passage + 1);
    const qsizetype end = std::min(next.first + askerThanks, next.end);
    for (const CueHit &hit : m_cues.hitsIn(next.first, end)) {
        if (hit.cue == Cue::Thanks)
            return namedIn(hit.end, std::min(hit.end + 3, next.end));
    }
    return -1;
}

QSet<int> SpeakerCaster::mentionedIn(const Passage &passage) const
{
    QSet<int> people;
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        if (isNamedAt(token))
            people.insert(m_firstNames.value(m_tokens[token].id, -1));
    }
    return people;
}

SpeakerCaster::AnswerClues SpeakerCaster::cluesOf(qsizetype passage) const
{
    const Passage &answer = m_passages->at(passage);
    AnswerClues clues;
    clues.language = answer.language;
    clues.mentioned = mentionedIn(answer);
    clues.financeCues = m_cues.count(Cue::Finance, answer.first, answer.end);
    if (const qsizetype question = previousOf(passage, Role::Analyst, interjection); question >= 0)
        clues.addressed = addressedIn(m_passages->at(question));
    if (const qsizetype before = previousOf(passage, Role::Executive, interjection); before >= 0) {
        clues.answeredBefore = m_passages->at(before).person;
        clues.isInterrupted = passage - before == 2 && m_passages->at(passage - 1).words() < interjection;
    }
    if (passage > 0 && isCompany(m_passages->at(passage - 1).role)) {
        clues.justSpoke = m_passages->at(passage - 1).person;
        clues.called = calledIn(m_passages->at(passage - 1));
    }
    if (passage + 1 < m_passages->size() && isCompany(m_passages->at(passage + 1).role))
        clues.thanked = thankedIn(passage + 1);
    if (passage + 1 < m_passages->size() && isCompany(m_passages->at(passage + 1).role)) {
        const Passage &next = m_passages->at(passage + 1);
        clues.referred = namedIn(next.first, std::min(next.first + colleagueWindow, next.end));
    }
    clues.thankedByAsker = thankedByAsker(passage);
    return clues;
}

int SpeakerCaster::addressedIn(const Passage &passage) const
{
    // "So, Jane, how are margins?" tells more than "as Jane said". The last one counts: first the answer before is
    // thanked for.
    for (qsizetype token = passage.end - 1; token >= passage.first; --token) {
        const bool standsAlone =
            m_tokens[token].endsClause && (token == passage.first || m_tokens[token - 1].endsClause);
        const int person = standsAlone && isNamedAt(token) ? m_firstNames.value(m_tokens[token].id, -1) : -1;
        if (person >= 0)
            return person;
    }
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        const int person = m_firstNames.value(m_tokens[token].id, -1);
        if (person >= 0 && isNamedAt(token))
            return person;
    }
    return -1;
}

qsizetype SpeakerCaster::previousOf(qsizetype passage, Role role, qsizetype leastWords) const
{
    for (qsizetype i = passage - 1; i >= std::max(m_questions, passage - lookBack); --i) {
        const Passage &candidate = m_passages->at(i);
        if (candidate.role == Role::Operator)
            return -1;
        const bool fits = role == Role::Analyst ? candidate.role == role : isCompany(candidate.role);
        if (fits && candidate.words() >= leastWords)
            return i;
    }
    return -1;
}

double SpeakerCaster::answerScore(int person, const AnswerClues &clues, double topic) const
{
    const Person &candidate = m_cast.people()[person];
    const qsizetype said = m_remarkWords.value(person);
    const bool onlyReadsRules = said > 0 && 2 * m_legalWords.value(person) > said && said < shortRemarks;
    const QString title = candidate.title.toLower();
    const bool isChief = title.contains(u"ceo") || title.contains(u"chief executive");
    const bool isFinance = title.contains(u"cfo") || title.contains(u"financ");
    const bool isAgain = clues.answeredBefore == person;
    const auto spoken = m_remarkLanguages.constFind(person);
    const auto is = [](bool holds) { return holds ? 1.0 : 0.0; };
    const std::array<double, clueWeights.size()> values{
        std::log(1.0 + static_cast<double>(said)),
        is(candidate.role == Role::InvestorRelations || onlyReadsRules),
        is(isChief),
        is(isFinance),
        is(isFinance) * std::log(1.0 + clues.financeCues),
        is(clues.mentioned.contains(person)),
        is(clues.justSpoke == person),
        is(clues.addressed == person),
        is(isAgain),
        is(isAgain && clues.isInterrupted),
        is(clues.called == person),
        is(clues.thanked == person),
        is(clues.referred == person),
        is(clues.thankedByAsker == person),
        topic,
        is(candidate.name.isEmpty()),
        is(spoken != m_remarkLanguages.constEnd() && *spoken != clues.language),
    };
    return std::inner_product(values.begin(), values.end(), clueWeights.begin(), 0.0);
}

int SpeakerCaster::calledIn(const Passage &passage) const
{
    int called = -1;
    for (qsizetype token = std::max(passage.first, passage.end - 40); token < passage.end; ++token) {
        const int person = m_firstNames.value(m_tokens[token].id, -1);
        if (person >= 0 && isNamedAt(token))
            called = person;
    }
    return called;
}

int SpeakerCaster::saysOwnFirstName(const Passage &passage) const
{
    for (const CueHit &hit : m_cues.hitsIn(passage.first, std::min(passage.first + ownNameWindow, passage.end))) {
        if (hit.cue != Cue::SelfName || hit.end >= passage.end || !m_tokens[hit.end].isCapitalized)
            continue;
        const int person = m_firstNames.value(m_tokens[hit.end].id, -1);
        if (person >= 0)
            return person;
    }
    return -1;
}

int SpeakerCaster::hostOf(qsizetype passage) const
{
    if (!RoleFinder::announcesAsker(m_passages->at(passage), m_introductions->at(passage)))
        return -1;
    return m_host;
}

void SpeakerCaster::castAnswer(qsizetype passage)
{
    if (const int self = saysOwnFirstName(m_passages->at(passage)); self >= 0) {
        set(passage, self, 0.9, Sentences::tr("The speaker says the name “%1”.").arg(nameOf(self)));
        return;
    }
    if (const int handed = passage > 0 ? handedTo(passage - 1) : -1; handed >= 0 && handed != m_operator) {
        set(passage, handed, 0.9, Sentences::tr("The turn before handed over to “%1”.").arg(nameOf(handed)));
        return;
    }
    if (const int host = hostOf(passage); host >= 0) {
        set(passage, host, 0.7, Sentences::tr("“%1” leads through the questions.").arg(nameOf(host)));
        return;
    }
    const QList<double> topics =
        m_topics.scores(m_answerers, m_passages->at(passage).first, m_passages->at(passage).end);
    const AnswerClues clues = cluesOf(passage);
    int best = -1;
    double bestScore = 0.0;
    double sum = 0.0;
    for (qsizetype i = 0; i < m_answerers.size(); ++i) {
        const int person = m_answerers[i];
        const double score = answerScore(person, clues, topics[i]);
        sum += std::exp(score);
        if (best < 0 || score > bestScore) {
            best = person;
            bestScore = score;
        }
    }
    const double certainty = best < 0 ? 0.0 : std::exp(bestScore) / sum;
    if (certainty >= enoughCertainty) {
        const QString reason =
            nameOf(best).isEmpty()
                ? Sentences::tr("Somebody who spoke before without being named is the likeliest to answer.")
                : Sentences::tr("“%1” is the likeliest to answer: by who was asked, who spoke before and what about.")
                      .arg(nameOf(best));
        set(passage, best, certainty, reason);
        return;
    }
    set(passage, unnamedAnswerer(), 0.3, Sentences::tr("Somebody of the company answers; the words do not tell who."));
}

int SpeakerCaster::unnamedAnswerer()
{
    if (m_unnamedAnswer < 0)
        m_unnamedAnswer = m_cast.addUnnamed(Role::Executive);
    return m_unnamedAnswer;
}

void SpeakerCaster::partNeighbours()
{
    for (qsizetype i = 1; i < m_passages->size(); ++i) {
        const Passage &passage = m_passages->at(i);
        const Passage &before = m_passages->at(i - 1);
        const bool isDoubtful = passage.odds && !passage.isSameSpeaker && isCompany(passage.role) && passage.person >= 0
                                && passage.person == before.person;
        if (!isDoubtful)
            continue;
        const qsizetype shorter = passage.words() < before.words() ? i : i - 1;
        const int other = passage.person == unnamedAnswerer() ? -1 : unnamedAnswerer();
        set(shorter, other, 0.3, Sentences::tr("The words sound like another speaker than those beside them."));
    }
}

} // namespace core
