// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/boostedtrees.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include <QtAlgorithms>
#include <QtEndian>
#include <QVarLengthArray>

namespace core {

namespace {

constexpr quint16 leaf = 0xFFFF;
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
quint64 leafBits(size_t begin, size_t end)
{
    const auto below = [](size_t leaves) {
        return leaves < BoostedTrees::mostLeaves ? (quint64{1} << leaves) - 1 : ~quint64{0};
    };
    return below(end) & ~below(begin);
}

} // namespace

/// Reads one tree into a group of trees.
class BoostedTrees::TreeReader
{
public:
    TreeReader(const char *root, size_t nodes, size_t features, Group &group)
        : m_root(root)
        , m_nodes(nodes)
        , m_features(features)
        , m_group(group)
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
        m_group.tests.push_back({node.value, m_tree, node.feature, ~leafBits(first, leaves())});
        return add(node.above, depth + 1);
    }

private:
    size_t leaves() const { return m_group.leaves.size() - m_firstLeaf; }

    const char *m_root;
    const size_t m_nodes; ///< From the root to the end of the data.
    const size_t m_features;
    Group &m_group;
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
    for (size_t i = 0; i < trees; ++i) {
        const size_t root = qFromLittleEndian<quint32>(roots + i * 4);
        const char *rootNode = firstNode + static_cast<qsizetype>(root) * nodeSize;
        if (root >= nodes || !TreeReader(rootNode, nodes - root, m_features, i < firstTrees ? m_first : m_rest).add(0))
            return false;
    }
    m_first.sortTests();
    m_rest.sortTests();
    data = data.sliced(size);
    return true;
}

void BoostedTrees::Group::sortTests()
{
    std::sort(tests.begin(), tests.end(), [](const Test &a, const Test &b) {
        return std::tie(a.feature, a.value, a.tree) < std::tie(b.feature, b.value, b.tree);
    });
    std::vector<Test> sorted;
    for (size_t i = 0; i < tests.size(); ++i) {
        if (i == 0 || tests[i].feature != tests[i - 1].feature)
            questions.push_back({tests[i].feature, sorted.size()});
        sorted.push_back(tests[i]);
        if (i + 1 == tests.size() || tests[i + 1].feature != tests[i].feature)
            sorted.push_back({std::numeric_limits<float>::infinity(), 0, tests[i].feature, ~quint64{0}});
    }
    tests = std::move(sorted);
}

void BoostedTrees::Group::addTo(double &odds, const float *features) const
{
    QVarLengthArray<quint64, 128> remaining(static_cast<qsizetype>(firstLeaves.size()), ~quint64{0});
    quint64 *const leavesOf = remaining.data();
    for (const Question &question : questions) {
        const float number = features[question.feature];
        for (const Test *test = tests.data() + question.firstTest; number > test->value; ++test)
            leavesOf[test->tree] &= test->leaves;
    }
    for (size_t tree = 0; tree < firstLeaves.size(); ++tree)
        odds += static_cast<double>(leaves[firstLeaves[tree] + qCountTrailingZeroBits(leavesOf[tree])]);
}

double BoostedTrees::oddsOf(const float *features) const
{
    double odds = m_bias;
    m_first.addTo(odds, features);
    if (odds >= m_leastOdds)
        m_rest.addTo(odds, features);
    return odds;
}

} // namespace core
