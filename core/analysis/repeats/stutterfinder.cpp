// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/stutterfinder.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype longestUnit = 8;
constexpr qsizetype widestGap = 4;   ///< Words between the two starts of a sentence, beyond the repeated ones.
constexpr qsizetype mostLeftOut = 2; ///< Words of the first start that a shorter second one does without.

/// Words that are doubled on purpose or without harm: "very, very", "bye bye", "et cetera, et cetera".
bool isDoubledOnPurpose(const QString &word)
{
    static const QSet<QString> words{
        u"very"_s,  u"really"_s,  u"much"_s,    u"many"_s,    u"more"_s,    u"less"_s,  u"thank"_s,  u"thanks"_s,
        u"you"_s,   u"yes"_s,     u"yeah"_s,    u"no"_s,      u"okay"_s,    u"ok"_s,    u"right"_s,  u"bye"_s,
        u"hello"_s, u"hi"_s,      u"far"_s,     u"long"_s,    u"so"_s,      u"step"_s,  u"cetera"_s, u"et"_s,
        u"again"_s, u"over"_s,    u"on"_s,      u"had"_s,     u"that"_s,    u"up"_s,    u"down"_s,   u"years"_s,
        u"all"_s,   u"through"_s, u"sure"_s,    u"pretty"_s,  u"highly"_s,  u"quite"_s, u"good"_s,   u"great"_s,
        u"big"_s,   u"strong"_s,  u"percent"_s, u"million"_s, u"billion"_s,
    };
    return words.contains(word);
}

/// What speakers say while they look for words; behind it they often begin again.
bool isHesitation(const QString &word)
{
    static const QSet<QString> words{u"uh"_s, u"um"_s, u"ah"_s, u"er"_s, u"eh"_s, u"hmm"_s};
    return words.contains(word);
}

bool isComparative(const QString &word)
{
    return word.size() > 4 && word.endsWith(u"er"_s);
}

bool isFigure(const SpokenWords &words, qsizetype word)
{
    return words.token(word).hasDigit;
}

class Search
{
public:
    explicit Search(const SpokenWords &words)
        : m_words(words)
    {
    }

    std::optional<Repeat> at(qsizetype first, qsizetype end) const;

private:
    bool isName(qsizetype word) const;
    bool isHarmless(qsizetype first, qsizetype unit) const;
    std::optional<Repeat> atOnce(qsizetype first, qsizetype end) const;
    std::optional<Repeat> joinedByAnd(qsizetype first, qsizetype end) const;
    bool isNewStart(qsizetype word) const;
    std::optional<Repeat> begunAgain(qsizetype first, qsizetype end) const;
    bool hasHesitation(qsizetype first, qsizetype end) const;
    std::pair<qsizetype, qsizetype> saidShorter(qsizetype first, qsizetype second, qsizetype end) const;
    std::optional<Repeat> begunAgainShorter(qsizetype first, qsizetype end) const;

    const SpokenWords &m_words;
};

/// A capital letter in the middle of a sentence, other than that of "I".
bool Search::isName(qsizetype word) const
{
    const Token &token = m_words.token(word);
    return token.isCapitalized && token.word.length() > 1 && m_words.folded(word) != u"the"_s;
}

bool Search::isHarmless(qsizetype first, qsizetype unit) const
{
    if (unit == 1 && m_words.token(first).endsSentence)
        return true;
    for (qsizetype i = first; i < first + unit; ++i) {
        if (!isDoubledOnPurpose(m_words.folded(i)) && !isFigure(m_words, i) && !isName(i))
            return false;
    }
    return true;
}

std::optional<Repeat> Search::atOnce(qsizetype first, qsizetype end) const
{
    for (qsizetype unit = 1; unit <= longestUnit && first + 2 * unit <= end; ++unit) {
        if (m_words.equalWords(first, first + unit, unit) < unit || isHarmless(first, unit))
            continue;
        const qsizetype equal = m_words.equalWords(first, first + unit, end - first - unit);
        Repeat repeat;
        repeat.kind = unit <= 2 ? Repeat::Kind::Stutter : Repeat::Kind::Restart;
        repeat.copies = static_cast<int>((equal + unit) / unit);
        repeat.unitWords = static_cast<int>(unit);
        repeat.first = first;
        repeat.last = first + repeat.copies * unit - 1;
        repeat.keptFirst = repeat.last - unit + 1;
        repeat.keptLast = repeat.last;
        repeat.score = unit == 1 ? 0.5 : 0.6;
        return repeat;
    }
    return std::nullopt;
}

/// "revenue and revenue", "the rent and the rent".
std::optional<Repeat> Search::joinedByAnd(qsizetype first, qsizetype end) const
{
    for (qsizetype unit = 1; unit <= 2 && first + 2 * unit < end; ++unit) {
        const qsizetype second = first + unit + 1;
        const QString &link = m_words.folded(first + unit);
        if ((link != u"and"_s && link != u"or"_s) || m_words.equalWords(first, second, unit) < unit)
            continue;
        if (isHarmless(first, unit) || isComparative(m_words.folded(first + unit - 1)))
            return std::nullopt;
        const bool hasArticle = m_words.folded(first) == u"the"_s || m_words.folded(first) == u"a"_s;
        if (isName(second + unit - 1) || (unit == 2 && !hasArticle) || m_words.folded(first + unit - 1).size() < 4)
            return std::nullopt;
        Repeat repeat;
        repeat.kind = Repeat::Kind::Stutter;
        repeat.first = repeat.keptFirst = first;
        repeat.last = second + unit - 1;
        repeat.keptLast = first + unit - 1;
        repeat.unitWords = static_cast<int>(unit);
        repeat.score = 0.5;
        return repeat;
    }
    return std::nullopt;
}

/// A capital letter where no clause ended, as recognisers write it when they hear a new start.
bool Search::isNewStart(qsizetype word) const
{
    return word > 0 && m_words.token(word).isCapitalized && !m_words.token(word - 1).endsClause;
}

/// "I believe in the future I believe it will", "This way of working is this way": the same two words or more, a few
/// words apart, one of them a new start.
std::optional<Repeat> Search::begunAgain(qsizetype first, qsizetype end) const
{
    constexpr qsizetype shortest = 2;
    for (qsizetype distance = shortest + 1; distance <= longestUnit + widestGap; ++distance) {
        const qsizetype second = first + distance;
        if (second + shortest > end)
            break;
        const qsizetype unit = m_words.equalWords(first, second, std::min(longestUnit, end - second));
        if (unit < shortest || unit >= distance || distance - unit > widestGap || isHarmless(first, unit))
            continue;
        if (!isNewStart(second) && !(isNewStart(first) && !isName(first + 1)))
            continue;
        Repeat repeat;
        repeat.kind = Repeat::Kind::Restart;
        repeat.first = first;
        repeat.last = repeat.keptLast = second + unit - 1;
        repeat.keptFirst = second;
        repeat.unitWords = static_cast<int>(unit);
        repeat.score = 0.45;
        return repeat;
    }
    return std::nullopt;
}

bool Search::hasHesitation(qsizetype first, qsizetype end) const
{
    while (first < end && !isHesitation(m_words.folded(first)))
        ++first;
    return first < end;
}

/// How many words from second on stand from first on in the same order, and how far there; zero words if too many of
/// those between are left out, or none of them has a meaning of its own.
std::pair<qsizetype, qsizetype> Search::saidShorter(qsizetype first, qsizetype second, qsizetype end) const
{
    constexpr qsizetype plainWord = 4; ///< Words of the grammar are hardly longer.
    qsizetype at = first;
    qsizetype equal = 0;
    bool isWorth = false;
    while (second + equal < end && equal < longestUnit) {
        qsizetype next = at;
        while (next < second && m_words[next] != m_words[second + equal])
            ++next;
        if (next == second || next - first - equal > mostLeftOut)
            break;
        isWorth = isWorth || (m_words.folded(next).size() > plainWord && !isName(next));
        at = next + 1;
        ++equal;
    }
    return {isWorth && at - first > equal ? equal : 0, at};
}

/// "can still be satisfied at the moment Can be satisfied", "is a what trend ah is a trend": what was begun is said
/// again in fewer words, behind a hesitation or as a new start.
std::optional<Repeat> Search::begunAgainShorter(qsizetype first, qsizetype end) const
{
    constexpr qsizetype shortest = 3;
    for (qsizetype second = first + shortest + 1; second <= first + longestUnit && second + shortest <= end; ++second) {
        if (m_words[first] != m_words[second] || !(isNewStart(second) || hasHesitation(first, second)))
            continue;
        const auto [equal, firstEnd] = saidShorter(first, second, end);
        if (equal < shortest || second - firstEnd > widestGap)
            continue;
        Repeat repeat;
        repeat.kind = Repeat::Kind::Restart;
        repeat.first = first;
        repeat.last = repeat.keptLast = second + equal - 1;
        repeat.keptFirst = second;
        repeat.unitWords = static_cast<int>(equal);
        repeat.score = 0.4;
        return repeat;
    }
    return std::nullopt;
}

std::optional<Repeat> Search::at(qsizetype first, qsizetype end) const
{
    // Whatever is said again begins with the same word, and that soon; mostly it does not come.
    if (!m_words.comesAgain(first, std::min(first + longestUnit + widestGap + 1, end)))
        return std::nullopt;
    if (auto repeat = atOnce(first, end))
        return repeat;
    if (auto repeat = joinedByAnd(first, end))
        return repeat;
    if (auto repeat = begunAgain(first, end))
        return repeat;
    return begunAgainShorter(first, end);
}

} // namespace

Repeats StutterFinder::find(const SpokenWords &words, const Repeats &taken) const
{
    Repeats result;
    const Search search(words);
    auto next = taken.begin();
    qsizetype i = 0;
    while (i < words.size()) {
        if (next != taken.end() && i >= next->first) {
            i = std::max(i, next->last + 1);
            ++next;
            continue;
        }
        const qsizetype end = next == taken.end() ? words.size() : next->first;
        const auto repeat = search.at(i, end);
        if (repeat)
            result.push_back(*repeat);
        i = repeat ? repeat->last + 1 : i + 1;
    }
    return result;
}

} // namespace core
