// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/boostedtrees.h"

#include <algorithm>

#include <QtEndian>

namespace core {

namespace {

constexpr quint16 leaf = 0xFFFF;
constexpr qsizetype headSize = 24;
constexpr qsizetype nodeSize = 8;

} // namespace

bool BoostedTrees::read(QByteArrayView &data)
{
    if (data.size() < headSize)
        return false;
    const char *at = data.data();
    m_features = qFromLittleEndian<quint32>(at);
    const size_t trees = qFromLittleEndian<quint32>(at + 4);
    const size_t nodes = qFromLittleEndian<quint32>(at + 8);
    m_firstTrees = std::min<size_t>(trees, qFromLittleEndian<quint32>(at + 12));
    m_leastOdds = static_cast<double>(qFromLittleEndian<float>(at + 16));
    m_bias = static_cast<double>(qFromLittleEndian<float>(at + 20));
    const qsizetype size = headSize + static_cast<qsizetype>(trees) * 4 + static_cast<qsizetype>(nodes) * nodeSize;
    if (data.size() < size)
        return false;
    at += headSize;
    m_roots.clear();
    for (size_t i = 0; i < trees; ++i, at += 4)
        m_roots.push_back(qFromLittleEndian<quint32>(at));
    m_nodes.clear();
    for (size_t i = 0; i < nodes; ++i, at += nodeSize) {
        m_nodes.push_back(
            {qFromLittleEndian<quint16>(at), qFromLittleEndian<quint16>(at + 2), qFromLittleEndian<float>(at + 4)});
    }
    data = data.sliced(size);
    const bool haveFeatures = std::all_of(m_nodes.begin(), m_nodes.end(), [this](const Node &node) {
        return node.feature == leaf || node.feature < m_features;
    });
    return haveFeatures && std::all_of(m_roots.begin(), m_roots.end(), [&](quint32 root) { return root < nodes; });
}

double BoostedTrees::valueOf(size_t tree, const float *features) const
{
    const Node *root = m_nodes.data() + m_roots[tree];
    const Node *node = root;
    while (node->feature != leaf)
        node = features[node->feature] > node->value ? root + node->above : node + 1;
    return static_cast<double>(node->value);
}

double BoostedTrees::oddsOf(const float *features) const
{
    double odds = m_bias;
    for (size_t i = 0; i < m_roots.size(); ++i) {
        if (i == m_firstTrees && odds < m_leastOdds)
            return odds;
        odds += valueOf(i, features);
    }
    return odds;
}

} // namespace core
