// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordsignal.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/analysis/garble/passages.h"
#include "core/analysis/garble/proposals.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double leastScore = 0.025;        ///< Less likely errors are not worth a candidate.
constexpr double leastProposal = 0.5;       ///< How likely right a proposal must be to be offered.
constexpr double shownInTranslation = 0.15; ///< A machine's translation of a machine's transcript deserves less trust.
constexpr int oftenWritten = 4;             ///< A name that the call writes so often is its own.

QString translated(const char *text)
{
    return QCoreApplication::translate("core::WordSignal", text);
}

double probability(double odds)
{
    return 1.0 / (1.0 + std::exp(-odds));
}

/// The proposal in the letter case of the word that it replaces.
QString inCaseOf(QStringView written, QString proposal)
{
    if (!written.isEmpty() && written.front().isUpper())
        proposal[0] = proposal[0].toUpper();
    return proposal;
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

/// How much likelier the proposal is, and how often the call says it.
QString evidenceFor(const CallWords &words, const Alternative &word)
{
    constexpr double mostTimes = 1000;
    const QString proposal = words.model().word(word.id);
    const double times = std::pow(10.0, word.gain);
    const int said = words.timesSaid(proposal);
    QStringList sentences;
    if (times >= mostTimes)
        sentences.append(translated("“%1” sounds alike and is over a thousand times likelier here.").arg(proposal));
    else if (times >= 2)
        sentences.append(
            translated("“%1” sounds alike and is %2 times likelier here.").arg(proposal).arg(qRound(times)));
    else
        sentences.append(translated("“%1” sounds alike and is as likely here.").arg(proposal));
    if (said > 1) {
        sentences.append(
            QCoreApplication::translate("core::WordSignal", "“%1” is said %n times in this call.", nullptr, said)
                .arg(proposal));
    }
    return sentences.join(u' ');
}

/// Whether the word is one that the call itself writes often like this, with a capital letter.
bool isOwnName(const CallWords &words, qsizetype token)
{
    const bool isCapital = words.tokens()[token].isCapitalized && words.isInsideSentence(token);
    return isCapital && (words.isKnownName(token) || words.timesCapital(token) >= oftenWritten);
}

void explain(const CallWords &words, qsizetype token, Suspicion &suspicion)
{
    const QString written = words.tokens().wordAt(token).toString();
    const bool isUnknown = words.modelId(token) == CallModel::unknown;
    suspicion.category = isUnknown ? u"unknown-word"_s : u"unlikely-word"_s;
    suspicion.reason =
        words.familiarity(token) == Familiarity::Strange
            ? translated("“%1” is neither an English word nor a name that this call introduces.").arg(written)
            : oddNeighbours(words, token);
}

void propose(const CallWords &words, const Proposal &proposal, Suspicion &suspicion)
{
    const TokenList &tokens = words.tokens();
    const TextRange range{tokens[proposal.first].word.begin, tokens[proposal.last].word.end};
    const QString written = range.of(tokens.text()).toString();
    const QString other = inCaseOf(written, words.model().word(proposal.word.id));
    suspicion.first = proposal.first;
    suspicion.last = proposal.last;
    suspicion.category = u"wrong-word"_s;
    suspicion.suggestion = other;
    suspicion.reason = translated("“%1” does not fit here; “%2” sounds alike and does.").arg(written, other);
    suspicion.evidence = evidenceFor(words, proposal.word);
}

/// Whether the analyst should see a word for which nothing better can be offered. What may well be a name or an acronym
/// that only this call knows needs stronger doubts.
bool isWorthShowing(const CallWords &words, qsizetype token, double score)
{
    constexpr double strongDoubt = 0.65;
    const Familiarity familiarity = words.familiarity(token);
    const bool mayBeKnown = familiarity == Familiarity::Name || familiarity == Familiarity::Acronym;
    return !isOwnName(words, token) && (!mayBeKnown || score >= strongDoubt);
}

/// What a rule already says of a token, if the analyst sees it.
Suspicion *shownRule(Suspicions &rules, qsizetype token)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [token](const Suspicion &rule) {
        return rule.first <= token && token <= rule.last && isShown(rule);
    });
    return found == rules.end() ? nullptr : &*found;
}

/// The proposal that is likeliest right, if it is likely enough to be offered.
std::optional<Proposal> worthOffering(const CallWords &words, const WordJudge::Doubt &doubt)
{
    std::optional<Proposal> best;
    double most = leastProposal;
    for (Proposal &proposal : proposalsFor(words, doubt)) {
        const double likely = probability(ErrorModel::instance().proposals.oddsOf(proposal.features.data()));
        if (likely < most)
            continue;
        most = likely;
        best = std::move(proposal);
    }
    return best;
}

} // namespace

void WordSignal::judge(const CallWords &words, Suspicions &suspicions) const
{
    constexpr double worthProposing = 0.25;
    const WordJudge judge(words, suspicions, ErrorModel::instance());
    Suspicions found;
    for (const WordJudge::Doubt &doubt : judge.doubts()) {
        Suspicion suspicion;
        suspicion.score = probability(doubt.odds);
        if (suspicion.score < leastScore)
            continue;
        if (Suspicion *rule = shownRule(suspicions, doubt.token)) {
            rule->score = std::max(rule->score, suspicion.score);
            continue;
        }
        suspicion.first = suspicion.last = doubt.token;
        if (words.isTranslated(doubt.token))
            suspicion.shownFrom = shownInTranslation;
        const std::optional<Proposal> proposal =
            suspicion.score < worthProposing ? std::nullopt : worthOffering(words, doubt);
        if (proposal)
            propose(words, *proposal, suspicion);
        else
            explain(words, doubt.token, suspicion);
        suspicion.isWeak = !proposal && !isWorthShowing(words, doubt.token, suspicion.score);
        found.push_back(suspicion);
    }
    suspicions.insert(suspicions.end(), found.begin(), found.end());
}

} // namespace core
