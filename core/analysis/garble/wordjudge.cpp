// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordjudge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

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

/// Sets the odds of all words from their numbers.
void judgeAll(const BoostedTrees &trees, std::span<WordJudge::Doubt> words)
{
    std::vector<BoostedTrees::Case> cases;
    cases.reserve(words.size());
    for (const WordJudge::Doubt &word : words)
        cases.push_back({word.features.data(), 0});
    trees.judge(cases);
    for (size_t i = 0; i < words.size(); ++i)
        words[i].odds = cases[i].odds;
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

int WordJudge::habitId(qsizetype token) const
{
    if (token < 0 || token >= m_words.tokens().size())
        return ErrorHabits::unknown;
    return m_model.habits.idOf(m_words.modelId(token), m_words.tokens().foldedAt(token));
}

/// See ErrorModel::shiftOf().
double WordJudge::shift() const
{
    const auto isNotorious = [this](qsizetype token) { return m_model.habits.odds(habitId(token)) > 0; };
    const TokenList &tokens = m_words.tokens();
    std::vector<qint32> times(static_cast<size_t>(tokens.distinctWords()), 0);
    std::vector<qsizetype> examples(times.size(), -1);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        ++times[static_cast<size_t>(tokens[i].id)];
        examples[static_cast<size_t>(tokens[i].id)] = i;
    }
    qsizetype notorious = 0;
    for (size_t id = 0; id < times.size(); ++id)
        notorious += isNotorious(examples[id]) ? times[id] : 0;
    return m_model.shiftOf(notorious, tokens.size());
}

/// How often recognisers were wrong about the word, and about it beside its neighbours.
void WordJudge::appendHabits(std::vector<float> &features, qsizetype token) const
{
    const int id = habitId(token);
    features.insert(features.end(), {m_model.habits.odds(id), m_model.habits.oddsBehind(habitId(token - 1), id),
                                     m_model.habits.oddsBefore(id, habitId(token + 1))});
}

/// How well the word and what it may stand for go with what is around.
void WordJudge::appendSurroundings(Doubt &doubt) const
{
    const size_t place = m_stream.placeOf(doubt.token);
    const WordVectors::Surroundings around = WordVectors::instance().around(m_stream, place);
    const float topic = around.topic(m_stream.at(place).id);
    const float company = around.company(m_stream.at(place).id);
    for (Alternative *other : {&doubt.alternatives.best, &doubt.joined}) {
        if (!other->isThere())
            continue;
        other->topicGain = around.topic(other->id) - topic;
        other->companyGain = around.company(other->id) - company;
    }
    const Alternative &best = doubt.alternatives.best;
    doubt.features.insert(doubt.features.end(), {topic, company, best.topicGain, best.companyGain,
                                                 doubt.joined.topicGain, doubt.joined.companyGain});
}

/// Whether the model saw the word with its neighbours on both sides, more than once.
bool WordJudge::isCommonPlace(qsizetype token) const
{
    constexpr float twice = 1.5F; // log2 of a count, plus one.
    const size_t place = m_stream.placeOf(token);
    return m_stream.at(place).triples > twice && m_stream.at(place + 1).triples > twice
           && m_stream.at(place + 2).triples > twice;
}

/// The second round's numbers for a word that the first round or a rule doubts.
void WordJudge::lookCloser(const Doubt &word, const RuleFeatures &rules)
{
    if (!rules.hasAny(word.token) && word.odds < leastDoubt)
        return;
    Doubt &doubt = m_doubts.emplace_back();
    doubt.token = word.token;
    doubt.features.reserve(m_model.second.features());
    doubt.features = word.features;
    doubt.alternatives = word.odds < worthSearching ? Alternatives{} : m_alikes.of(word.token);
    doubt.joined = word.odds < worthJoining ? Alternative{} : joinedWith(word.token);
    const bool hasBefore = word.token > 0 && word.odds >= worthJoining;
    appendAlternatives(doubt.features, doubt, hasBefore ? joinedWith(word.token - 1) : Alternative{});
    rules.appendTo(doubt.features, word.token);
    appendHabits(doubt.features, word.token);
    appendSurroundings(doubt);
}

void WordJudge::judge(const Suspicions &signals)
{
    const RuleFeatures rules(m_words.tokens().size(), signals);
    std::array<Doubt, 64> words; // Judged together, and used again for the next ones.
    size_t count = 0;
    const auto finishRound = [&] {
        const std::span<Doubt> judged = std::span(words).first(count);
        judgeAll(m_model.first, judged);
        for (const Doubt &word : judged)
            lookCloser(word, rules);
        count = 0;
    };
    for (qsizetype i = 0; i < m_words.tokens().size(); ++i) {
        if (!isJudged(i) || (isCommonPlace(i) && !rules.hasAny(i)))
            continue;
        Doubt &word = words[count++];
        word.token = i;
        word.features.clear();
        m_features.appendTo(word.features, i);
        if (count == words.size())
            finishRound();
    }
    finishRound();
    judgeAll(m_model.second, m_doubts);
    const double shift = this->shift();
    for (Doubt &doubt : m_doubts)
        doubt.odds += shift;
}

} // namespace core
