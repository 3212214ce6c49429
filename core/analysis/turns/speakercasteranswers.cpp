// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SpeakerCaster that tells which of the company's people answers.
#include "core/analysis/turns/speakercaster.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/turns/rolefinder.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype interjection = 8;   ///< Fewer words than this do not end an answer.
constexpr qsizetype ownNameWindow = 30; ///< "This is Jane" comes within this many words of an answer.
constexpr double enoughCertainty = 0.4; ///< Below this an answer is given to nobody by name.

QString translated(const char *text)
{
    return QCoreApplication::translate("core::SpeakerCaster", text);
}

bool isCompany(Role role)
{
    return role == Role::Executive || role == Role::InvestorRelations;
}

bool hasTitle(const Person &person, QLatin1StringView part)
{
    return person.title.contains(part, Qt::CaseInsensitive);
}

} // namespace

QList<int> SpeakerCaster::answerers() const
{
    QList<int> result;
    for (int person = 0; person < m_cast.people().size(); ++person) {
        const bool isKnown = m_remarkWords.contains(person) || !m_cast[person].title.isEmpty();
        // Who spoke without being named counts too, lest the only name of the call be given to all answers.
        if (isCompany(m_cast[person].role) && isKnown)
            result.append(person);
    }
    return result;
}

QSet<int> SpeakerCaster::mentionedIn(const Passage &passage) const
{
    QSet<int> people;
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        if (m_tokens[token].isCapitalized)
            people.insert(m_firstNames.value(m_tokens[token].id, -1));
    }
    return people;
}

SpeakerCaster::AnswerClues SpeakerCaster::cluesOf(qsizetype passage) const
{
    const Passage &answer = m_passages->at(passage);
    AnswerClues clues;
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
    return clues;
}

int SpeakerCaster::addressedIn(const Passage &passage) const
{
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        const int person = m_firstNames.value(m_tokens[token].id, -1);
        if (person >= 0 && m_tokens[token].isCapitalized)
            return person;
    }
    return -1;
}

qsizetype SpeakerCaster::previousOf(qsizetype passage, Role role, qsizetype leastWords) const
{
    for (qsizetype i = passage - 1; i >= m_questions; --i) {
        const Passage &candidate = m_passages->at(i);
        if (candidate.role == Role::Operator)
            return -1;
        const bool fits = role == Role::Analyst ? candidate.role == role : isCompany(candidate.role);
        if (fits && candidate.words() >= leastWords)
            return i;
    }
    return -1;
}

double SpeakerCaster::answerScore(int person, const AnswerClues &clues, const QString &language) const
{
    const Person &candidate = m_cast[person];
    double score = std::log(1.0 + static_cast<double>(m_remarkWords.value(person))) / 3.0;
    if (candidate.role == Role::InvestorRelations)
        score -= 2.0;
    if (hasTitle(candidate, "CEO"_L1) || hasTitle(candidate, "Chief Executive"_L1))
        score += 0.8;
    const bool isFinance = hasTitle(candidate, "CFO"_L1) || hasTitle(candidate, "Financ"_L1);
    if (isFinance)
        score += 0.25 * clues.financeCues - 0.3;
    if (clues.mentioned.contains(person))
        score -= 3.0;
    if (clues.justSpoke == person)
        score -= 3.0;
    if (clues.addressed == person)
        score += 1.8;
    if (clues.answeredBefore == person)
        score += clues.isInterrupted ? 2.5 : 0.6;
    if (clues.called == person)
        score += 3.0;
    if (clues.thanked == person)
        score += 1.5;
    const auto spoken = m_remarkLanguages.constFind(person);
    if (spoken != m_remarkLanguages.constEnd() && *spoken != language)
        score -= 4.0;
    return score;
}

int SpeakerCaster::calledIn(const Passage &passage) const
{
    int called = -1;
    for (qsizetype token = std::max(passage.first, passage.end - 40); token < passage.end; ++token) {
        const int person = m_firstNames.value(m_tokens[token].id, -1);
        if (person >= 0 && m_tokens[token].isCapitalized)
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
    for (int person = 0; person < m_cast.people().size(); ++person) {
        if (m_cast[person].role == Role::InvestorRelations)
            return person;
    }
    return -1;
}

void SpeakerCaster::castAnswer(qsizetype passage)
{
    if (const int self = saysOwnFirstName(m_passages->at(passage)); self >= 0) {
        set(passage, self, 0.9, translated("The speaker says the name “%1”.").arg(nameOf(self)));
        return;
    }
    if (const int handed = passage > 0 ? handedTo(passage - 1) : -1; handed >= 0 && handed != m_operator) {
        set(passage, handed, 0.9, translated("The turn before handed over to “%1”.").arg(nameOf(handed)));
        return;
    }
    if (const int host = hostOf(passage); host >= 0) {
        set(passage, host, 0.7, translated("“%1” leads through the questions.").arg(nameOf(host)));
        return;
    }
    const QList<int> candidates = answerers();
    const AnswerClues clues = cluesOf(passage);
    int best = -1;
    double bestScore = 0.0;
    double sum = 0.0;
    for (const int person : candidates) {
        const double score = answerScore(person, clues, m_passages->at(passage).language);
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
                ? translated("Somebody who spoke before without being named is the likeliest to answer.")
                : translated("“%1” is the likeliest to answer: by who was asked, who spoke before and what about.")
                      .arg(nameOf(best));
        set(passage, best, certainty, reason);
        return;
    }
    if (m_unnamedAnswer < 0)
        m_unnamedAnswer = m_cast.addUnnamed(Role::Executive);
    set(passage, m_unnamedAnswer, 0.3, translated("Somebody of the company answers; the words do not tell who."));
}

} // namespace core
