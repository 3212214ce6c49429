// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/personreader.h"

#include <algorithm>

#include <QFile>

#include "core/analysis/garble/vocabulary.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestName = 4;
constexpr qsizetype longestTitle = 14;
constexpr qsizetype longestAbbreviation = 4; ///< Letters; some recognisers write whole names in capitals.
constexpr int commonCount = 4; ///< A word so often in lower case, and never else inside a sentence, is no name.

/// The words of each section of personwords.txt.
QHash<QString, QStringList> readSections()
{
    QHash<QString, QStringList> sections;
    QFile file(u":/lexicon/personwords.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    QString section;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'['))
            section = line.sliced(1, line.size() - 2);
        else
            sections[section] += line.split(u' ', Qt::SkipEmptyParts);
    }
    return sections;
}

bool isPossessive(QStringView word)
{
    return word.endsWith(u"'s") || word.endsWith(u"’s");
}

bool isAbbreviated(QStringView word)
{
    return word.size() > 1 && word.size() <= longestAbbreviation
           && std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

QString titleCased(QStringView word)
{
    static const QStringList small{u"and"_s, u"of"_s, u"the"_s, u"for"_s, u"&"_s};
    if (small.contains(word))
        return word.toString();
    const bool isShort = word.size() <= 3; // CEO, CFO, EVP, VP
    return isShort ? word.toString().toUpper() : word.front().toUpper() + word.sliced(1).toString();
}

} // namespace

PersonReader::PersonReader(const TokenList &tokens)
    : m_tokens(tokens)
    , m_kinds(tokens.distinctWords(), Kind::Other)
{
    static const QHash<QString, QStringList> sections = readSections();
    // Later ones win where a word stands in several.
    const QList<std::pair<QString, Kind>> order{{u"common"_s, Kind::Common}, {u"nonname"_s, Kind::NoName},
                                                {u"lead"_s, Kind::Lead},     {u"particle"_s, Kind::Particle},
                                                {u"link"_s, Kind::Link},     {u"honorific"_s, Kind::Honorific},
                                                {u"title"_s, Kind::Title}};
    for (const auto &[section, kind] : order) {
        for (const QString &word : sections.value(section)) {
            if (const qint32 id = tokens.idOf(word); id >= 0)
                m_kinds[id] = kind;
        }
    }
    m_givenNames.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id)
        m_givenNames.append(givenNameKind(tokens.folded(id)));
    m_isPost = marked(sections.value(u"post"_s));
    m_isFirm = marked(sections.value(u"firm"_s));
    findCommonWords();
}

QList<bool> PersonReader::marked(const QStringList &words) const
{
    QList<bool> marks(m_tokens.distinctWords(), false);
    for (const QString &word : words) {
        if (const qint32 id = m_tokens.idOf(word); id >= 0)
            marks[id] = true;
    }
    return marks;
}

void PersonReader::findCommonWords()
{
    // Where a sentence begins, upper case says nothing.
    QList<int> small(m_tokens.distinctWords(), 0);
    QList<int> capitalized(m_tokens.distinctWords(), 0);
    for (qsizetype token = 1; token < m_tokens.size(); ++token) {
        if (!m_tokens[token].isCapitalized)
            ++small[m_tokens[token].id];
        else if (!m_tokens[token - 1].endsSentence && !m_tokens[token].startsLine)
            ++capitalized[m_tokens[token].id];
    }
    m_isCommon.fill(false, m_tokens.distinctWords());
    for (qsizetype id = 0; id < small.size(); ++id)
        m_isCommon[id] = capitalized[id] == 0 && small[id] >= commonCount && m_givenNames[id] != GivenName::Sure;
}

bool PersonReader::isWrittenSmallElsewhere(qsizetype first, qsizetype end) const
{
    for (qsizetype token = first; token < end; ++token) {
        if (!m_isCommon[m_tokens[token].id])
            return false;
    }
    return true;
}

bool PersonReader::isAfterHonorific(qsizetype token, qsizetype limit) const
{
    // "Dr. He Mei": behind "Dr." a word that is otherwise none begins a name.
    return token > 0 && kindOf(token - 1) == Kind::Honorific && m_tokens[token].isCapitalized
           && !m_tokens[token].hasDigit && token + 1 < limit && isNameWord(token + 1) && !m_tokens[token].endsClause;
}

bool PersonReader::isPlainNameWord(qsizetype token) const
{
    return kindOf(token) == Kind::Other && !m_tokens[token].hasDigit && !m_tokens[token].word.isEmpty()
           && m_tokens.wordAt(token).front().isLetter();
}

bool PersonReader::isNameWord(qsizetype token) const
{
    // Some recognisers write no capitals.
    return (m_tokens[token].isCapitalized || givenName(token) == GivenName::Sure) && isPlainNameWord(token);
}

bool PersonReader::isSmallName(qsizetype token, qsizetype limit) const
{
    if (m_tokens[token].isCapitalized || !isPlainNameWord(token))
        return false;
    const bool isAlone = m_tokens[token].endsClause || token + 1 == limit;
    const bool hasPost = token + 1 < limit && m_isPost[m_tokens[token + 1].id];
    const bool hasTitle = token + 1 < limit && kindOf(token + 1) == Kind::Title;
    if (token > 0 && kindOf(token - 1) == Kind::Honorific)
        return true;
    if (givenName(token) == GivenName::Word)
        return isAlone || hasTitle;
    return (hasPost || hasTitle) && !isListedWord(m_tokens.foldedAt(token));
}

bool PersonReader::isSmallFamilyName(qsizetype token, qsizetype first, qsizetype limit) const
{
    static const QStringList links{u"with"_s, u"from"_s, u"of"_s, u"at"_s};
    const bool isSecond = token == first + 1 && !m_tokens[token].isCapitalized && !m_tokens[first].endsClause;
    if (!isSecond || !isPlainNameWord(token) || m_tokens.wordAt(token).size() < 3)
        return false;
    if (m_tokens[first].isCapitalized)
        return givenName(first) != GivenName::No && token + 1 < limit && m_isPost[m_tokens[token + 1].id];
    const bool isLast = token + 1 == limit || m_tokens[token].endsClause;
    if (isLast || kindOf(token + 1) == Kind::Title || links.contains(m_tokens.foldedAt(token + 1)))
        return true;
    return !isListedWord(m_tokens.foldedAt(token));
}

bool PersonReader::mayBeginName(qsizetype token, qsizetype limit) const
{
    return isNameWord(token) || isAfterHonorific(token, limit) || isSmallName(token, limit);
}

QString PersonReader::plain(qsizetype first, qsizetype end) const
{
    QStringList words;
    for (qsizetype token = first; token < end; ++token) {
        QString word = m_tokens.wordAt(token).toString();
        if (isPossessive(word))
            word.chop(2);
        word.front() = word.front().toUpper();
        words.append(word);
    }
    return words.join(u' ');
}

std::optional<PersonReading> PersonReader::nameAt(qsizetype first, qsizetype limit, bool mayBeLowerCase) const
{
    qsizetype end = first;
    qsizetype named = first; // Behind the last real name word.
    while (end < limit && end - first < longestName) {
        const bool isName = isNameWord(end) || (mayBeLowerCase && isPlainNameWord(end))
                            || (end == first && (isAfterHonorific(end, limit) || isSmallName(end, limit)))
                            || isSmallFamilyName(end, first, limit)
                            || (end == first + 1 && m_tokens[end].isCapitalized && kindOf(end) == Kind::Common);
        // "Jane Doe RBC" gives the firm without a word between.
        if (end > first && isAbbreviated(m_tokens.wordAt(end)) && !isAbbreviated(m_tokens.wordAt(end - 1)))
            break;
        // "Brett Doe Brett": the name and then its short form.
        if (end > first && m_tokens[end].id == m_tokens[first].id)
            break;
        const bool isInside = end > first && kindOf(end) == Kind::Particle;
        if (!isName && !isInside)
            break;
        ++end;
        if (isName)
            named = end;
        const bool isInitial = m_tokens.wordAt(end - 1).size() == 1;
        if (m_tokens[end - 1].endsClause && !isInitial)
            break;
    }
    if (named == first || (named - first == 1 && m_tokens.wordAt(first).size() < 2))
        return std::nullopt;
    const bool isAddressed = first > 0 && kindOf(first - 1) == Kind::Honorific;
    const bool isAbbreviation = named - first == 1 && isAbbreviated(m_tokens.wordAt(first));
    if (!mayBeLowerCase && !isAddressed && (isAbbreviation || isWrittenSmallElsewhere(first, named)))
        return std::nullopt;
    PersonReading person;
    person.name = plain(first, named);
    person.nameFirst = first;
    person.nameEnd = named;
    person.end = named;
    return person;
}

qsizetype PersonReader::readTitle(qsizetype first, qsizetype limit, QString *title) const
{
    QStringList words;
    qsizetype end = first;
    qsizetype lastTitle = first;
    qsizetype wordsToKeep = 0;
    bool hasPost = false;
    bool isListed = false; // A comma stood behind the last title word.
    while (end < limit && end - first < longestTitle) {
        const Kind kind = kindOf(end);
        if (kind != Kind::Title && kind != Kind::Link)
            break;
        if (kind == Kind::Title && isListed)
            words.last().append(u',');
        isListed = kind == Kind::Title && m_tokens[end].endsClause;
        if (kind == Kind::Title || !words.isEmpty())
            words.append(titleCased(m_tokens.foldedAt(end)));
        ++end;
        if (kind == Kind::Title) {
            hasPost = hasPost || m_isPost[m_tokens[end - 1].id];
            lastTitle = end;
            wordsToKeep = words.size();
        }
        if (m_tokens[end - 1].endsSentence)
            break;
    }
    // "Financial" or "Markets" alone tells nothing.
    const bool isTelling = wordsToKeep > 1 || hasPost;
    *title = isTelling ? words.mid(0, wordsToKeep).join(u' ') : QString();
    return lastTitle;
}

bool PersonReader::isFirmBefore(const PersonReading &person, qsizetype limit) const
{
    // "Acme's Jane Doe".
    const bool goesOn = person.end < limit && (isNameWord(person.end) || kindOf(person.end) == Kind::Title);
    if (isPossessive(m_tokens.wordAt(person.nameEnd - 1)))
        return goesOn;
    // "Acme Chairman and CEO, Jane Doe": a title at once behind a name belongs to the next name.
    if (givenName(person.nameFirst) != GivenName::No)
        return false;
    // Without a name behind it the title is the speaker's own.
    QString title;
    qsizetype behind = person.end < limit ? readTitle(person.end, limit, &title) : limit;
    while (behind < limit && (kindOf(behind) == Kind::Honorific || kindOf(behind) == Kind::Link))
        ++behind;
    if (behind >= limit || !mayBeginName(behind, limit))
        return false;
    return person.end < limit && kindOf(person.end) == Kind::Title && !m_tokens[person.end - 1].endsClause;
}

std::optional<PersonReading> PersonReader::read(qsizetype first, qsizetype limit) const
{
    QString title;
    qsizetype titleEnd = 0;
    for (qsizetype token = first; token < limit; ++token) {
        const Kind kind = kindOf(token);
        if (kind == Kind::Title) {
            titleEnd = readTitle(token, limit, &title);
            token = titleEnd - 1;
            continue;
        }
        auto person = mayBeginName(token, limit) ? nameAt(token, limit, false) : std::nullopt;
        if (person && isFirmBefore(*person, limit)) {
            token = person->end - 1;
            continue;
        }
        if (person) {
            person->title = title;
            person->titleEnd = titleEnd;
            if (title.isEmpty() && person->end < limit) {
                const qsizetype end = readTitle(person->end, limit, &person->title);
                person->end = end;
            }
            return person;
        }
        // A recogniser's "and" or "if" for a short given name: "over to if Doe, chief executive officer".
        const bool isMisheard = token == first && kind == Kind::NoName && !m_tokens[token].isCapitalized
                                && token + 2 < limit && isNameWord(token + 1) && kindOf(token + 2) == Kind::Title;
        const bool isBetween = isMisheard || kind == Kind::Lead || kind == Kind::Honorific || kind == Kind::Link
                               || (!title.isEmpty() && kind == Kind::Particle);
        if (!isBetween || m_tokens[token].endsSentence)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace core
