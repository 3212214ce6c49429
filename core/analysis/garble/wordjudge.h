// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/garble/errormodel.h"
#include "core/analysis/garble/rulefeatures.h"
#include "core/analysis/garble/soundalikes.h"
#include "core/analysis/garble/suspicion.h"
#include "core/analysis/garble/wordfeatures.h"
#include "core/analysis/garble/wordvectors.h"

namespace core {

/// Judges how likely each word of a call is wrong, in two rounds: the first looks at every word where it stands, the
/// second at those that are left in doubt, with the words that sound like them and with what the rules suspect.
class WordJudge
{
public:
    /// A word that the first round left in doubt.
    struct Doubt {
        qsizetype token = 0;
        double odds = 0; ///< Log-odds that the word is wrong.
        Alternatives alternatives;
        Alternative joined;          ///< With the word behind it.
        std::vector<float> features; ///< What the second round looked at.
    };

    /// Signals are what the rules suspect; they count as evidence.
    WordJudge(const CallWords &words, const Suspicions &signals, const ErrorModel &model);

    /// All words in doubt, in order.
    const std::vector<Doubt> &doubts() const { return m_doubts; }

    /// Whether most words of the token's turn are unknown: then it is in another language.
    bool isForeign(qsizetype token) const;

    /// What the first round looked at; empty for words that have no place in the stream.
    std::vector<float> firstFeatures(qsizetype token) const;

private:
    void judge(const Suspicions &signals);
    void lookCloser(const Doubt &word, const RuleFeatures &rules);
    bool isCommonPlace(qsizetype token) const;
    void appendAlternatives(std::vector<float> &features, const Doubt &doubt, const Alternative &joinedBefore) const;
    void appendHabits(std::vector<float> &features, qsizetype token) const;
    void appendSurroundings(Doubt &doubt) const;
    int habitId(qsizetype token) const;
    double shift() const;
    const Alternative &joinedWith(qsizetype token);
    bool isJudged(qsizetype token) const { return m_stream.placeOf(token) != 0 && !isForeign(token); }

    const CallWords &m_words;
    const WordStream m_stream;
    const WordFeatures m_features;
    const ErrorModel &m_model;
    SoundAlikes m_alikes;
    std::vector<bool> m_isForeign;                    ///< By turn.
    std::vector<std::optional<Alternative>> m_joined; ///< By token.
    std::vector<Doubt> m_doubts;
};

} // namespace core
