// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/sources/comparison.h"

namespace core {

/// What a model looks at to decide whether ours or the other's words are likelier wrong. The order of the numbers is
/// that of names(); packaging/model/train_sources.py learns from them.
class DifferenceFeatures
{
public:
    explicit DifferenceFeatures(const Comparison &comparison);

    /// The names of the numbers, for the trainer.
    static const std::vector<const char *> &names();

    /// The numbers of a difference; valid until the next call.
    const std::vector<float> &of(const Difference &difference);

private:
    /// One side of a place: the words there and what stands around them.
    struct Side {
        const ComparedText *text = nullptr;
        std::vector<qint32> tokens; ///< Written words that are involved, in order.
        qint32 before = -1;         ///< Tokens.
        qint32 behind = -1;
    };
    /// How likely a sequence of words is.
    struct Likelihood {
        double sum = 0;   ///< log10
        double least = 0; ///< The lowest part of it.
        double mean = 0;
    };

    /// What holds for all differences of one passage.
    struct Passage {
        AlignedPair pair;
        Likelihood our;
        Likelihood their;     ///< Of their words in our place.
        double likeness = -1; ///< Of the words of both sides in one; below zero if a side has none.
        double ourStrange = 0;
        double theirStrange = 0;
    };

    const Passage &passageOf(const Difference &difference);
    double likenessOf(const AlignedPair &pair) const;
    Side side(const ComparedText &text, qint32 first, qint32 count) const;
    Likelihood likelihood(const Side &words, const Side &around) const;
    void addShape(const Difference &difference);
    void addLikelihoods(const Difference &difference);
    void addWords(const Side &side);
    void addMemory(const Difference &difference);
    void addSimilarity(const Difference &difference);
    void addContrast(const Difference &difference);
    void addWhole();
    void measureWhole();
    static double clipped(double value);
    void add(double value) { m_values.push_back(static_cast<float>(value)); }

    const Comparison &m_comparison;
    const CallModel &m_model;
    std::vector<float> m_values;
    std::vector<float> m_whole;       ///< The same for all differences.
    std::optional<Passage> m_passage; ///< Of the last difference.
};

} // namespace core
