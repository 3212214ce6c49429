// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/names/personspellings.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "core/analysis/garble/vocabulary.h"
#include "core/analysis/turns/namelikeness.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostPeople = 100; ///< More are compared with nothing, so that the time stays linear.

QString withoutPossessive(const QString &folded)
{
    return folded.endsWith(u"'s") ? folded.chopped(2) : folded;
}

bool isHonorific(const QString &folded)
{
    static const QSet<QString> words{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"dr"_s, u"mister"_s};
    return words.contains(folded);
}

bool isGreeting(const QString &folded)
{
    static const QSet<QString> words{u"thanks"_s, u"hi"_s, u"hello"_s, u"hey"_s, u"morning"_s, u"afternoon"_s};
    return words.contains(folded);
}

/// Where different spellings of one name begin alike.
QChar firstSound(QStringView folded)
{
    const QString sound = soundOf(folded);
    return sound.isEmpty() ? QChar() : sound.front();
}

} // namespace

PersonSpellings::PersonSpellings(const TokenList &tokens, const SpeakerTurns &speech)
    : m_tokens(tokens)
    , m_isCovered(static_cast<size_t>(tokens.size()), false)
{
    collectPeople(speech);
    linkWords();
    findMentions();
}

void PersonSpellings::collectPeople(const SpeakerTurns &speech)
{
    for (const Speaker &speaker : speech.speakers) {
        const QStringList words = speaker.name.toLower().split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= 2 && m_people.size() < mostPeople)
            m_people.append(Person{speaker.name, words.first(), words.last(), {}});
    }
}

void PersonSpellings::linkWords()
{
    QHash<QChar, QList<int>> byFirst;
    QHash<QChar, QList<int>> byLast;
    for (int person = 0; person < m_people.size(); ++person) {
        byFirst[firstSound(m_people[person].first)].append(person);
        byLast[firstSound(m_people[person].last)].append(person);
    }
    QSet<qint32> capitalized;
    for (const Token &token : m_tokens) {
        if (token.isCapitalized && !token.hasDigit)
            capitalized.insert(token.id);
    }
    for (const qint32 id : std::as_const(capitalized)) {
        const QString word = withoutPossessive(m_tokens.folded(id));
        const QChar sound = firstSound(word);
        for (const int person : byFirst.value(sound)) {
            if (isSameNameWord(word, m_people[person].first))
                m_firsts[id].append(person);
        }
        for (const int person : byLast.value(sound)) {
            if (isSameNameWord(word, m_people[person].last))
                m_lasts[id].append(person);
        }
    }
}

bool PersonSpellings::isNameToken(qsizetype token) const
{
    return token < m_tokens.size() && m_tokens[token].isCapitalized && !m_tokens[token].hasDigit;
}

bool PersonSpellings::isAddressed(qsizetype token) const
{
    if (token == 0)
        return false;
    const QString &before = m_tokens.foldedAt(token - 1);
    const bool isThanked = before == u"you" && token > 1 && m_tokens.foldedAt(token - 2) == u"thank";
    return isHonorific(before) || isGreeting(before) || isThanked;
}

int PersonSpellings::wholeAt(qsizetype token) const
{
    if (!isNameToken(token + 1) || m_tokens[token].endsClause)
        return -1;
    const QList<int> lasts = m_lasts.value(m_tokens[token + 1].id);
    int found = -1;
    for (const int person : m_firsts.value(m_tokens[token].id)) {
        if (!lasts.contains(person))
            continue;
        if (found >= 0)
            return -1;
        found = person;
    }
    return found;
}

int PersonSpellings::onlyPerson(qsizetype token, NameSpelling::Part *part) const
{
    const QList<int> firsts = m_firsts.value(m_tokens[token].id);
    const QList<int> lasts = m_lasts.value(m_tokens[token].id);
    if (firsts.size() + lasts.size() != 1)
        return -1;
    *part = firsts.isEmpty() ? NameSpelling::Part::Last : NameSpelling::Part::First;
    return firsts.isEmpty() ? lasts.first() : firsts.first();
}

bool PersonSpellings::isMeant(qsizetype token, const QString &said) const
{
    const QString folded = withoutPossessive(m_tokens.foldedAt(token));
    // "Steve" is no misspelling of "Steven", and "Andrew" in "Thank you, Andrew" is somebody else than "Andrea".
    const bool isShortForm = folded.startsWith(said) || said.startsWith(folded);
    return folded == said || (!isShortForm && (isHonorific(m_tokens.foldedAt(token - 1)) || !isListedWord(folded)));
}

void PersonSpellings::add(int person, qsizetype first, qsizetype end, NameSpelling::Part part)
{
    TextRange range = m_tokens[first].word.united(m_tokens[end - 1].word);
    const QString &last = m_tokens.foldedAt(end - 1);
    range.end -= last.size() - withoutPossessive(last).size();
    const QString text = range.of(m_tokens.text()).toString().simplified();
    NameSpelling &spelling = m_people[person].spellings[QString::number(static_cast<int>(part)) + text];
    spelling.text = text;
    spelling.part = part;
    spelling.ranges.append(range);
    for (qsizetype token = first; token < end; ++token)
        m_isCovered[static_cast<size_t>(token)] = true;
}

void PersonSpellings::findMentions()
{
    for (qsizetype token = 0; token < m_tokens.size(); ++token) {
        if (!isNameToken(token))
            continue;
        if (const int person = wholeAt(token); person >= 0) {
            add(person, token, token + 2, NameSpelling::Part::Whole);
            ++token;
            continue;
        }
        // In "Mr. Doe Smith" a name follows of which only a part would be read.
        const bool isAlone = m_tokens[token].endsClause || !isNameToken(token + 1);
        auto part = NameSpelling::Part::Whole;
        const int person = isAlone && isAddressed(token) ? onlyPerson(token, &part) : -1;
        if (person >= 0
            && isMeant(token, part == NameSpelling::Part::First ? m_people[person].first : m_people[person].last))
            add(person, token, token + 1, part);
    }
}

QList<NameGroup> PersonSpellings::groups() const
{
    QList<NameGroup> result;
    for (const Person &person : m_people) {
        NameGroup group{NameKind::Person, person.name, person.spellings.values(), {}};
        std::sort(group.spellings.begin(), group.spellings.end(), [&](const NameSpelling &a, const NameSpelling &b) {
            if (a.part != b.part)
                return a.part < b.part;
            if (a.count() != b.count())
                return a.count() > b.count();
            return (a.text == person.name) != (b.text == person.name) ? a.text == person.name
                                                                      : a.ranges.first() < b.ranges.first();
        });
        if (group.spellings.isEmpty() || group.spellings.first().part != NameSpelling::Part::Whole)
            continue;
        group.best = group.spellings.first().text;
        const bool isMisspelled =
            std::any_of(group.spellings.begin(), group.spellings.end(), [&](const NameSpelling &spelling) {
                const QString right = NameGroup::respelled(spelling, group.best);
                return !spelling.text.startsWith(right, Qt::CaseInsensitive)
                       && !right.startsWith(spelling.text, Qt::CaseInsensitive);
            });
        if (!isMisspelled)
            continue;
        group.reason =
            QCoreApplication::translate("core::PersonSpellings", "These sound alike; “%1” is said %n time(s).", nullptr,
                                        static_cast<int>(group.spellings.first().count()))
                .arg(group.best);
        result.append(group);
    }
    return result;
}

} // namespace core
