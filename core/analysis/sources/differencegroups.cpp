// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/differencegroups.h"

#include <algorithm>

#include "core/analysis/sources/differencefeatures.h"
#include "core/analysis/sources/differencemodel.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint32 longestPair = 8;      ///< In words; longer ones are parts that could not be compared.
constexpr qint32 longestOneSided = 25; ///< More words in a row than this are a part that the other source left out.

constexpr double worthAsking = 0.2; ///< Less likely wrong words get no proposal.

bool isComparable(const Difference &difference)
{
    const auto [less, more] = std::minmax(difference.passage.ourCount, difference.passage.theirCount);
    const bool isLeftOut = more > longestOneSided && less < more / 4;
    return difference.pair.ourCount <= longestPair && difference.pair.theirCount <= longestPair && !isLeftOut;
}

/// Puts groups together and cuts them at turns.
class Grouper
{
public:
    Grouper(const Comparison &comparison, const SpeakerTurns &speech)
        : m_pairs(comparison.alignment().pairs)
        , m_ours(comparison.ours().text())
        , m_theirs(comparison.theirs().text())
        , m_speech(speech)
    {
    }

    /// Appends a group of the pairs [begin, end), joined with the last one if they share words.
    void add(size_t begin, size_t end, double wrong, double right);

    /// A group of the pairs [begin, end), grown to whole written words.
    DifferenceGroup grown(size_t begin, size_t end) const;

    const std::vector<DifferenceGroup> &groups() const { return m_groups; }

private:
    bool sharesToken(size_t left, size_t right) const;
    void growToTokens(DifferenceGroup &group) const;
    bool growToNeighbour(DifferenceGroup &group) const;
    void measure(DifferenceGroup &group) const;
    qsizetype turnOf(qint32 token) const { return m_speech.turnAt(m_ours.tokens()[token].range.begin); }

    const std::vector<AlignedPair> &m_pairs;
    const SpokenText &m_ours;
    const SpokenText &m_theirs;
    const SpeakerTurns &m_speech;
    std::vector<DifferenceGroup> m_groups;
};

/// Whether two neighbouring pairs hold parts of one written word of either text.
bool Grouper::sharesToken(size_t left, size_t right) const
{
    const AlignedPair &a = m_pairs[left];
    const AlignedPair &b = m_pairs[right];
    const auto shares = [](const SpokenText &text, qint32 begin, qint32 count) {
        return count > 0 && begin > 0 && begin < text.size() && text[begin - 1].last >= text[begin].first;
    };
    return (a.ourCount > 0 && shares(m_ours, b.ours, b.ourCount))
           || (a.theirCount > 0 && shares(m_theirs, b.theirs, b.theirCount));
}

void Grouper::growToTokens(DifferenceGroup &group) const
{
    constexpr int most = 12;
    for (int i = 0; i < most && group.begin > 0 && sharesToken(group.begin - 1, group.begin); ++i)
        --group.begin;
    for (int i = 0; i < most && group.end < m_pairs.size() && sharesToken(group.end - 1, group.end); ++i)
        ++group.end;
}

void Grouper::measure(DifferenceGroup &group) const
{
    group.pair = m_pairs[group.begin];
    for (size_t i = group.begin + 1; i < group.end; ++i) {
        group.pair.ourCount += m_pairs[i].ourCount;
        group.pair.theirCount += m_pairs[i].theirCount;
    }
    if (group.pair.ourCount == 0)
        return;
    group.first = m_ours[group.pair.ours].first;
    group.last = m_ours[group.pair.ours + group.pair.ourCount - 1].last;
}

/// Gives a group without words of ours the next word, or the one before at the end of a turn.
bool Grouper::growToNeighbour(DifferenceGroup &group) const
{
    const qint32 at = group.pair.ours;
    const bool hasNext = at < m_ours.size() && group.end < m_pairs.size() && m_pairs[group.end].isEqual;
    const bool isSameTurn = hasNext && (at == 0 || turnOf(m_ours[at].first) == turnOf(m_ours[at - 1].last));
    if (hasNext && isSameTurn)
        ++group.end;
    else if (group.begin > 0 && m_pairs[group.begin - 1].isEqual)
        --group.begin;
    else
        return false;
    growToTokens(group);
    measure(group);
    return true;
}

DifferenceGroup Grouper::grown(size_t begin, size_t end) const
{
    DifferenceGroup group{begin, end, {}, 0, 0, 0, 0, false};
    growToTokens(group);
    measure(group);
    return group;
}

void Grouper::add(size_t begin, size_t end, double wrong, double right)
{
    DifferenceGroup group = grown(begin, end);
    group.wrong = wrong;
    group.right = right;
    group.isMissing = group.pair.ourCount == 0;
    if (group.isMissing && !growToNeighbour(group))
        return;
    if (!m_groups.empty() && (group.begin < m_groups.back().end || group.first <= m_groups.back().last)) {
        const DifferenceGroup &last = m_groups.back();
        group.begin = last.begin;
        group.wrong = std::max(group.wrong, last.wrong);
        group.right = std::min(group.right, last.right);
        group.isMissing = group.isMissing && last.isMissing;
        measure(group);
        m_groups.pop_back();
    }
    if (turnOf(group.first) == turnOf(group.last))
        m_groups.push_back(group);
}

} // namespace

std::vector<JudgedDifference> judge(const Comparison &comparison)
{
    const DifferenceModel &model = DifferenceModel::instance();
    DifferenceFeatures features(comparison);
    std::vector<JudgedDifference> result;
    result.reserve(comparison.differences().size());
    for (const Difference &difference : comparison.differences()) {
        JudgedDifference judged{difference, 0, 0};
        if (isComparable(difference)) {
            const std::vector<float> &values = features.of(difference);
            judged.wrong = difference.pair.ourCount == 0 ? model.missing(values) : model.wrong(values);
            judged.right = judged.wrong >= worthAsking ? model.right(values) : 0.0;
        }
        result.push_back(judged);
    }
    return result;
}

std::vector<DifferenceGroup> groupsOf(const Comparison &comparison, const std::vector<JudgedDifference> &judged,
                                      const SpeakerTurns &speech, double least)
{
    Grouper grouper(comparison, speech);
    size_t i = 0;
    while (i < judged.size()) {
        const auto isIn = [&](size_t at) { return !judged[at].difference.pair.isEqual && judged[at].wrong >= least; };
        if (!isIn(i)) {
            ++i;
            continue;
        }
        size_t end = i + 1;
        double wrong = judged[i].wrong;
        double right = judged[i].right;
        while (end < judged.size() && isIn(end)
               && judged[end].difference.index == judged[end - 1].difference.index + 1) {
            wrong = std::max(wrong, judged[end].wrong);
            right = std::min(right, judged[end].right);
            ++end;
        }
        grouper.add(judged[i].difference.index, judged[end - 1].difference.index + 1, wrong, right);
        i = end;
    }
    return grouper.groups();
}

std::optional<DifferenceGroup> groupAround(const Comparison &comparison, qsizetype first, qsizetype last)
{
    const auto &units = comparison.ours().text().units();
    const auto unit = std::lower_bound(units.begin(), units.end(), first,
                                       [](const SpokenUnit &u, qsizetype token) { return u.last < token; });
    const auto unitEnd =
        std::upper_bound(unit, units.end(), last, [](qsizetype token, const SpokenUnit &u) { return token < u.first; });
    if (unit == unitEnd)
        return std::nullopt;
    const auto &pairs = comparison.alignment().pairs;
    const auto at = [&pairs](qptrdiff ours) {
        // The last pair that begins at or before a unit and has words of ours.
        auto pair = std::upper_bound(pairs.begin(), pairs.end(), ours,
                                     [](qptrdiff index, const AlignedPair &p) { return index < p.ours; });
        --pair;
        while (pair != pairs.begin() && pair->ourCount == 0)
            --pair;
        return static_cast<size_t>(pair - pairs.begin());
    };
    const size_t begin = at(unit - units.begin());
    const size_t end = at(unitEnd - 1 - units.begin()) + 1;
    static const SpeakerTurns noTurns;
    return Grouper(comparison, noTurns).grown(begin, end);
}

QString wordsFor(const Comparison &comparison, const DifferenceGroup &group)
{
    const SpokenText &theirs = comparison.theirs().text();
    if (group.pair.theirCount == 0)
        return {};
    const TokenList &tokens = theirs.tokens();
    const qint32 first = theirs[group.pair.theirs].first;
    const qint32 last = theirs[group.pair.theirs + group.pair.theirCount - 1].last;
    QStringList words;
    for (qint32 token = first; token <= last; ++token) {
        if (!tokens.wordAt(token).isEmpty())
            words.append(tokens.wordAt(token).toString());
    }
    if (words.isEmpty())
        return {};
    const TokenList &ourTokens = comparison.ours().tokens();
    const Token &our = ourTokens[group.first];
    const bool beginsSentence = our.isCapitalized && !comparison.ours().isCapitalInside(group.first);
    const CallModel &model = CallModel::instance();
    constexpr double usuallyCapital = 0.5;
    const bool isPlainWord = model.capitalShare(comparison.theirs().modelId(first)) < usuallyCapital;
    QString &word = words.first();
    if (beginsSentence)
        word[0] = word[0].toUpper();
    else if (isPlainWord && !our.isCapitalized && word.size() > 1 && word[1].isLower()
             && !comparison.theirs().isCapitalInside(first) && !tokens[first].hasDigit)
        word[0] = word[0].toLower();
    return words.join(u' ');
}

QString quoteFor(const Comparison &comparison, const DifferenceGroup &group)
{
    constexpr qint32 around = 4;
    const SpokenText &theirs = comparison.theirs().text();
    const auto size = static_cast<qint32>(theirs.size());
    if (size == 0)
        return {};
    const qint32 begin = std::max(0, group.pair.theirs - around);
    const qint32 end = std::min(size, group.pair.theirs + group.pair.theirCount + around);
    if (begin >= end)
        return {};
    const TokenList &tokens = theirs.tokens();
    const TextRange range = tokens.rangeOf(theirs[begin].first, theirs[end - 1].last);
    return range.of(tokens.text()).toString().simplified();
}

} // namespace core
