// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/gapalignment.h"

#include <algorithm>

#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr float functionSkip = 0.65F; ///< Small words are dropped and slipped in most often.
constexpr float wordSkip = 0.8F;
constexpr float leastPair = 0.3F; ///< For two words that are nearly alike.
constexpr float pairRange = 1.2F; ///< Added for two words that have nothing in common.
constexpr float joinExtra = 0.25F;
constexpr double leastJoinLikeness = 0.6;
constexpr qsizetype longestJoin = 24; ///< In letters.

/// Walks over the letters of several spoken words as if they were one.
class JoinedLetters
{
public:
    JoinedLetters(const SpokenText &text, const SpokenVocabulary &vocabulary, qint32 first, qint32 count)
        : m_text(text)
        , m_vocabulary(vocabulary)
        , m_first(first)
        , m_count(count)
    {
    }

    qsizetype size() const
    {
        qsizetype size = 0;
        for (qint32 k = 0; k < m_count; ++k)
            size += wordAt(k).size();
        return size;
    }

    QChar front() const { return wordAt(0).isEmpty() ? QChar() : wordAt(0).front(); }

    QString all() const
    {
        QString letters;
        for (qint32 k = 0; k < m_count; ++k)
            letters += wordAt(k);
        return letters;
    }

private:
    const QString &wordAt(qint32 k) const { return m_vocabulary[m_text[m_first + k].word].text; }

    const SpokenText &m_text;
    const SpokenVocabulary &m_vocabulary;
    qint32 m_first;
    qint32 m_count;
};

} // namespace

float GapAligner::skipCost(qint32 word) const
{
    return m_vocabulary[word].isFunction ? functionSkip : wordSkip;
}

float GapAligner::pairCost(qint32 ours, qint32 theirs)
{
    const quint64 key = (static_cast<quint64>(ours) << 32) | static_cast<quint32>(theirs);
    const auto known = m_costs.constFind(key);
    if (known != m_costs.constEnd())
        return *known;
    const auto cost = leastPair + pairRange * (1.0F - static_cast<float>(m_vocabulary.similarity(ours, theirs)));
    return *m_costs.insert(key, cost);
}

/// Tries to take several words of one side or both as one: "touch tone" for "touchtone", "a while" for "awhile".
void GapAligner::tryJoin(const Gap &gap, qint32 i, qint32 j, Step step, Cell &best)
{
    if (step.ours > i || step.theirs > j)
        return;
    const float before = cell(i - step.ours, j - step.theirs).cost;
    if (before >= best.cost)
        return;
    const JoinedLetters ours(m_ours, m_vocabulary, gap.ourBegin + i - step.ours, step.ours);
    const JoinedLetters theirs(m_theirs, m_vocabulary, gap.theirBegin + j - step.theirs, step.theirs);
    if (ours.front() != theirs.front())
        return;
    const qsizetype shorter = std::min(ours.size(), theirs.size());
    const qsizetype longer = std::max(ours.size(), theirs.size());
    const bool mayBeEqual = shorter == longer;
    const bool mayBeAlike =
        step.ours + step.theirs <= 3 && shorter * 3 >= longer * 2 && before + leastPair + joinExtra < best.cost;
    if (longer > longestJoin || (!mayBeEqual && !mayBeAlike))
        return;
    const QString left = ours.all();
    const QString right = theirs.all();
    step.isEqual = left == right;
    float cost = before;
    if (!step.isEqual) {
        const double likeness = mayBeAlike ? wordSimilarity(left, right) : 0.0;
        if (likeness < leastJoinLikeness)
            return;
        cost += leastPair + joinExtra + pairRange * (1.0F - static_cast<float>(likeness));
    }
    if (cost < best.cost)
        best = {cost, step};
}

void GapAligner::tryJoins(const Gap &gap, qint32 i, qint32 j, Cell &best)
{
    static constexpr Step joins[] = {{1, 2, false}, {2, 1, false}, {1, 3, false}, {3, 1, false},
                                     {2, 2, false}, {1, 4, false}, {4, 1, false}};
    for (const Step step : joins)
        tryJoin(gap, i, j, step, best);
}

GapAligner::Cell GapAligner::best(const Gap &gap, qint32 i, qint32 j)
{
    Cell best{1e9F, {}};
    const auto consider = [&best](float cost, Step step) {
        if (cost < best.cost)
            best = {cost, step};
    };
    const qint32 ours = i > 0 ? m_ours[gap.ourBegin + i - 1].word : 0;
    const qint32 theirs = j > 0 ? m_theirs[gap.theirBegin + j - 1].word : 0;
    if (i > 0 && j > 0) {
        const bool isEqual = ours == theirs;
        consider(cell(i - 1, j - 1).cost + (isEqual ? 0.0F : pairCost(ours, theirs)), {1, 1, isEqual});
        tryJoins(gap, i, j, best);
    }
    if (i > 0)
        consider(cell(i - 1, j).cost + skipCost(ours), {1, 0, false});
    if (j > 0)
        consider(cell(i, j - 1).cost + skipCost(theirs), {0, 1, false});
    return best;
}

void GapAligner::fill(const Gap &gap)
{
    const qint32 height = gap.ourEnd - gap.ourBegin + 1;
    m_width = static_cast<size_t>(gap.theirEnd - gap.theirBegin + 1);
    m_cells.assign(static_cast<size_t>(height) * m_width, {});
    for (qint32 i = 0; i < height; ++i) {
        for (qint32 j = 0; j < static_cast<qint32>(m_width); ++j) {
            if (i > 0 || j > 0)
                cell(i, j) = best(gap, i, j);
        }
    }
}

void GapAligner::align(const Gap &gap, std::vector<AlignedPair> &pairs)
{
    fill(gap);
    const size_t begin = pairs.size();
    qint32 i = gap.ourEnd - gap.ourBegin;
    qint32 j = gap.theirEnd - gap.theirBegin;
    while (i > 0 || j > 0) {
        const Step step = cell(i, j).step;
        i -= step.ours;
        j -= step.theirs;
        pairs.push_back({gap.ourBegin + i, step.ours, gap.theirBegin + j, step.theirs, step.isEqual});
    }
    std::reverse(pairs.begin() + static_cast<qptrdiff>(begin), pairs.end());
}

} // namespace core
