// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArrayView>

namespace core {

/// A sum of decision trees over numbers: the log-odds that a word is wrong, or that a proposal is right.
///
/// Made of the data that packaging/model/train_garble.py writes; it never changes. Trees are not walked from node to
/// node, which a processor cannot foresee. Instead the tests of many trees are asked in the order of the numbers that
/// they look at, and each number that is above a test's value rules out leaves of its tree (QuickScorer by Lucchese and
/// others); the first leaf that remains is the tree's.
class BoostedTrees
{
public:
    /// How many leaves a tree may have.
    static constexpr size_t mostLeaves = 64;

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
    class TreeReader;

    /// A node that is no leaf.
    struct Test {
        float value = 0;  ///< A number above it
        quint16 tree = 0; ///< leaves, of this tree in its group,
        quint16 feature = 0;
        quint64 leaves = 0; ///< only these leaves.
    };

    /// The tests of one number in the order of their values, and behind them one that no number passes.
    struct Question {
        size_t feature = 0;
        size_t firstTest = 0;
    };

    /// Trees that are asked together.
    struct Group {
        std::vector<Test> tests;
        std::vector<Question> questions;
        std::vector<size_t> firstLeaves; ///< By tree: where its leaves begin.
        std::vector<float> leaves;       ///< What each adds.

        void sortTests();
        void addTo(double &odds, const float *features) const;
    };

    Group m_first; ///< After these most cases can be ruled out.
    Group m_rest;
    size_t m_features = 0;
    double m_leastOdds = 0; ///< Below these a case is ruled out.
    double m_bias = 0;
};

} // namespace core
