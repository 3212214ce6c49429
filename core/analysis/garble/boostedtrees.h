// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QByteArrayView>

namespace core {

/// A sum of decision trees over numbers: the log-odds that a word is wrong, or that a proposal is right.
///
/// Made of the data that packaging/model/train_garble.py writes; it never changes. Trees are not walked from node to
/// node, which a processor cannot foresee. Instead the tests of many trees are asked in the order of the numbers that
/// they look at, and each number that is above a test's value rules out leaves of its tree (QuickScorer by Lucchese and
/// others); the first leaf that remains is the tree's. Several cases are asked at once, since a test costs little more
/// for eight numbers than for one.
class BoostedTrees
{
public:
    /// How many leaves a tree may have: so few that tests are small and all of them stay close to the processor.
    static constexpr size_t mostLeaves = 32;

    BoostedTrees() = default;

    /// Takes the next trees from the front of data; false if it is not of that form.
    bool read(QByteArrayView &data);

    /// How many numbers the trees look at.
    size_t features() const { return m_features; }

    /// A case to be judged, and what comes of it.
    struct Case {
        const float *features = nullptr; ///< As many numbers as features().
        double odds = 0;                 ///< Log-odds.
    };

    /// Finds the log-odds of all cases. Where the first trees already rule a case out, the others are not asked;
    /// isRuledOut() then tells so.
    void judge(std::span<Case> cases) const;

    /// The log-odds of one case; the same as among others.
    double oddsOf(const float *features) const;

    /// Whether log-odds are so low that not all trees were asked.
    bool isRuledOut(double odds) const { return odds < m_leastOdds; }

private:
    class TreeReader;

    /// How many cases are asked at once: as many as a processor compares in two steps.
    static constexpr size_t lanes = 8;

    /// A bit for each leaf of a tree, the lowest for the first.
    using Leaves = quint32;

    /// A node that is no leaf.
    struct Test {
        float value = 0;     ///< A number above it
        Leaves ruledOut = 0; ///< rules out these leaves
        quint16 tree = 0;    ///< of this tree in its group.
    };

    /// The tests of one number in the order of their values, and behind them one that no number passes.
    struct Question {
        size_t feature = 0;
        size_t firstTest = 0;
    };

    /// A test as it is read, with the number that it looks at.
    struct FeatureTest {
        quint16 feature = 0;
        Test test;
    };

    /// Trees that are asked together.
    struct Group {
        std::vector<Test> tests;
        std::vector<Question> questions;
        std::vector<size_t> firstLeaves; ///< By tree: where its leaves begin.
        std::vector<float> leaves;       ///< What each adds.

        void take(std::vector<FeatureTest> all);
        void addToAll(std::span<Case *const> cases) const;
        void addTo(std::span<Case *const> cases) const;
    };

    Group m_first; ///< After these most cases can be ruled out.
    Group m_rest;
    size_t m_features = 0;
    double m_leastOdds = 0; ///< Below these a case is ruled out.
    double m_bias = 0;
};

} // namespace core
