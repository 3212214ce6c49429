// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SpeakerCaster that tells who gives the prepared remarks.
#include "core/analysis/turns/speakercaster.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/tally.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype shortestRemark = 5;     ///< "Please go ahead." is said by whoever handed over.
constexpr qsizetype longestInvitation = 90; ///< Words with which somebody else than the last speaker opens questions.
constexpr qsizetype shortRemark = 25;       ///< Words; shorter remarks of nobody known are one speaker's.
constexpr qsizetype greetingWindow = 12;    ///< Who greets everybody so early speaks for the first time.
constexpr qsizetype addressWindow = 25;     ///< Words at the begin of an asker's turn in which somebody is addressed.
constexpr int oftenAddressed = 2;           ///< Times.
constexpr qsizetype mainRemarks = 300;      ///< Words of somebody who does not only lead through the call.
constexpr qsizetype backTail = 15;          ///< Words at the end in which "back to" hands back.
constexpr int legalCues = 3;                ///< Phrases of a legal statement.
constexpr qsizetype longRemark = 60;        ///< Remarks of this many words tell which language somebody speaks.

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::SpeakerCaster)
};

bool isCompany(Role role)
{
    return role == Role::Executive || role == Role::InvestorRelations;
}

bool hasTitle(const Person &person, QLatin1StringView part)
{
    return person.title.contains(part, Qt::CaseInsensitive);
}

} // namespace

bool SpeakerCaster::isOnlyGoAhead(const Passage &passage) const
{
    return passage.words() <= shortestRemark && m_cues.count(Cue::GoAhead, passage.first, passage.end) > 0;
}

void SpeakerCaster::castRemarks()
{
    RemarkOrder order;
    for (qsizetype i = 0; i < m_questions; ++i) {
        const Passage &passage = m_passages->at(i);
        if (!isCompany(passage.role))
            continue;
        castRemark(i, order);
        const int person = passage.person;
        if (person != order.last)
            order.beforeLast = order.last;
        order.last = person;
        m_remarkWords[person] += passage.words();
        m_topics.learn(person, passage.first, passage.end);
        if (passage.words() >= longRemark)
            m_remarkLanguages.insert(person, passage.language);
        if (m_cues.count(Cue::SafeHarbour, passage.first, passage.end) >= legalCues)
            m_legalWords[person] += passage.words();
    }
}

void SpeakerCaster::castRemark(qsizetype i, const RemarkOrder &order)
{
    const Passage &passage = m_passages->at(i);
    const int last = order.last;
    if (last >= 0 && isOnlyGoAhead(passage)) {
        set(i, last, 0.8, Sentences::tr("“%1” asks the next speaker to begin.").arg(nameOf(last)));
        return;
    }
    const int announced = i > 0 ? handedTo(i - 1) : -1;
    if (const int self = introducedSelf(i, Role::Executive, announced >= 0); self >= 0) {
        set(i, self, 0.95, Sentences::tr("The speaker says the name “%1”.").arg(nameOf(self)));
    } else if (announced >= 0 && announced != m_operator) {
        set(i, announced, 0.9, Sentences::tr("The turn before handed over to “%1”.").arg(nameOf(announced)));
    } else if (i > 0 && m_passages->at(i - 1).role == Role::Interpreter && last >= 0) {
        set(i, last, 0.8, Sentences::tr("“%1” goes on after the interpreter.").arg(nameOf(last)));
    } else if (const int thanked = i + 1 < m_passages->size() ? thankedIn(i + 1) : -1; thanked >= 0) {
        set(i, thanked, 0.7, Sentences::tr("The next speaker thanks “%1”.").arg(nameOf(thanked)));
    } else if (const int leader = opensQuestions(passage, last); leader >= 0) {
        set(i, leader, 0.7, Sentences::tr("“%1” leads through the call and opens the questions.").arg(nameOf(leader)));
    } else if (const int unfinished = goesOnUnfinished(i, order); unfinished >= 0) {
        set(i, unfinished, 0.6, Sentences::tr("The sentence of “%1” goes on.").arg(nameOf(unfinished)));
    } else if (order.beforeLast >= 0 && comesBack(i, order)) {
        const QString reason = Sentences::tr("“%1” goes on after the speaker before.").arg(nameOf(order.beforeLast));
        set(i, order.beforeLast, nameOf(last).isEmpty() ? 0.5 : 0.7, reason);
    } else {
        set(i, unnamedFor(passage), 0.4, Sentences::tr("Nobody says who this is."));
    }
}

int SpeakerCaster::goesOnUnfinished(qsizetype passage, const RemarkOrder &order) const
{
    const auto isUnfinished = [this](const Passage &candidate) {
        const QStringView end = m_tokens[candidate.end - 1].range.of(m_tokens.text()).right(1);
        return end == u"-" || end == u"…";
    };
    if (order.last < 0 || passage == 0 || startsAnew(m_passages->at(passage)))
        return -1;
    const Passage &before = m_passages->at(passage - 1);
    if (before.person == order.last && before.words() >= shortestRemark && isUnfinished(before))
        return order.last;
    // "Mhm." in the midst of a sentence.
    const bool wasInterrupted =
        passage > 1 && before.words() < shortestRemark && isUnfinished((*m_passages)[passage - 2]);
    return wasInterrupted ? m_passages->at(passage - 2).person : -1;
}

bool SpeakerCaster::startsAnew(const Passage &passage) const
{
    return greetsAll(passage) || m_cues.at(Cue::Thanks, passage.first) != nullptr;
}

bool SpeakerCaster::comesBack(qsizetype i, const RemarkOrder &order) const
{
    const Passage &passage = m_passages->at(i);
    if (handsBack(i - 1))
        return true;
    if (greetsAll(passage))
        return false;
    const bool isMainSpeaker = m_remarkWords.value(order.beforeLast) > m_legalWords.value(order.beforeLast);
    if (thankedIn(i) == order.last && (isMainSpeaker || passage.words() < longRemark))
        return true;
    return isMainSpeaker && passage.words() >= longRemark && m_cues.at(Cue::Thanks, passage.first);
}

bool SpeakerCaster::handsBack(qsizetype passage) const
{
    const Passage &before = m_passages->at(passage);
    for (const CueHit &hit : m_cues.hitsIn(std::max(before.first, before.end - backTail), before.end)) {
        for (qsizetype token = hit.first; hit.cue == Cue::HandOver && token < hit.end; ++token) {
            if (m_tokens.foldedAt(token) == u"back")
                return true;
        }
    }
    return false;
}

int SpeakerCaster::unnamedFor(const Passage &passage)
{
    // Short remarks of unknown people would fill the cast with speakers of a few words.
    if (passage.words() >= shortRemark)
        return m_cast.addUnnamed(Role::Executive);
    return unnamedAnswerer();
}

bool SpeakerCaster::greetsAll(const Passage &passage) const
{
    return m_cues.count(Cue::Greeting, passage.first, std::min(passage.first + greetingWindow, passage.end)) > 0;
}

int SpeakerCaster::opensQuestions(const Passage &passage, int last) const
{
    if (last < 0 || passage.words() > longestInvitation || m_cues.count(Cue::Inviting, passage.first, passage.end) == 0)
        return -1;
    const auto first = std::find_if(m_passages->begin(), m_passages->end(),
                                    [](const Passage &candidate) { return isCompany(candidate.role); });
    return first->person == last ? -1 : first->person;
}

void SpeakerCaster::findInvestorRelations()
{
    for (int i = 0; i < m_cast.people().size(); ++i) {
        if (hasTitle(m_cast.people()[i], "investor"_L1))
            m_cast[i].role = Role::InvestorRelations;
    }
    const auto speaks = [](const Passage &passage) { return isCompany(passage.role); };
    const auto first = std::find_if(m_passages->begin(), m_passages->end(), speaks);
    if (first == m_passages->end() || first->person < 0 || first - m_passages->begin() >= m_questions)
        return;
    Person &person = m_cast[first->person];
    const bool isLegal = m_cues.count(Cue::SafeHarbour, first->first, first->end) >= 2;
    const int next = handedTo(first - m_passages->begin());
    const bool isChief = hasTitle(person, "chief"_L1) || hasTitle(person, "ceo"_L1) || hasTitle(person, "cfo"_L1);
    // Whoever says all of the remarks does not only lead through the call.
    const bool isAlone = m_remarkWords.size() < 2;
    const auto leads = [this, first](int other) {
        return other != first->person
               && (hasTitle(m_cast.people()[other], "chief executive"_L1)
                   || hasTitle(m_cast.people()[other], "ceo"_L1));
    };
    bool hasChief = false;
    for (int other = 0; other < m_cast.people().size() && !hasChief; ++other)
        hasChief = leads(other);
    if (isLegal && isAlone && hasChief && !isChief)
        person.role = Role::InvestorRelations;
    if (isLegal && !isAlone && next != first->person && next >= 0 && next != m_operator && !isChief)
        person.role = Role::InvestorRelations;
}

QHash<int, int> SpeakerCaster::countAddresses()
{
    QHash<int, int> known;           // By person of the cast.
    Tally<qint32> others;            // By word id.
    QHash<qint32, qsizetype> places; // Of the others.
    for (qsizetype i = m_questions; i < m_passages->size(); ++i) {
        const Passage &passage = m_passages->at(i);
        if (passage.role != Role::Analyst)
            continue;
        for (const CueHit &hit : m_cues.hitsIn(passage.first, std::min(passage.first + addressWindow, passage.end))) {
            const bool isAddress = hit.cue == Cue::ShortGreeting || hit.cue == Cue::Thanks;
            if (!isAddress || hit.end >= passage.end || m_finder.reader().givenName(hit.end) != GivenName::Sure)
                continue;
            const qint32 id = m_tokens[hit.end].id;
            if (const int person = m_firstNames.value(id, -1); person >= 0) {
                ++known[person];
            } else if (!m_firstNames.contains(id)) {
                others.add(id);
                places.insert(id, hit.end);
            }
        }
    }
    const qint32 best = others.most(-1);
    if (others.timesOf(best) >= oftenAddressed) {
        const qsizetype token = places.value(best);
        if (const auto person = m_finder.reader().readOwn(token, token + 1))
            known.insert(m_cast.add(*person, Role::Executive), static_cast<int>(others.timesOf(best)));
    }
    return known;
}

int SpeakerCaster::unnamedMainSpeaker() const
{
    int found = -1;
    for (auto words = m_remarkWords.cbegin(); words != m_remarkWords.cend(); ++words) {
        const bool isUnnamed = m_cast.people()[words.key()].name.isEmpty() && *words >= mainRemarks
                               && *words > 2 * m_legalWords.value(words.key());
        const qsizetype most = m_remarkWords.value(found);
        // Of two who say as much, it is the one who came into the call first.
        if (isUnnamed && (*words > most || (*words == most && words.key() < found)))
            found = words.key();
    }
    return found;
}

void SpeakerCaster::nameByAddress()
{
    // Whom askers greet and thank again and again has spoken; if nobody is known by that name, it is the main speaker.
    const int speaker = unnamedMainSpeaker();
    if (speaker < 0)
        return;
    const QHash<int, int> addresses = countAddresses();
    int best = -1;
    for (auto count = addresses.cbegin(); count != addresses.cend(); ++count) {
        if (*count >= oftenAddressed && !m_remarkWords.contains(count.key())
            && (best < 0 || *count > addresses.value(best) || (*count == addresses.value(best) && count.key() < best)))
            best = count.key();
    }
    if (best < 0)
        return;
    for (qsizetype i = 0; i < m_questions; ++i) {
        if (m_passages->at(i).person == speaker)
            set(i, best, 0.6, Sentences::tr("The askers speak to “%1”, who is not known otherwise.").arg(nameOf(best)));
    }
    m_remarkWords.insert(best, m_remarkWords.take(speaker));
    m_legalWords.insert(best, m_legalWords.take(speaker));
    m_topics.rename(speaker, best);
    if (m_remarkLanguages.contains(speaker))
        m_remarkLanguages.insert(best, m_remarkLanguages.take(speaker));
    if (m_unnamedAnswer == speaker)
        m_unnamedAnswer = -1;
}

} // namespace core
