// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/proposals.h"

#include <cmath>

namespace core {

namespace {

Proposal proposal(const CallWords &words, const WordJudge::Doubt &doubt, const Alternative &word, qsizetype more)
{
    const int said = words.timesSaid(words.model().word(word.id));
    Proposal result{doubt.token, doubt.token + more, word, doubt.features};
    result.features.insert(result.features.end(),
                           {static_cast<float>(doubt.odds), static_cast<float>(more), static_cast<float>(word.gain),
                            static_cast<float>(word.similarity), std::log2(static_cast<float>(said) + 1.0F),
                            std::log2(static_cast<float>(words.model().count(word.id)) + 1.0F), word.topicGain,
                            word.companyGain});
    return result;
}

} // namespace

std::vector<Proposal> proposalsFor(const CallWords &words, const WordJudge::Doubt &doubt)
{
    constexpr double leastGain = 0.5;        ///< In decimal powers.
    constexpr double leastGainOfJoined = -1; ///< One word less is likelier by itself.
    std::vector<Proposal> result;
    const Alternative &best = doubt.alternatives.best;
    if (best.isThere() && best.gain >= leastGain)
        result.push_back(proposal(words, doubt, best, 0));
    if (doubt.joined.isThere() && doubt.joined.gain >= leastGainOfJoined)
        result.push_back(proposal(words, doubt, doubt.joined, 1));
    return result;
}

} // namespace core
