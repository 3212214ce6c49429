// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PersonReader that reads people together with their firms.
#include "core/analysis/turns/personreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestFirm = 5;
constexpr qsizetype longestAbbreviation = 4; ///< Letters; some recognisers write whole names in capitals.

bool isPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s");
}

bool isAbbreviated(QStringView word)
{
    return word.size() > 1 && word.size() <= longestAbbreviation
           && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

} // namespace

qsizetype PersonReader::firmEnd(qsizetype first, qsizetype limit) const
{
    qsizetype end = first;
    bool isFirm = false;
    while (end < limit && end - first < longestFirm) {
        const bool isLink = isFirm && kindOf(end) == Kind::Link && end + 1 < limit && m_tokens[end + 1].isCapitalized;
        const bool isFirmWord = m_tokens[end].isCapitalized && kindOf(end) != Kind::NoName;
        if (!isLink && !isFirmWord)
            break;
        // "Jane Doe Acme Capital" is a name and its firm.
        isFirm = isFirm || (m_isFirm[m_tokens[end].id] && end - first < 3);
        ++end;
        if (m_tokens[end - 1].endsClause)
            break;
    }
    // A firm that follows "Jane Doe" at once is not all of the name.
    const bool isAlone = end == limit || m_tokens[end - 1].endsClause || !m_tokens[end].isCapitalized;
    isFirm = isFirm || (end == first + 1 && isAbbreviated(m_tokens.wordAt(first)));
    return isFirm && isAlone ? end : first;
}

void PersonReader::readFirm(PersonReading *person, qsizetype limit) const
{
    static const QStringList links{u"with"_s, u"from"_s, u"of"_s, u"at"_s, u"for"_s};
    if (person->end >= limit || !links.contains(m_tokens.foldedAt(person->end)))
        return;
    const qsizetype first = person->end + 1;
    qsizetype end = first;
    QStringList words;
    while (end < limit && end - first < longestFirm) {
        const bool isLink = kindOf(end) == Kind::Link && end > first;
        const bool isFirmWord = m_tokens[end].isCapitalized && kindOf(end) != Kind::NoName;
        if (!isLink && !isFirmWord)
            break;
        words.append(m_tokens.wordAt(end).toString());
        ++end;
        if (m_tokens[end - 1].endsClause && m_tokens.wordAt(end - 1).size() > 1)
            break;
    }
    while (end > first && kindOf(end - 1) == Kind::Link) {
        words.removeLast();
        --end;
    }
    if (words.isEmpty())
        return;
    person->firm = words.join(u' ');
    person->end = end;
}

bool PersonReader::isFirm(const PersonReading &person) const
{
    for (qsizetype token = person.nameFirst; token < person.nameEnd; ++token) {
        if (m_isFirm[m_tokens[token].id])
            return true;
    }
    return false;
}

bool PersonReader::isOfFirm(qsizetype token, qsizetype limit) const
{
    static const QStringList links{u"with"_s, u"from"_s, u"of"_s, u"at"_s};
    return token + 1 < limit && links.contains(m_tokens.foldedAt(token)) && m_tokens[token + 1].isCapitalized;
}

std::optional<PersonReading> PersonReader::readAnnounced(qsizetype first, qsizetype limit) const
{
    while (first < limit
           && (kindOf(first) == Kind::Lead || kindOf(first) == Kind::Honorific || kindOf(first) == Kind::Link))
        ++first;
    if (const qsizetype end = firmEnd(first, limit); end > first && !isOfFirm(end, limit)) {
        PersonReading firm;
        firm.firm = m_tokens.rangeOf(first, end - 1).of(m_tokens.text()).toString();
        while (!firm.firm.isEmpty() && !firm.firm.back().isLetterOrNumber())
            firm.firm.chop(1);
        firm.nameFirst = first;
        firm.nameEnd = end;
        firm.end = end;
        return firm;
    }
    auto person = first < limit ? nameAt(first, limit, true) : std::nullopt;
    if (!person && first + 1 < limit && m_tokens.foldedAt(first) == u"inaudible" && isOfFirm(first + 1, limit)) {
        person = PersonReading{};
        person->nameFirst = person->nameEnd = person->end = first + 1;
    }
    if (person && !person->name.isEmpty() && !m_tokens[person->nameFirst].isCapitalized)
        readSmallFirm(&*person, limit);
    else if (person)
        readFirm(&*person, limit);
    return person;
}

void PersonReader::readSmallFirm(PersonReading *person, qsizetype limit) const
{
    static const QStringList links{u"with"_s, u"from"_s, u"of"_s, u"at"_s};
    constexpr qsizetype mostWords = 3;
    if (person->end >= limit || !links.contains(m_tokens.foldedAt(person->end)))
        return;
    const qsizetype first = person->end + 1;
    qsizetype end = first;
    while (end < limit && end - first < mostWords && isPlainNameWord(end)) {
        ++end;
        if (m_tokens[end - 1].endsClause)
            break;
    }
    if (end == first)
        return;
    person->firm = plain(first, end);
    person->end = end;
}

std::optional<PersonReading> PersonReader::readOwn(qsizetype first, qsizetype limit) const
{
    while (first < limit && kindOf(first) == Kind::Honorific)
        ++first;
    // "I am Acme's Jane Doe."
    const bool hasFirm = first + 2 < limit && isNameWord(first) && isPossessive(m_tokens.wordAt(first))
                         && isNameWord(first + 1) && isNameWord(first + 2);
    const qsizetype begin = hasFirm ? first + 1 : first;
    const bool mayBegin = begin < limit && mayBeginName(begin, limit);
    auto person = mayBegin ? nameAt(begin, limit, false) : std::nullopt;
    if (!person)
        return std::nullopt;
    if (hasFirm)
        person->firm = plain(first, begin);
    else
        readFirm(&*person, limit);
    if (person->firm.isEmpty()) {
        const qsizetype end = readTitle(person->end, limit, &person->title);
        person->end = end;
    }
    return person;
}

} // namespace core
