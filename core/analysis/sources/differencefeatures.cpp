// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/differencefeatures.h"

#include <algorithm>
#include <cmath>

namespace core {

double DifferenceFeatures::clipped(double value)
{
    constexpr double widest = 8; // Decimal powers of likelihood; more says nothing more.
    return std::clamp(value, -widest, widest);
}

DifferenceFeatures::DifferenceFeatures(const Comparison &comparison)
    : m_comparison(comparison)
    , m_model(CallModel::instance())
{
    measureWhole();
}

const std::vector<const char *> &DifferenceFeatures::names()
{
    static const std::vector<const char *> all{"equal",
                                               "doubt",
                                               "our_count",
                                               "their_count",
                                               "passage_ours",
                                               "passage_theirs",
                                               "place",
                                               "pairs",
                                               "density",
                                               "agreed_before",
                                               "agreed_behind",
                                               "passage_gain",
                                               "our_mean",
                                               "their_mean",
                                               "our_least",
                                               "their_least",
                                               "gain_ours",
                                               "gain_theirs",
                                               "our_fit",
                                               "their_fit",
                                               "our_count_log",
                                               "our_strange",
                                               "our_function",
                                               "our_capital",
                                               "our_digit",
                                               "our_stop",
                                               "our_length",
                                               "our_names",
                                               "their_count_log",
                                               "their_strange",
                                               "their_function",
                                               "their_capital",
                                               "their_digit",
                                               "their_stop",
                                               "their_length",
                                               "their_names",
                                               "our_said",
                                               "our_said_there",
                                               "our_agreed",
                                               "their_said",
                                               "their_said_here",
                                               "their_agreed",
                                               "paired",
                                               "paired_back",
                                               "our_nearest",
                                               "their_nearest",
                                               "likeness",
                                               "spelling",
                                               "letters_equal",
                                               "inflection",
                                               "both_numbers",
                                               "passage_likeness",
                                               "first_alike",
                                               "longer",
                                               "number_ratio",
                                               "passage_our_strange",
                                               "passage_their_strange",
                                               "commoner",
                                               "w_gain",
                                               "w_better",
                                               "w_our_strange",
                                               "w_their_strange",
                                               "w_our_extra",
                                               "w_their_extra",
                                               "w_differ",
                                               "w_our_marks",
                                               "w_their_marks"};
    return all;
}

DifferenceFeatures::Side DifferenceFeatures::side(const ComparedText &text, qint32 first, qint32 count) const
{
    constexpr qint32 most = 40;
    Side side{&text, {}, -1, -1};
    const SpokenText &spoken = text.text();
    for (qint32 i = first; i < first + std::min(count, most); ++i) {
        for (qint32 token = spoken[i].first; token <= spoken[i].last; ++token) {
            if (side.tokens.empty() || side.tokens.back() < token)
                side.tokens.push_back(token);
        }
    }
    if (!side.tokens.empty()) {
        side.before = text.before(side.tokens.front());
        side.behind = text.behind(side.tokens.back());
        return side;
    }
    side.before = first > 0 ? spoken[first - 1].last : -1;
    side.behind = first < spoken.size() ? spoken[first].first : -1;
    return side;
}

/// How likely words are between those that stand around a place: each behind the two before it, and the two behind
/// them too.
DifferenceFeatures::Likelihood DifferenceFeatures::likelihood(const Side &words, const Side &around) const
{
    const auto idOf = [this](const ComparedText &text, qint32 token) {
        return token < 0 ? m_model.edge() : text.modelId(token);
    };
    const ComparedText &text = *around.text;
    Likelihood result;
    int second = idOf(text, around.before);
    int first = around.before < 0 ? second : idOf(text, text.before(around.before));
    const auto step = [&](int id) {
        const double part = m_model.logProbability(first, second, id);
        result.sum += part;
        result.least = std::min(result.least, part);
        first = second;
        second = id;
    };
    for (const qint32 token : words.tokens)
        step(idOf(*words.text, token));
    step(idOf(text, around.behind));
    step(around.behind < 0 ? m_model.edge() : idOf(text, text.behind(around.behind)));
    result.mean = result.sum / static_cast<double>(words.tokens.size() + 2);
    return result;
}

void DifferenceFeatures::addShape(const Difference &difference)
{
    constexpr int most = 8;
    add(difference.pair.isEqual);
    add(difference.doubt);
    add(std::min(most, difference.pair.ourCount));
    add(std::min(most, difference.pair.theirCount));
    add(std::min(most, difference.passage.ourCount));
    add(std::min(most, difference.passage.theirCount));
    add(std::min(most, difference.place));
    add(std::min(most, difference.pairs));
    add(m_comparison.densityAround(difference.pair.ours));
    add(difference.agreedBefore);
    add(difference.agreedBehind);
}

/// The differences of a passage follow each other, so that it is looked at once.
const DifferenceFeatures::Passage &DifferenceFeatures::passageOf(const Difference &difference)
{
    const AlignedPair &pair = difference.passage;
    if (m_passage && m_passage->pair == pair)
        return *m_passage;
    const Side ours = side(m_comparison.ours(), pair.ours, pair.ourCount);
    const Side theirs = side(m_comparison.theirs(), pair.theirs, pair.theirCount);
    const auto strange = [](const Side &side) {
        return static_cast<double>(std::count_if(side.tokens.begin(), side.tokens.end(),
                                                 [&side](qint32 token) { return side.text->isStrange(token); }));
    };
    m_passage = Passage{pair,          likelihood(ours, ours), likelihood(theirs, ours), likenessOf(pair),
                        strange(ours), strange(theirs)};
    return *m_passage;
}

void DifferenceFeatures::addLikelihoods(const Difference &difference)
{
    const Passage &passage = passageOf(difference);
    add(clipped(passage.their.sum - passage.our.sum));
    add(passage.our.mean);
    add(passage.their.mean);
    add(passage.our.least);
    add(passage.their.least);
    const Side ours = side(m_comparison.ours(), difference.pair.ours, difference.pair.ourCount);
    const Side theirs = side(m_comparison.theirs(), difference.pair.theirs, difference.pair.theirCount);
    const bool isAlone = difference.pair == difference.passage;
    const Likelihood ourFit = isAlone ? passage.our : likelihood(ours, ours);
    const Likelihood theirFit = likelihood(theirs, theirs);
    add(clipped((isAlone ? passage.their : likelihood(theirs, ours)).sum - ourFit.sum));
    add(clipped(theirFit.sum - likelihood(ours, theirs).sum));
    add(ourFit.mean);
    add(theirFit.mean);
    addWords(ours);
    addWords(theirs);
}

void DifferenceFeatures::addWords(const Side &side)
{
    double rarest = 6;
    int strange = 0;
    int capital = 0;
    int digit = 0;
    int stop = 0;
    double name = 0;
    qsizetype letters = 0;
    for (const qint32 token : side.tokens) {
        name = std::max(name, m_model.capitalShare(side.text->modelId(token)));
        const Token &written = side.text->tokens()[token];
        rarest = std::min(rarest, std::log10(0.5 + m_model.count(side.text->modelId(token))));
        strange += side.text->isStrange(token) ? 1 : 0;
        capital += side.text->isCapitalInside(token) ? 1 : 0;
        digit += written.hasDigit ? 1 : 0;
        stop += written.endsSentence ? 1 : 0;
        letters += written.word.length();
    }
    const auto isFunction = [&](qint32 token) {
        return numberWord(side.text->tokens().foldedAt(token)).kind == NumberWord::None
               && m_model.count(side.text->modelId(token)) > 3000;
    };
    add(rarest);
    add(strange);
    add(!side.tokens.empty() && std::all_of(side.tokens.begin(), side.tokens.end(), isFunction));
    add(capital);
    add(digit);
    add(stop);
    add(static_cast<double>(std::min<qsizetype>(letters, 30)));
    add(name);
}

/// How the two are as a whole: which of them is the better one, and how they write.
void DifferenceFeatures::measureWhole()
{
    double gain = 0;
    double passages = 0;
    double better = 0;
    double ourStrange = 0;
    double theirStrange = 0;
    double ourExtra = 0;
    double theirExtra = 0;
    double ourWords = 1;
    double theirWords = 1;
    for (const Difference &difference : m_comparison.differences()) {
        if (difference.pair.isEqual)
            continue;
        const Side ours = side(m_comparison.ours(), difference.pair.ours, difference.pair.ourCount);
        const Side theirs = side(m_comparison.theirs(), difference.pair.theirs, difference.pair.theirCount);
        for (const qint32 token : ours.tokens)
            ourStrange += m_comparison.ours().isStrange(token) ? 1 : 0;
        for (const qint32 token : theirs.tokens)
            theirStrange += m_comparison.theirs().isStrange(token) ? 1 : 0;
        ourWords += difference.pair.ourCount;
        theirWords += difference.pair.theirCount;
        ourExtra += theirs.tokens.empty() ? 1 : 0;
        theirExtra += ours.tokens.empty() ? 1 : 0;
        if (difference.pair.ourCount == 0 || difference.pair.theirCount == 0)
            continue;
        const double part = clipped(likelihood(theirs, ours).sum - likelihood(ours, ours).sum);
        gain += part;
        better += part > 0 ? 1 : 0;
        passages += 1;
    }
    const double said = static_cast<double>(std::max<qsizetype>(1, m_comparison.ours().text().size()));
    const auto share = [](double part, double whole) { return static_cast<float>(part / whole); };
    m_whole = {share(gain, passages + 1),
               share(better, passages + 1),
               share(ourStrange, ourWords),
               share(theirStrange, theirWords),
               share(ourExtra, ourWords),
               share(theirExtra, theirWords),
               share(ourWords, said),
               static_cast<float>(m_comparison.ours().punctuation()),
               static_cast<float>(m_comparison.theirs().punctuation())};
}

void DifferenceFeatures::addWhole()
{
    m_values.insert(m_values.end(), m_whole.begin(), m_whole.end());
}

const std::vector<float> &DifferenceFeatures::of(const Difference &difference)
{
    m_values.clear();
    addShape(difference);
    addLikelihoods(difference);
    addMemory(difference);
    addSimilarity(difference);
    addContrast(difference);
    addWhole();
    Q_ASSERT(m_values.size() == names().size());
    return m_values;
}

} // namespace core
