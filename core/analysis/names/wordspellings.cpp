// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/names/wordspellings.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

#include <QCoreApplication>
#include <QSet>

#include "core/analysis/garble/vocabulary.h"
#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype mostWords = 400;   ///< The first ones, so that the time stays linear.
constexpr qsizetype shortestWord = 5;  ///< Shorter ones are alike by chance.
constexpr qsizetype shortestPart = 3;  ///< Of a name in two words.
constexpr qsizetype shortestSound = 4; ///< The same where the two words only sound like the name.
constexpr double alike = 0.84;         ///< wordSimilarity() of one name's spellings.
constexpr double alikeSkeleton = 0.64; ///< The same where all consonants sound alike.
constexpr double alikeStart = 0.58;    ///< The same where the beginning is equal and one is said more often.
constexpr double alikeInTwo = 0.7;     ///< Spelling of words that sound alike when joined.
constexpr qsizetype equalStart = 5;    ///< Letters.
constexpr int timesAsOften = 4;        ///< How much more often a name is said than a misspelling that was heard twice.
constexpr qsizetype tellingSkeleton = 4;

QString withoutPossessive(const QString &folded)
{
    return folded.endsWith(u"'s") ? folded.chopped(2) : folded;
}

QString joinedForm(QString folded)
{
    return folded.remove(u'-');
}

bool isListed(const QString &folded)
{
    return isListedWord(folded) || (folded.endsWith(u's') && isListedWord(folded.chopped(1)));
}

/// "DeepSeek"
bool hasInnerCapital(QStringView text)
{
    bool afterSmall = false;
    for (const QChar letter : text) {
        if (afterSmall && letter.isUpper())
            return true;
        afterSmall = letter.isLower();
    }
    return false;
}

/// "Northwind" and "Northwinds" are two words, not two spellings.
bool isInflection(const QString &a, const QString &b)
{
    static const QSet<QString> endings{u"s"_s,   u"es"_s, u"ed"_s, u"ing"_s, u"er"_s, u"an"_s,
                                       u"ian"_s, u"al"_s, u"ic"_s, u"ity"_s, u"y"_s,  u"n"_s};
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    return longer.startsWith(shorter) && endings.contains(longer.sliced(shorter.size()));
}

/// Whether somebody who corrects the call would see a difference: not that of "Non-core" and "non-core".
bool differ(const QList<NameSpelling> &spellings)
{
    const auto isPlain = [](const QString &text) {
        return text == text.toUpper() || text.sliced(1) == text.sliced(1).toLower();
    };
    const QString &first = spellings.first().text;
    return std::any_of(spellings.begin() + 1, spellings.end(), [&](const NameSpelling &other) {
        const bool isSameWord = other.text.compare(first, Qt::CaseInsensitive) == 0;
        return !isSameWord || !isPlain(other.text) || !isPlain(first);
    });
}

double spelledAlike(QStringView a, QStringView b)
{
    const auto longest = static_cast<double>(std::max(a.size(), b.size()));
    return 1.0 - editDistance(a, b) / longest;
}

bool isProductWord(const QString &folded)
{
    static const QSet<QString> words{u"platform"_s, u"model"_s,  u"models"_s,  u"app"_s,    u"software"_s, u"system"_s,
                                     u"solution"_s, u"drug"_s,   u"tablets"_s, u"chip"_s,   u"chips"_s,    u"phone"_s,
                                     u"series"_s,   u"device"_s, u"devices"_s, u"engine"_s, u"therapy"_s,  u"brand"_s};
    return words.contains(folded);
}

} // namespace

bool WordSpellings::Word::isAbbreviation() const
{
    const auto isUpper = [](const QString &form) { return form == form.toUpper(); };
    const QStringList written = forms.keys();
    return std::all_of(written.begin(), written.end(), isUpper);
}

bool WordSpellings::Word::isCompound() const
{
    const QStringList written = forms.keys();
    return std::any_of(written.begin(), written.end(), hasInnerCapital);
}

WordSpellings::WordSpellings(const TokenList &tokens, const std::function<bool(qsizetype)> &isTaken)
    : m_tokens(tokens)
{
    collectWords(isTaken);
    for (Word &word : m_words)
        word.code = soundCode(word.joined);
    collectPairs(isTaken);
    link();
}

void WordSpellings::add(const QString &joined, TextRange range, bool isOne)
{
    const auto known = m_byJoined.constFind(joined);
    const int index = known == m_byJoined.constEnd() ? static_cast<int>(m_words.size()) : *known;
    if (known == m_byJoined.constEnd()) {
        m_byJoined.insert(joined, index);
        m_words.append(Word{joined, {}, isOne, 0, {}});
    }
    Word &word = m_words[index];
    ++word.count;
    word.forms[range.of(m_tokens.text()).toString().simplified()].append(range);
}

void WordSpellings::collectWords(const std::function<bool(qsizetype)> &isTaken)
{
    enum : qint8 { Unknown, No, Yes };
    QList<qint8> isName(m_tokens.distinctWords(), Unknown); // By word id.
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens[i];
        qint8 &known = isName[token.id];
        if (known == No || token.hasDigit)
            continue;
        // "grep-seek" may be one, but alone proves nothing.
        const bool mayBeName = token.isCapitalized || m_tokens.foldedAt(i).contains(u'-');
        if (!mayBeName || isTaken(i))
            continue;
        const QString folded = withoutPossessive(m_tokens.foldedAt(i));
        if (known == Unknown) {
            const bool isLong = folded.size() >= shortestWord && m_words.size() < mostWords && !folded.contains(u'.');
            // Two words in one, such as "hotspot", are English unless they are written like "HotSpot".
            const auto isInvented = [&] { return hasInnerCapital(m_tokens.wordAt(i)) || !isEnglishWord(folded); };
            known = isLong && !isListed(joinedForm(folded)) && isInvented() ? Yes : No;
        }
        if (known == Yes)
            add(joinedForm(folded), TextRange{token.word.begin, token.word.begin + folded.size()}, true);
    }
}

void WordSpellings::collectPairs(const std::function<bool(qsizetype)> &isTaken)
{
    QSet<QByteArray> codes;
    QSet<QByteArray> beginnings;
    for (const Word &word : std::as_const(m_words)) {
        codes.insert(word.code);
        for (qsizetype length = 2; length < word.code.size(); ++length)
            beginnings.insert(word.code.first(length));
    }
    QList<int> begins(m_tokens.distinctWords(), -1); // Whether a word sounds like the beginning of a name; -1 unknown.
    for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i) {
        const QString &folded = m_tokens.foldedAt(i);
        const qint32 id = m_tokens[i].id;
        if (begins[id] < 0)
            begins[id] = folded.size() >= shortestPart && beginnings.contains(soundCode(folded)) ? 1 : 0;
        if (begins[id] == 0 || m_tokens[i].endsClause || m_tokens[i + 1].hasDigit || isTaken(i) || isTaken(i + 1))
            continue;
        const QString second = withoutPossessive(m_tokens.foldedAt(i + 1));
        if (second.size() < shortestPart)
            continue;
        const QString joined = joinedForm(folded + second);
        const bool isLong = folded.size() >= shortestSound && second.size() >= shortestSound;
        if (m_byJoined.contains(joined) || (isLong && codes.contains(soundCode(joined))))
            addPair(i, joined);
    }
}

void WordSpellings::addPair(qsizetype token, const QString &joined)
{
    const QByteArray code = soundCode(joined);
    const auto isLike = [&](const Word &word) {
        return word.isOne && word.code == code && word.joined.front() == joined.front()
               && spelledAlike(word.joined, joined) >= alikeInTwo;
    };
    if (!m_byJoined.contains(joined) && std::none_of(m_words.begin(), m_words.end(), isLike))
        return;
    const qsizetype possessive =
        m_tokens.foldedAt(token + 1).size() - withoutPossessive(m_tokens.foldedAt(token + 1)).size();
    const TextRange range{m_tokens[token].word.begin, m_tokens[token + 1].word.end - possessive};
    add(joined, range, false);
    m_words[m_byJoined.value(joined)].code = code;
}

bool WordSpellings::isSame(const Word &a, const Word &b) const
{
    // "EBITA" and "EBITDA" are two abbreviations.
    if (a.isAbbreviation() && b.isAbbreviation())
        return false;
    if (a.code.isEmpty() || b.code.isEmpty() || a.code.front() != b.code.front() || isInflection(a.joined, b.joined))
        return false;
    const int rarer = std::min(a.count, b.count);
    const int commoner = std::max(a.count, b.count);
    const double similarity = wordSimilarity(a.joined, a.code, b.joined, b.code);
    // What a call writes in two ways again and again is two names.
    if (rarer > 2 && a.code != b.code && commoner < timesAsOften * rarer)
        return false;
    if (similarity >= alike)
        return true;
    const QByteArray skeleton = soundSkeleton(a.code);
    if (skeleton.size() >= tellingSkeleton && skeleton == soundSkeleton(b.code) && a.joined.front() == b.joined.front())
        return similarity >= alikeSkeleton;
    const bool startsAlike =
        a.joined.size() == b.joined.size() && a.joined.first(equalStart) == b.joined.first(equalStart);
    return startsAlike && !a.isCompound() && !b.isCompound() && similarity >= alikeStart
           && commoner >= timesAsOften * rarer;
}

void WordSpellings::join(int a, int b)
{
    const auto rootOf = [this](int word) {
        while (m_parents[word] != word)
            word = m_parents[word] = m_parents[m_parents[word]];
        return word;
    };
    const int first = rootOf(a);
    const int second = rootOf(b);
    m_parents[std::max(first, second)] = std::min(first, second);
}

void WordSpellings::link()
{
    m_parents.resize(m_words.size());
    std::iota(m_parents.begin(), m_parents.end(), 0);
    QHash<QByteArray, QList<int>> buckets;
    for (int i = 0; i < m_words.size(); ++i) {
        QList<int> &bucket = buckets[soundSkeleton(m_words[i].code).left(2)];
        for (const int other : std::as_const(bucket)) {
            if (isSame(m_words[i], m_words[other]))
                join(i, other);
        }
        bucket.append(i);
    }
}

NameKind WordSpellings::kindOf(const NameGroup &group) const
{
    static const QSet<QString> honorifics{u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"miss"_s};
    for (const NameSpelling &spelling : group.spellings) {
        for (const TextRange range : spelling.ranges) {
            const qsizetype first = m_tokens.indicesIn(range).begin;
            const qsizetype behind = m_tokens.firstAtOrAfter(range.end);
            if (first > 0 && honorifics.contains(m_tokens.foldedAt(first - 1)))
                return NameKind::Person;
            if (behind < m_tokens.size() && isProductWord(m_tokens.foldedAt(behind)))
                return NameKind::Product;
        }
    }
    return NameKind::Company;
}

NameGroup WordSpellings::groupOf(const QList<int> &members) const
{
    NameGroup group;
    const NameSpelling *best = nullptr;
    double bestFit = 0.0;
    for (const int member : members) {
        for (auto form = m_words[member].forms.cbegin(); form != m_words[member].forms.cend(); ++form)
            group.spellings.append(NameSpelling{form.key(), NameSpelling::Part::Whole, form.value()});
    }
    std::sort(group.spellings.begin(), group.spellings.end(), [](const NameSpelling &a, const NameSpelling &b) {
        return a.count() != b.count() ? a.count() > b.count() : a.ranges.first() < b.ranges.first();
    });
    // The form said most often; of those said as often, the one most like the others.
    for (const NameSpelling &spelling : std::as_const(group.spellings)) {
        double fit = static_cast<double>(spelling.count() * group.spellings.size());
        for (const NameSpelling &other : std::as_const(group.spellings))
            fit += spelledAlike(spelling.text.toLower(), other.text.toLower());
        if (spelling.text.front().isUpper() && (best == nullptr || fit > bestFit)) {
            best = &spelling;
            bestFit = fit;
        }
    }
    group.best = best ? best->text : group.spellings.first().text;
    group.kind = kindOf(group);
    const auto times = static_cast<int>(best ? best->count() : group.spellings.first().count());
    group.reason =
        QCoreApplication::translate("core::WordSpellings", "These are written or sound alike; “%1” is said %n time(s).",
                                    nullptr, times)
            .arg(group.best);
    return group;
}

QList<NameGroup> WordSpellings::groups() const
{
    std::vector<QList<int>> members(static_cast<size_t>(m_words.size())); // By root, the one that was said first.
    for (int i = 0; i < m_words.size(); ++i) {
        int root = i;
        while (m_parents[root] != root)
            root = m_parents[root];
        members[static_cast<size_t>(root)].append(i);
    }
    QList<NameGroup> result;
    for (const QList<int> &list : members) {
        if (list.isEmpty())
            continue;
        NameGroup group = groupOf(list);
        const bool hasName = std::any_of(group.spellings.begin(), group.spellings.end(),
                                         [](const NameSpelling &spelling) { return spelling.text.front().isUpper(); });
        if (hasName && differ(group.spellings))
            result.append(group);
    }
    return result;
}

} // namespace core
