// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/loopfinder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int shortUnit = 4;           ///< Units up to this length are tried at every word, longer ones by trigram.
constexpr int copiesThatTell = 16;     ///< Of rhetoric.
constexpr double changedShare = 0.55;  ///< Words of a changing unit that must stay the same from copy to copy.
constexpr double duplicateShare = 0.7; ///< Words of a passage that must come again in its duplicate.
constexpr int duplicateWords = 7;      ///< How many words must come again.
constexpr int cutDuplicateWords = 12;  ///< The same for a duplicate that breaks off.

/// Ways over a difference between two copies: words to step over in the first and in the second.
constexpr std::array<std::pair<int, int>, 7> steps{{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {2, 0}}};

/// Remembers where each sequence of three words was seen last. Made for one pass over the words.
class TrigramPlaces
{
public:
    explicit TrigramPlaces(qsizetype words)
    {
        size_t slots = 64;
        while (slots < static_cast<size_t>(words) * 2 && slots < maximumSlots)
            slots *= 2;
        m_places.assign(slots, -1);
    }

    /// Where the words at position were seen before, or -1; notes the position. The answer may be wrong where two
    /// sequences share a slot, so that callers compare the words.
    qsizetype seen(const SpokenWords &words, qsizetype position)
    {
        quint64 hash = static_cast<quint64>(words[position]) * 0x9E3779B97F4A7C15ULL;
        hash = (hash ^ static_cast<quint64>(words[position + 1])) * 0xC2B2AE3D27D4EB4FULL;
        hash = (hash ^ static_cast<quint64>(words[position + 2])) * 0x165667B19E3779F9ULL;
        qsizetype &place = m_places[static_cast<size_t>(hash >> 32) & (m_places.size() - 1)];
        return std::exchange(place, position);
    }

private:
    static constexpr size_t maximumSlots = 1 << 20;
    std::vector<qsizetype> m_places;
};

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words{
        u"a"_s,     u"an"_s,    u"the"_s,   u"of"_s,    u"in"_s,    u"on"_s,    u"at"_s,   u"to"_s,   u"for"_s,
        u"from"_s,  u"with"_s,  u"by"_s,    u"as"_s,    u"and"_s,   u"or"_s,    u"but"_s,  u"so"_s,   u"if"_s,
        u"that"_s,  u"this"_s,  u"it"_s,    u"is"_s,    u"are"_s,   u"was"_s,   u"were"_s, u"be"_s,   u"we"_s,
        u"i"_s,     u"you"_s,   u"they"_s,  u"he"_s,    u"she"_s,   u"there"_s, u"what"_s, u"know"_s, u"mean"_s,
        u"think"_s, u"our"_s,   u"your"_s,  u"their"_s, u"have"_s,  u"has"_s,   u"had"_s,  u"do"_s,   u"does"_s,
        u"will"_s,  u"would"_s, u"can"_s,   u"could"_s, u"not"_s,   u"uh"_s,    u"um"_s,   u"it's"_s, u"that's"_s,
        u"these"_s, u"those"_s, u"which"_s, u"when"_s,  u"where"_s, u"how"_s,
    };
    return words.contains(word);
}

/// "I'm fine", but not "a third" or "you know": words that are no mere start of something.
bool isStatement(const SpokenWords &words, qsizetype first)
{
    static const QSet<QString> subjects{u"i'm"_s, u"we're"_s, u"you're"_s, u"they're"_s, u"it's"_s, u"that's"_s};
    return subjects.contains(words.folded(first)) && !isFunctionWord(words.folded(first + 1));
}

bool isFigure(const SpokenWords &words, qsizetype word)
{
    static const QSet<QString> numbers{u"zero"_s, u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                       u"six"_s,  u"seven"_s, u"eight"_s, u"nine"_s,  u"oh"_s,   u"double"_s};
    return words.token(word).hasDigit || numbers.contains(words.folded(word));
}

/// A telephone number or pass code being read out.
bool isReadOut(const SpokenWords &words, qsizetype first, qsizetype unit)
{
    for (qsizetype i = first; i < first + unit; ++i) {
        if (!isFigure(words, i))
            return false;
    }
    return true;
}

/// One search over a stretch of speech.
class Search
{
public:
    Search(const SpokenWords &words, const LoopFinder::Options &options)
        : m_words(words)
        , m_options(options)
    {
    }

    Repeats run();

private:
    std::optional<Repeat> repeatAt(qsizetype first, qsizetype seen, qsizetype free) const;
    std::optional<Repeat> exactLoop(qsizetype first, qsizetype unit) const;
    std::optional<Repeat> changingLoop(qsizetype first, qsizetype unit) const;
    std::optional<Repeat> duplicate(qsizetype first, qsizetype second) const;
    std::pair<qsizetype, qsizetype> beginnings(qsizetype a, qsizetype b, qsizetype free) const;
    bool isRhetoric(qsizetype first, qsizetype unit, int copies) const;
    qsizetype equalInUnit(qsizetype a, qsizetype b, qsizetype unit) const;
    int copiesNeeded(qsizetype first, qsizetype unit) const;
    void goOnChanging(Repeat &loop) const;

    const SpokenWords &m_words;
    const LoopFinder::Options &m_options;
};

int Search::copiesNeeded(qsizetype first, qsizetype unit) const
{
    if (unit == 1)
        return m_options.copiesOfOneWord;
    if (unit == 2)
        return isStatement(m_words, first) ? m_options.copiesOfFewWords : m_options.copiesOfTwoWords;
    return unit <= shortUnit ? m_options.copiesOfFewWords : m_options.copiesOfMoreWords;
}

qsizetype Search::equalInUnit(qsizetype a, qsizetype b, qsizetype unit) const
{
    const qsizetype length = std::min(unit, m_words.size() - b);
    qsizetype equal = 0;
    for (qsizetype i = 0; i < length; ++i)
        equal += m_words[a + i] == m_words[b + i] ? 1 : 0;
    return equal;
}

std::optional<Repeat> Search::exactLoop(qsizetype first, qsizetype unit) const
{
    if (first + 2 * unit > m_words.size() || m_words[first] != m_words[first + unit]
        || m_words.equalWords(first, first + unit, unit) < unit || isReadOut(m_words, first, unit))
        return std::nullopt;
    const qsizetype length = unit + m_words.equalWords(first, first + unit, std::numeric_limits<qsizetype>::max());
    const qsizetype copies = length / unit;
    if (copies < copiesNeeded(first, unit))
        return std::nullopt;
    Repeat loop;
    loop.first = loop.keptFirst = first;
    loop.keptLast = first + unit - 1;
    loop.last = first + length - 1;
    loop.unitWords = static_cast<int>(unit);
    loop.copies = static_cast<int>(copies);
    loop.isCut = length % unit != 0;
    loop.kind = copies == 2 ? Repeat::Kind::Duplicate : Repeat::Kind::Loop;
    loop.score = 1.0 - 0.5 / static_cast<double>(copies * unit);
    return loop;
}

void Search::goOnChanging(Repeat &loop) const
{
    const qsizetype unit = loop.unitWords;
    if (unit < shortUnit || loop.copies < 3)
        return;
    qsizetype next = loop.keptFirst + unit * loop.copies;
    while (next + unit <= m_words.size()
           && static_cast<double>(equalInUnit(next - unit, next, unit)) >= changedShare * static_cast<double>(unit)) {
        loop.kind = loop.last + 1 >= next + unit ? loop.kind : Repeat::Kind::NearLoop;
        next += unit;
        ++loop.copies;
    }
    const qsizetype rest = next < m_words.size() ? m_words.equalWords(next - unit, next, unit - 1) : 0;
    loop.last = std::max(loop.last, next + rest - 1);
    loop.isCut = loop.last + 1 != next;
}

/// "It lets you do better design, it lets you do better tests": always another word in always the same place.
bool Search::isRhetoric(qsizetype first, qsizetype unit, int copies) const
{
    qsizetype place = -1;
    QSet<qint32> fillers;
    for (qsizetype i = 0; i < unit; ++i) {
        QSet<qint32> here;
        for (qsizetype copy = 1; copy < copies; ++copy)
            here.insert(m_words[first + copy * unit + i]);
        if (here.size() == 1)
            continue;
        if (place >= 0)
            return false;
        place = i;
        fillers = here;
    }
    return place >= 0 && fillers.size() == copies - 1;
}

std::optional<Repeat> Search::changingLoop(qsizetype first, qsizetype unit) const
{
    Repeat loop;
    loop.kind = Repeat::Kind::NearLoop;
    loop.first = loop.keptFirst = first;
    loop.unitWords = static_cast<int>(unit);
    qsizetype next = first + unit;
    int copies = 1;
    qsizetype same = 0;
    while (next + unit <= m_words.size()) {
        const qsizetype equal = equalInUnit(next - unit, next, unit);
        if (static_cast<double>(equal) < changedShare * static_cast<double>(unit) || equal < 3)
            break;
        same += equal;
        next += unit;
        ++copies;
        // A run of thousands is asked about from each of its words, so it is not walked to its end each time.
        if (copies == copiesThatTell && isRhetoric(first, unit, copies))
            return std::nullopt;
    }
    if (copies < m_options.changedCopies || same == unit * (copies - 1) || isRhetoric(first, unit, copies))
        return std::nullopt;
    const qsizetype rest = next < m_words.size() ? m_words.equalWords(next - unit, next, unit - 1) : 0;
    loop.keptLast = first + unit - 1;
    loop.last = next + rest - 1;
    loop.copies = copies;
    loop.isCut = rest > 0;
    loop.score = static_cast<double>(same) / static_cast<double>(unit * (copies - 1));
    return loop;
}

/// Walks back from two equal places over changed words to where the passage may begin.
std::pair<qsizetype, qsizetype> Search::beginnings(qsizetype a, qsizetype b, qsizetype free) const
{
    constexpr qsizetype farthest = 6;
    const qsizetype stop = std::max(free, a - farthest);
    const qsizetype lowest = a;
    while (true) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](std::pair<int, int> by) {
            return a - by.first > stop && b - by.second > lowest + 1
                   && m_words[a - by.first - 1] == m_words[b - by.second - 1];
        });
        if (a > stop && b > lowest && m_words[a - 1] == m_words[b - 1]) {
            --a;
            --b;
        } else if (step != steps.end()) {
            a -= step->first + 1;
            b -= step->second + 1;
        } else {
            return {a, b};
        }
    }
}

/// Walks through both copies at once and steps over words that were dropped, added or changed.
std::optional<Repeat> Search::duplicate(qsizetype first, qsizetype second) const
{
    const qsizetype unit = second - first;
    if (unit < duplicateWords)
        return std::nullopt;
    qsizetype a = first;
    qsizetype b = second;
    qsizetype same = 0;
    qsizetype lastChange = first; ///< Behind the last word of the first copy that did not come again.
    while (a < second && b < m_words.size()) {
        const qsizetype run = m_words.equalWords(a, b, second - a);
        same += run;
        a += run;
        b += run;
        if (a >= second || b >= m_words.size())
            break;
        const auto step = std::find_if(steps.begin(), steps.end(), [&](std::pair<int, int> by) {
            const qsizetype left = std::min<qsizetype>(2, second - a - by.first);
            return left <= 0 || m_words.equalWords(a + by.first, b + by.second, left) == left;
        });
        if (step == steps.end() || (m_words.token(a).hasDigit && m_words.token(b).hasDigit))
            break;
        a += step->first;
        b += step->second;
        lastChange = a;
    }
    // A contrast at the end ("is fixed, … is variable") is rhetoric; a copy that breaks off must be long.
    const bool isWhole = a >= second && lastChange < second - 1;
    const bool breaksOff = a < second && same >= cutDuplicateWords && 4 * (a - first) >= 3 * unit;
    if ((!isWhole && !breaksOff) || same < duplicateWords
        || static_cast<double>(same) < duplicateShare * static_cast<double>(a - first))
        return std::nullopt;
    Repeat result;
    result.kind = Repeat::Kind::Duplicate;
    result.first = result.keptFirst = first;
    result.keptLast = second - 1;
    result.last = std::min(b, m_words.size()) - 1;
    result.unitWords = static_cast<int>(unit);
    result.isCut = breaksOff;
    result.score = 0.98 * static_cast<double>(same) / static_cast<double>(a - first);
    return result;
}

std::optional<Repeat> Search::repeatAt(qsizetype first, qsizetype seen, qsizetype free) const
{
    for (qsizetype unit = 1; unit <= shortUnit; ++unit) {
        if (auto loop = exactLoop(first, unit))
            return loop;
    }
    const qsizetype unit = first - seen;
    if (seen < 0 || unit <= shortUnit || unit > m_options.longestUnit || m_words.equalWords(seen, first, 3) < 3)
        return std::nullopt;
    if (auto loop = changingLoop(seen, unit))
        return loop;
    if (auto loop = exactLoop(seen, unit))
        return loop;
    const auto [a, b] = beginnings(seen, first, free);
    return duplicate(a, b);
}

Repeats Search::run()
{
    Repeats result;
    TrigramPlaces places(m_words.size());
    qsizetype free = 0; ///< Words before this one belong to an earlier repeat.
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const qsizetype seen = i + 2 < m_words.size() ? places.seen(m_words, i) : -1;
        auto repeat = repeatAt(i, seen < free ? -1 : seen, free);
        if (!repeat || repeat->first < free)
            continue;
        goOnChanging(*repeat);
        result.push_back(*repeat);
        free = repeat->last + 1;
        i = repeat->last;
    }
    return result;
}

} // namespace

Repeats LoopFinder::find(const SpokenWords &words) const
{
    return Search(words, m_options).run();
}

} // namespace core
