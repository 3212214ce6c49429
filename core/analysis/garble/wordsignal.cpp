// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordsignal.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/garble/soundalikes.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double leastPairs = 3; ///< How often a proposal must have been seen with each neighbour.
constexpr double leastGain = 4;  ///< How much likelier it must be, in decimal powers.
constexpr double leastSimilarity = 0.8;
constexpr double leastScore = 0.08;     ///< Less likely errors are not worth a candidate.
constexpr double worthSearching = 0.17; ///< From here on alternatives are looked for.
constexpr double mostFromFamiliarity = 0.9;

/// What speaks for and against one word before alternatives are looked for. The numbers are those of the weights.
struct Evidence {
    bool isInText = false;
    double unknown = 0;      ///< The model does not know the word.
    double noPairBefore = 0; ///< It never stood behind the word before it.
    double noPairBehind = 0;
    double before = 0; ///< log10 of its probability behind the word before.
    double behind = 0; ///< log10 of the probability of the word behind it.

    double surprise() const { return -(before + behind); }
    double oddness() const { return 0.5 * (noPairBefore + noPairBehind); }
};

double logOdds(double probability)
{
    return std::log(probability / (1.0 - probability));
}

double flag(bool value)
{
    return value ? 1.0 : 0.0;
}

/// For each turn, whether most of its words are unknown: it is in another language, and no word of it can be judged.
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

class Judge
{
public:
    explicit Judge(const CallWords &words);

    /// The log-odds that a word is wrong, as far as can be told without looking for alternatives.
    double oddsOf(qsizetype token) const;

private:
    double oddsOfWord(qsizetype token) const;
    double oddsOfNeighbours(qsizetype token) const;
    const Evidence &at(qsizetype token) const { return m_evidence[static_cast<size_t>(token)]; }

    const CallWords &m_words;
    std::vector<Evidence> m_evidence;
};

Judge::Judge(const CallWords &words)
    : m_words(words)
    , m_evidence(static_cast<size_t>(words.tokens().size()))
{
    const CallModel &model = words.model();
    const std::vector<bool> foreign = foreignTurns(words);
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        const int turn = words.turnOf(i);
        if (turn < 0 || foreign[static_cast<size_t>(turn)] || words.tokens()[i].word.isEmpty())
            continue;
        Evidence &evidence = m_evidence[static_cast<size_t>(i)];
        const int id = words.modelId(i);
        const int next = words.behind(i);
        const double pairs = model.pairCount(id, next);
        evidence.isInText = true;
        evidence.unknown = flag(id == CallModel::unknown);
        evidence.noPairBehind = flag(pairs <= 0);
        evidence.behind = model.logProbability(id, next, pairs);
        const bool isInside = words.isInsideSentence(i) && m_evidence[static_cast<size_t>(i - 1)].isInText;
        const double pairsBefore = isInside ? 0 : model.pairCount(words.before(i), id);
        evidence.noPairBefore = isInside ? at(i - 1).noPairBehind : flag(pairsBefore <= 0);
        evidence.before = isInside ? at(i - 1).behind : model.logProbability(words.before(i), id, pairsBefore);
    }
}

// The weights of both functions were estimated by logistic regression on recognised calls with their reference texts.
double Judge::oddsOfWord(qsizetype token) const
{
    const Evidence &own = at(token);
    const Token &word = m_words.tokens()[token];
    const double frequency = std::log10(m_words.model().count(m_words.modelId(token)) + 1.0);
    const double said = std::log2(std::max(1, m_words.timesSaid(token)));
    const double capital = flag(word.isCapitalized && m_words.isInsideSentence(token));
    const double saidCapital = std::min(4.0, std::log2(m_words.timesCapital(token) + 1.0));
    const double letters = static_cast<double>(word.word.length());
    const bool isName = capital > 0 || m_words.model().capitalShare(m_words.modelId(token)) > 0.5;
    return 0.7872 * own.unknown - 0.2660 * own.unknown * capital - 0.1162 * own.unknown * std::min(said, 4.0)
           + 0.5697 * frequency - 0.0745 * frequency * frequency + 0.3085 * flag(m_words.timesSaid(token) == 1)
           - 0.2762 * std::min(said, 5.0) + 0.5780 * capital - 0.2218 * capital * saidCapital
           + 0.2396 * flag(isName) * own.oddness() - 0.2594 * std::min(letters, 10.0) - 0.2473 * flag(letters <= 2);
}

double Judge::oddsOfNeighbours(qsizetype token) const
{
    const Evidence &own = at(token);
    const Evidence none;
    const Evidence &left = token > 0 ? at(token - 1) : none;
    const Evidence &right = token + 1 < m_words.tokens().size() ? at(token + 1) : none;
    const double before = std::max(own.before, -7.0);
    const double behind = std::max(own.behind, -7.0);
    const double digit = flag(m_words.tokens()[token].hasDigit);
    const int edge = m_words.model().edge();
    return -0.5888 * before - 0.1467 * behind - 0.3132 * own.noPairBefore + 1.3029 * own.noPairBehind
           + 0.1138 * own.noPairBefore * own.noPairBehind + 0.1416 * (before + behind) * own.noPairBehind
           + 0.4221 * digit + 0.8067 * digit * own.noPairBefore - 0.2590 * digit * own.noPairBehind
           + 0.0624 * (left.oddness() + right.oddness()) + 0.1359 * (left.unknown + right.unknown)
           + 0.0290 * std::min(16.0, left.surprise() + right.surprise()) + 0.5295 * flag(m_words.before(token) == edge)
           + 0.6579 * flag(m_words.behind(token) == edge);
}

double Judge::oddsOf(qsizetype token) const
{
    constexpr double bias = -5.3995;
    return at(token).isInText ? bias + oddsOfWord(token) + oddsOfNeighbours(token) : -20.0;
}

double oddsOf(const Alternative &alternative, int timesSaid)
{
    const double fit = std::min(5.0, alternative.gain) * std::max(0.0, alternative.similarity - 0.5);
    return 0.5029 * fit + 0.0807 * std::min(5.0, std::log2(timesSaid + 1.0));
}

/// What a word's familiarity adds to the log-odds; estimated like the weights.
double oddsOf(Familiarity familiarity)
{
    switch (familiarity) {
    case Familiarity::Name:
        return -1.3;
    case Familiarity::Acronym:
        return -0.7;
    case Familiarity::Strange:
        return 0.9;
    case Familiarity::Counted:
    case Familiarity::English:
        break;
    }
    return 0.0;
}

/// Whether the analyst should see a word for which nothing better can be offered.
bool isWorthShowing(Familiarity familiarity, double score)
{
    switch (familiarity) {
    case Familiarity::Strange:
        return score >= 0.36;
    case Familiarity::Counted:
        return score >= 0.46;
    case Familiarity::English:
        return score >= 0.5;
    case Familiarity::Name:
    case Familiarity::Acronym:
        break;
    }
    return score >= 0.65;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("core::WordSignal", text);
}

/// The alternative in the letter case of the word that it replaces.
QString inCaseOf(QStringView written, QString alternative)
{
    if (!written.isEmpty() && written.front().isUpper())
        alternative[0] = alternative[0].toUpper();
    return alternative;
}

bool isWorthOffering(const CallWords &words, qsizetype token, const Alternative &alternative)
{
    const CallModel &model = words.model();
    const bool isName = words.tokens()[token].isCapitalized && words.isInsideSentence(token);
    if (isName || words.familiarity(token) != Familiarity::Strange)
        return false; // A word that exists was mostly meant, or stands for something quite different.
    const bool isAtHome = model.pairCount(words.before(token), alternative.id) >= leastPairs
                          && model.pairCount(alternative.id, words.behind(token)) >= leastPairs;
    return isAtHome && !words.tokens()[token].hasDigit && alternative.gain >= leastGain
           && alternative.similarity >= leastSimilarity && model.word(alternative.id).size() > 3;
}

/// The reason against a word that exists: what it stands between.
QString oddNeighbours(const CallWords &words, qsizetype token)
{
    const TokenList &tokens = words.tokens();
    const QString written = tokens.wordAt(token).toString();
    const bool hasBefore = words.isInsideSentence(token);
    const bool hasBehind = words.areTogether(token, token + 1) && !tokens[token].endsSentence;
    if (hasBefore && hasBehind)
        return translated("“%1” is hardly ever said between “%2” and “%3”.")
            .arg(written, tokens.wordAt(token - 1), tokens.wordAt(token + 1));
    if (hasBefore)
        return translated("“%1” is hardly ever said after “%2”.").arg(written, tokens.wordAt(token - 1));
    if (hasBehind)
        return translated("“%1” is hardly ever said before “%2”.").arg(written, tokens.wordAt(token + 1));
    return translated("“%1” is hardly ever said as a sentence.").arg(written);
}

void explain(const CallWords &words, qsizetype token, const Alternative &alternative, Suspicion &suspicion)
{
    const QString written = words.tokens().wordAt(token).toString();
    if (alternative.id != CallModel::unknown && isWorthOffering(words, token, alternative)) {
        const QString other = inCaseOf(written, words.model().word(alternative.id));
        const int said = words.timesSaid(words.model().word(alternative.id));
        suspicion.category = u"wrong-word"_s;
        suspicion.suggestion = other;
        suspicion.reason = translated("“%1” does not fit here; “%2” sounds alike and does.").arg(written, other);
        suspicion.evidence =
            said > 1
                ? QCoreApplication::translate("core::WordSignal", "“%1” is said %n times in this call.", nullptr, said)
                      .arg(other)
                : QString();
        return;
    }
    const bool isUnknown = words.modelId(token) == CallModel::unknown;
    suspicion.category = isUnknown ? u"unknown-word"_s : u"unlikely-word"_s;
    suspicion.reason =
        words.familiarity(token) == Familiarity::Strange
            ? translated("“%1” is neither an English word nor a name that this call introduces.").arg(written)
            : oddNeighbours(words, token);
}

} // namespace

Suspicions WordSignal::find(const CallWords &words) const
{
    const double leastOdds = logOdds(leastScore);
    const double oddsOfSearch = logOdds(worthSearching);
    const Judge judge(words);
    SoundAlikes soundAlikes(words);
    Suspicions result;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        double odds = judge.oddsOf(i);
        if (odds + mostFromFamiliarity < leastOdds)
            continue;
        const Familiarity familiarity = words.familiarity(i);
        odds += oddsOf(familiarity);
        if (odds < leastOdds)
            continue;
        const Alternative alternative = odds < oddsOfSearch ? Alternative{} : soundAlikes.best(i);
        if (alternative.id != CallModel::unknown)
            odds += oddsOf(alternative, words.timesSaid(words.model().word(alternative.id)));
        Suspicion suspicion;
        suspicion.first = suspicion.last = i;
        suspicion.score = 1.0 / (1.0 + std::exp(-odds));
        explain(words, i, alternative, suspicion);
        suspicion.isWeak = !suspicion.suggestion && !isWorthShowing(familiarity, suspicion.score);
        result.push_back(suspicion);
    }
    return result;
}

} // namespace core
