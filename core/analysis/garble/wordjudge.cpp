// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordjudge.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/garble/rulefeatures.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Log-odds of the first round from which the second
constexpr double leastDoubt = -3.6;     ///< looks at a word,
constexpr double worthSearching = -2.0; ///< looks for words that sound like it,
constexpr double worthJoining = -1.3;   ///< and for those that sound like it and a neighbour together.

/// For each turn, whether most of its words are unknown.
std::vector<bool> foreignTurns(const CallWords &words)
{
    constexpr qsizetype shortest = 20;
    std::vector<bool> result;
    for (const Turn &turn : words.input().speech.turns) {
        const TextRange indices = words.tokens().indicesIn(turn.range);
        qsizetype unknown = 0;
        for (qsizetype i = indices.begin; i < indices.end; ++i)
            unknown += words.modelId(i) == CallModel::unknown ? 1 : 0;
        result.push_back(indices.length() >= shortest && 2 * unknown > indices.length());
    }
    return result;
}

} // namespace

WordJudge::WordJudge(const CallWords &words, const Suspicions &signals, const ErrorModel &model)
    : m_words(words)
    , m_stream(words)
    , m_features(words, m_stream)
    , m_model(model)
    , m_alikes(words, m_stream)
    , m_isForeign(foreignTurns(words))
    , m_joined(static_cast<size_t>(words.tokens().size()))
{
    judge(signals);
}

bool WordJudge::isForeign(qsizetype token) const
{
    const int turn = m_words.turnOf(token);
    return turn >= 0 && m_isForeign[static_cast<size_t>(turn)];
}

std::vector<float> WordJudge::firstFeatures(qsizetype token) const
{
    std::vector<float> features;
    if (isJudged(token))
        m_features.appendTo(features, token);
    return features;
}

const Alternative &WordJudge::joinedWith(qsizetype token)
{
    std::optional<Alternative> &joined = m_joined[static_cast<size_t>(token)];
    if (!joined)
        joined = m_alikes.joined(token);
    return *joined;
}

void WordJudge::appendAlternatives(std::vector<float> &features, const Doubt &doubt,
                                   const Alternative &joinedBefore) const
{
    const Alternative &best = doubt.alternatives.best;
    const int said = best.isThere() ? m_words.timesSaid(m_words.model().word(best.id)) : 0;
    features.insert(features.end(),
                    {static_cast<float>(best.gain), static_cast<float>(best.similarity),
                     std::log2(static_cast<float>(said) + 1.0F),
                     std::log2(static_cast<float>(m_words.model().count(best.id)) + 1.0F),
                     static_cast<float>(doubt.alternatives.better), static_cast<float>(doubt.joined.gain),
                     static_cast<float>(doubt.joined.similarity), static_cast<float>(joinedBefore.gain),
                     static_cast<float>(joinedBefore.similarity)});
}

/// Whether the model saw the word with its neighbours on both sides, more than once.
bool WordJudge::isCommonPlace(qsizetype token) const
{
    constexpr float twice = 1.5F; // log2 of a count, plus one.
    const size_t place = m_stream.placeOf(token);
    return m_stream.at(place).triples > twice && m_stream.at(place + 1).triples > twice
           && m_stream.at(place + 2).triples > twice;
}

void WordJudge::judge(const Suspicions &signals)
{
    const RuleFeatures rules(m_words.tokens().size(), signals);
    Doubt doubt;
    for (qsizetype i = 0; i < m_words.tokens().size(); ++i) {
        if (!isJudged(i) || (isCommonPlace(i) && !rules.hasAny(i)))
            continue;
        doubt.features.clear();
        m_features.appendTo(doubt.features, i);
        const double odds = m_model.first.oddsOf(doubt.features.data());
        if (!rules.hasAny(i) && odds < leastDoubt)
            continue;
        doubt.token = i;
        doubt.alternatives = odds < worthSearching ? Alternatives{} : m_alikes.of(i);
        doubt.joined = odds < worthJoining ? Alternative{} : joinedWith(i);
        const bool hasBefore = i > 0 && odds >= worthJoining;
        appendAlternatives(doubt.features, doubt, hasBefore ? joinedWith(i - 1) : Alternative{});
        rules.appendTo(doubt.features, i);
        doubt.odds = m_model.second.oddsOf(doubt.features.data());
        m_doubts.push_back(doubt);
    }
}

} // namespace core
