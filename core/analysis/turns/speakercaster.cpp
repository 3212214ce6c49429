// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/speakercaster.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/turns/rolefinder.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype handOverTail = 80; ///< A hand-over stands within this many words of the end.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::SpeakerCaster)
};

bool isCompany(Role role)
{
    return role == Role::Executive || role == Role::InvestorRelations;
}

bool isFullName(const PersonReading &person)
{
    return person.name.contains(u' ');
}

} // namespace

SpeakerCaster::SpeakerCaster(const TokenList &tokens, const CueList &cues, const IntroductionFinder &finder)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_finder(finder)
    , m_topics(tokens)
{
}

Cast SpeakerCaster::assign(Passages *passages, const QList<QList<Introduction>> &introductions)
{
    m_passages = passages;
    m_introductions = &introductions;
    m_questions = firstQuestion();
    collectPeople();
    castOperators();
    castRemarks();
    findInvestorRelations();
    collectFirstNames();
    nameByAddress();
    collectFirstNames();
    collectAnswerers();
    castQuestions();
    castInterpreters();
    partNeighbours();
    return m_cast;
}

qsizetype SpeakerCaster::firstQuestion() const
{
    const auto asks = [](const Passage &passage) { return passage.role == Role::Analyst; };
    const auto asker = std::find_if(m_passages->begin(), m_passages->end(), asks);
    return std::min(RoleFinder::firstQuestion(*m_passages, *m_introductions), asker - m_passages->begin());
}

QString SpeakerCaster::nameOf(int person) const
{
    return m_cast.people()[person].name;
}

void SpeakerCaster::set(qsizetype passage, int person, double confidence, const QString &reason)
{
    Passage &changed = (*m_passages)[passage];
    changed.person = person;
    changed.confidence = confidence;
    changed.reason = reason;
    if (person >= 0 && m_cast.people()[person].role == Role::Unknown)
        m_cast[person].role = changed.role;
}

bool SpeakerCaster::isNearEnd(const Introduction &introduction, const Passage &passage) const
{
    return passage.end - introduction.token <= handOverTail;
}

void SpeakerCaster::collectAnnounced()
{
    for (const QList<Introduction> &said : *m_introductions) {
        for (const Introduction &introduction : said) {
            if (introduction.kind == Kind::Announcement && !introduction.person.name.isEmpty())
                m_announcedWords.insert(m_tokens[introduction.person.nameFirst].id);
        }
    }
}

void SpeakerCaster::collectPeople()
{
    collectAnnounced();
    // Full names first, so that "Jane" alone finds "Jane Doe" wherever that was said.
    for (const bool full : {true, false}) {
        for (qsizetype i = 0; i < m_passages->size(); ++i) {
            const Passage &passage = m_passages->at(i);
            for (const Introduction &introduction : m_introductions->at(i)) {
                const bool thanksCompany = introduction.kind == Kind::Thanks && i < m_questions && i > 0
                                           && m_passages->at(i - 1).role != Role::Operator;
                const bool isNamed = introduction.kind == Kind::Mention || thanksCompany
                                     || (introduction.kind == Kind::HandOver && isNearEnd(introduction, passage));
                if (!isNamed || introduction.isOperator() || m_finder.reader().isFirm(introduction.person)
                    || isFullName(introduction.person) != full)
                    continue;
                const int known = m_cast.find(introduction.person.name, Role::Executive);
                if (known >= 0 || i < m_questions || isCalledToAnswer(introduction, passage))
                    m_cast.add(introduction.person, Role::Executive);
            }
        }
    }
}

bool SpeakerCaster::isCalledToAnswer(const Introduction &introduction, const Passage &passage) const
{
    // "Jane, do you want to take that?" brings in somebody who was not introduced. Askers have a name of their own.
    return introduction.kind == Kind::HandOver && isCompany(passage.role)
           && m_finder.reader().givenName(introduction.person.nameFirst) == GivenName::Sure
           && !m_announcedWords.contains(m_tokens[introduction.person.nameFirst].id);
}

void SpeakerCaster::castOperators()
{
    for (qsizetype i = 0; i < m_passages->size(); ++i) {
        if (m_passages->at(i).role != Role::Operator)
            continue;
        if (m_operator < 0)
            m_operator = m_cast.addUnnamed(Role::Operator);
        set(i, m_operator, 0.95, Words::tr("These are an operator's formulas."));
        for (const Introduction &introduction : m_introductions->at(i)) {
            if (introduction.kind == Kind::Self)
                nameOperator(introduction);
        }
        // Who speaks next thanks the operator, or somebody who speaks for the company.
        for (const Introduction &introduction : m_introductions->value(i + 1)) {
            if (introduction.kind == Kind::Thanks && i + 1 < m_questions)
                nameOperator(introduction);
        }
    }
}

void SpeakerCaster::nameOperator(const Introduction &introduction)
{
    const bool isSomebodyElse = m_cast.find(introduction.person.name, Role::Executive) >= 0;
    if (!isSomebodyElse && m_cast[m_operator].name.isEmpty())
        m_cast[m_operator].name = introduction.person.name;
}

int SpeakerCaster::companyPerson(const Introduction &introduction) const
{
    return introduction.isOperator() ? m_operator : m_cast.find(introduction.person.name, Role::Executive);
}

int SpeakerCaster::handedTo(qsizetype passage) const
{
    if (passage > 0 && isOnlyGoAhead(m_passages->at(passage)))
        return handedTo(passage - 1);
    const QList<Introduction> &introductions = m_introductions->at(passage);
    for (auto introduction = introductions.crbegin(); introduction != introductions.crend(); ++introduction) {
        const bool hands = introduction->kind == Kind::HandOver || introduction->kind == Kind::Calling;
        if (!hands || !isNearEnd(*introduction, m_passages->at(passage)))
            continue;
        const int person = companyPerson(*introduction);
        if (person >= 0)
            return person;
    }
    return -1;
}

int SpeakerCaster::thankedIn(qsizetype passage) const
{
    for (const Introduction &introduction : m_introductions->at(passage)) {
        if (introduction.kind == Kind::Thanks)
            return m_cast.find(introduction.person.name, Role::Executive);
    }
    return -1;
}

int SpeakerCaster::introducedSelf(qsizetype passage, Role role, bool mustBeKnown)
{
    for (const Introduction &introduction : m_introductions->at(passage)) {
        if (introduction.kind != Kind::Self)
            continue;
        const int known = m_cast.find(introduction.person.name, role);
        const bool isBelieved = known >= 0 || (isFullName(introduction.person) && !mustBeKnown);
        return isBelieved ? m_cast.add(introduction.person, role) : -1;
    }
    return -1;
}

void SpeakerCaster::collectFirstNames()
{
    for (int person = 0; person < m_cast.people().size(); ++person) {
        if (!isCompany(m_cast.people()[person].role))
            continue;
        for (const QString &variant : m_cast.people()[person].variants) {
            // By the first name or, as "Mr. Doe" and where family names come first, by the last.
            const QStringList words = variant.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : {words.first(), words.last()}) {
                const qint32 id = m_tokens.idOf(word.toLower());
                if (id < 0 || m_finder.reader().isNoName(id))
                    continue;
                const auto known = m_firstNames.constFind(id);
                m_firstNames[id] = known == m_firstNames.constEnd() || *known == person ? person : -1;
            }
        }
    }
}

void SpeakerCaster::castQuestions()
{
    for (qsizetype i = m_questions; i < m_passages->size(); ++i) {
        const Passage &passage = m_passages->at(i);
        if (passage.role == Role::Operator || RoleFinder::announcesAsker(passage, m_introductions->at(i)))
            beginAsker(i);
        if (passage.role == Role::Operator)
            continue;
        if (passage.isSameSpeaker && i > 0)
            set(i, m_passages->at(i - 1).person, m_passages->at(i - 1).confidence,
                Words::tr("The same person says it again in another language."));
        else if (passage.role == Role::Analyst)
            castAsker(i);
        else if (isCompany(passage.role))
            castAnswer(i);
    }
}

void SpeakerCaster::beginAsker(qsizetype operatorPassage)
{
    const Passage &passage = m_passages->at(operatorPassage);
    const QList<Introduction> &introductions = m_introductions->at(operatorPassage);
    const auto last = std::find_if(introductions.crbegin(), introductions.crend(),
                                   [](const Introduction &other) { return other.kind == Kind::Announcement; });
    if (last != introductions.crend()) {
        m_asker =
            last->person.name.isEmpty() ? m_cast.addUnnamed(Role::Analyst) : m_cast.add(last->person, Role::Analyst);
        if (m_cast.people()[m_asker].firm.isEmpty())
            m_cast[m_asker].firm = last->person.firm;
        const TextRange words = m_tokens[last->person.nameFirst].word.united(m_tokens[last->person.end - 1].word);
        const QString announced = words.of(m_tokens.text()).toString();
        m_askerReason = Words::tr("The operator announced “%1” just before.").arg(announced);
        return;
    }
    if (const auto called = callsByFirm(passage)) {
        m_asker = m_cast.add(*called, Role::Analyst);
        m_askerReason = Words::tr("The operator called “%1” just before.").arg(called->name);
        return;
    }
    const bool mayAnnounce = m_cues.count(Cue::Announcement, passage.first, passage.end)
                                 + m_cues.count(Cue::NextQuestion, passage.first, passage.end)
                             > 0;
    if (mayAnnounce) {
        m_asker = -1;
        m_askerReason.clear();
    }
}

std::optional<PersonReading> SpeakerCaster::callsByFirm(const Passage &passage) const
{
    if (m_cues.count(Cue::GoAhead, passage.first, passage.end) == 0)
        return std::nullopt;
    const PersonReader &reader = m_finder.reader();
    for (qsizetype token = passage.first; token < passage.end; ++token) {
        const auto person = reader.isNameWord(token) ? reader.readOwn(token, passage.end) : std::nullopt;
        if (person && !reader.isFirm(*person)
            && (!person->firm.isEmpty() || m_cast.find(person->name, Role::Analyst) >= 0))
            return person;
        if (person)
            token = person->nameEnd - 1;
    }
    return std::nullopt;
}

void SpeakerCaster::castAsker(qsizetype passage)
{
    const int self = introducedSelf(passage, Role::Analyst, false);
    const bool isNew = m_asker < 0 || nameOf(m_asker).isEmpty();
    if (self >= 0 && isNew) {
        m_asker = self;
        m_askerReason = Words::tr("The speaker says the name “%1”.").arg(nameOf(self));
    } else if (m_asker < 0) {
        m_asker = m_cast.addUnnamed(Role::Analyst);
        m_askerReason = Words::tr("Somebody asks whose name could not be read.");
    }
    set(passage, m_asker, nameOf(m_asker).isEmpty() ? 0.5 : 0.85, m_askerReason);
}

void SpeakerCaster::castInterpreters()
{
    int interpreter = -1;
    for (qsizetype i = 0; i < m_passages->size(); ++i) {
        if (m_passages->at(i).role != Role::Interpreter)
            continue;
        if (interpreter < 0)
            interpreter = m_cast.addUnnamed(Role::Interpreter);
        set(i, interpreter, 0.85, Words::tr("This says again in English what was said before in another language."));
    }
}

} // namespace core
