// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArrayView>

namespace core {

/// A sum of decision trees over numbers: the log-odds that a word is wrong, or that a proposal is right.
///
/// Made of the data that packaging/model/train_garble.py writes; it never changes.
class BoostedTrees
{
public:
    BoostedTrees() = default;

    /// Takes the next trees from the front of data; false if it is not of that form.
    bool read(QByteArrayView &data);

    /// How many numbers the trees look at.
    size_t features() const { return m_features; }

    /// The log-odds for as many numbers as features(). Where the first trees already rule a case out, the others are
    /// not asked; isRuledOut() then tells so.
    double oddsOf(const float *features) const;

    /// Whether log-odds are so low that not all trees were asked.
    bool isRuledOut(double odds) const { return odds < m_leastOdds; }

private:
    struct Node {
        quint16 feature = 0; ///< Which number decides; leaf for none.
        quint16 above = 0;   ///< Which node of the tree follows if the number is above the value; otherwise the next.
        float value = 0;     ///< Of a leaf: what it adds.
    };

    double valueOf(size_t tree, const float *features) const;

    std::vector<Node> m_nodes;
    std::vector<quint32> m_roots;
    size_t m_features = 0;
    size_t m_firstTrees = 0; ///< After how many trees most cases can be ruled out.
    double m_leastOdds = 0;  ///< Below these a case is ruled out.
    double m_bias = 0;
};

} // namespace core
