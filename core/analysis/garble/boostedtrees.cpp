// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/boostedtrees.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

#include <QtAlgorithms>
#include <QtEndian>
#include <QVarLengthArray>

namespace core {

namespace {

constexpr quint16 leaf = 0xFFFF;
constexpr quint32 allLeaves = 0xFFFFFFFF;
constexpr qsizetype headSize = 24;
constexpr qsizetype nodeSize = 8;

/// A node of a tree as it is written.
struct Node {
    quint16 feature = 0; ///< Which number decides; leaf for none.
    quint16 above = 0;   ///< Which node of the tree follows if the number is above the value; otherwise the next.
    float value = 0;     ///< Of a leaf: what it adds.
};

Node nodeAt(const char *data, size_t index)
{
    data += static_cast<qsizetype>(index) * nodeSize;
    return {qFromLittleEndian<quint16>(data), qFromLittleEndian<quint16>(data + 2), qFromLittleEndian<float>(data + 4)};
}

/// The bits of the leaves [begin, end).
quint32 leafBits(size_t begin, size_t end)
{
    const auto below = [](size_t leaves) { return static_cast<quint32>((quint64{1} << leaves) - 1); };
    return below(end) & ~below(begin);
}

} // namespace

/// Reads one tree into a group of trees.
class BoostedTrees::TreeReader
{
public:
    TreeReader(const char *root, size_t nodes, size_t features, Group &group, std::vector<FeatureTest> &tests)
        : m_root(root)
        , m_nodes(nodes)
        , m_features(features)
        , m_group(group)
        , m_tests(tests)
        , m_firstLeaf(group.leaves.size())
        , m_tree(static_cast<quint16>(group.firstLeaves.size()))
    {
        group.firstLeaves.push_back(m_firstLeaf);
    }

    /// Adds the leaves below a node from left to right and its tests; false if that is no tree.
    bool add(size_t index, size_t depth = 0)
    {
        if (index >= m_nodes || depth >= mostLeaves || leaves() >= mostLeaves)
            return false;
        const Node node = nodeAt(m_root, index);
        if (node.feature == leaf) {
            m_group.leaves.push_back(node.value);
            return true;
        }
        const size_t first = leaves();
        if (node.feature >= m_features || node.above <= index || !add(index + 1, depth + 1))
            return false;
        m_tests.push_back({node.feature, {node.value, leafBits(first, leaves()), m_tree}});
        return add(node.above, depth + 1);
    }

private:
    size_t leaves() const { return m_group.leaves.size() - m_firstLeaf; }

    const char *m_root;
    const size_t m_nodes; ///< From the root to the end of the data.
    const size_t m_features;
    Group &m_group;
    std::vector<FeatureTest> &m_tests;
    const size_t m_firstLeaf;
    const quint16 m_tree;
};

bool BoostedTrees::read(QByteArrayView &data)
{
    if (data.size() < headSize)
        return false;
    const char *at = data.data();
    m_features = qFromLittleEndian<quint32>(at);
    const size_t trees = qFromLittleEndian<quint32>(at + 4);
    const size_t nodes = qFromLittleEndian<quint32>(at + 8);
    const size_t firstTrees = qFromLittleEndian<quint32>(at + 12);
    m_leastOdds = static_cast<double>(qFromLittleEndian<float>(at + 16));
    m_bias = static_cast<double>(qFromLittleEndian<float>(at + 20));
    const qsizetype size = headSize + static_cast<qsizetype>(trees) * 4 + static_cast<qsizetype>(nodes) * nodeSize;
    if (data.size() < size)
        return false;
    const char *roots = at + headSize;
    const char *firstNode = roots + trees * 4;
    m_first = {};
    m_rest = {};
    std::vector<FeatureTest> firstTests;
    std::vector<FeatureTest> restTests;
    for (size_t i = 0; i < trees; ++i) {
        const size_t root = qFromLittleEndian<quint32>(roots + i * 4);
        const char *rootNode = firstNode + static_cast<qsizetype>(root) * nodeSize;
        const bool isFirst = i < firstTrees;
        if (root >= nodes
            || !TreeReader(rootNode, nodes - root, m_features, isFirst ? m_first : m_rest,
                           isFirst ? firstTests : restTests)
                    .add(0))
            return false;
    }
    m_first.take(std::move(firstTests));
    m_rest.take(std::move(restTests));
    data = data.sliced(size);
    return true;
}

void BoostedTrees::Group::take(std::vector<FeatureTest> all)
{
    std::sort(all.begin(), all.end(), [](const FeatureTest &a, const FeatureTest &b) {
        return std::tie(a.feature, a.test.value, a.test.tree) < std::tie(b.feature, b.test.value, b.test.tree);
    });
    for (size_t i = 0; i < all.size(); ++i) {
        if (i == 0 || all[i].feature != all[i - 1].feature)
            questions.push_back({all[i].feature, tests.size()});
        tests.push_back(all[i].test);
        if (i + 1 == all.size() || all[i + 1].feature != all[i].feature)
            tests.push_back({std::numeric_limits<float>::infinity(), 0, 0});
    }
}

void BoostedTrees::Group::addToAll(std::span<Case *const> cases) const
{
    for (size_t first = 0; first < cases.size() && !firstLeaves.empty(); first += lanes)
        addTo(cases.subspan(first, std::min(lanes, cases.size() - first)));
}

/// Adds what the trees say of at most as many cases as there are lanes.
void BoostedTrees::Group::addTo(std::span<Case *const> cases) const
{
    using Remaining = std::array<Leaves, lanes>;
    constexpr float lowest = -std::numeric_limits<float>::infinity(); // Passes no test.
    Remaining all;
    all.fill(allLeaves);
    QVarLengthArray<Remaining, 256> remaining(static_cast<qsizetype>(firstLeaves.size()), all);
    for (const Question &question : questions) {
        std::array<float, lanes> numbers;
        numbers.fill(lowest);
        float highest = lowest;
        for (size_t i = 0; i < cases.size(); ++i) {
            numbers[i] = cases[i]->features[question.feature];
            highest = std::max(highest, numbers[i]);
        }
        for (const Test *test = tests.data() + question.firstTest; highest > test->value; ++test) {
            const float value = test->value;
            const Leaves ruledOut = test->ruledOut;
            Remaining &left = remaining.data()[test->tree];
            for (size_t i = 0; i < lanes; ++i)
                left[i] &= ~(numbers[i] > value ? ruledOut : Leaves{0});
        }
    }
    for (size_t tree = 0; tree < firstLeaves.size(); ++tree) {
        const float *const added = leaves.data() + firstLeaves[tree];
        for (size_t i = 0; i < cases.size(); ++i)
            cases[i]->odds += static_cast<double>(added[qCountTrailingZeroBits(remaining.data()[tree][i])]);
    }
}

void BoostedTrees::judge(std::span<Case> cases) const
{
    QVarLengthArray<Case *, 64> asked;
    for (Case &each : cases) {
        each.odds = m_bias;
        asked.append(&each);
    }
    m_first.addToAll(asked);
    asked.removeIf([this](const Case *each) { return isRuledOut(each->odds); });
    m_rest.addToAll(asked);
}

double BoostedTrees::oddsOf(const float *features) const
{
    Case one{features, 0};
    judge({&one, 1});
    return one.odds;
}

} // namespace core
