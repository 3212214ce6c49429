// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordsignal.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QCoreApplication>

#include "core/analysis/garble/passages.h"
#include "core/analysis/garble/proposals.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double leastScore = 0.025;        ///< Less likely errors are not worth a candidate.
constexpr double leastProposal = 0.5;       ///< How likely right a proposal must be to be offered.
constexpr double shownInTranslation = 0.15; ///< A machine's translation of a machine's transcript deserves less trust.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::WordSignal)
};

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

/// The reasons against single words, translated once for a call.
class Reasons
{
public:
    explicit Reasons(const CallWords &words)
        : m_words(words)
    {
    }

    QString against(qsizetype token) const
    {
        return m_words.familiarity(token) == Familiarity::Strange ? m_strange.arg(m_words.tokens().wordAt(token))
                                                                  : oddNeighbours(token);
    }

private:
    QString oddNeighbours(qsizetype token) const;

    const CallWords &m_words;
    const QString m_strange = Words::tr("“%1” is neither an English word nor a name that this call introduces.");
    const QString m_between = Words::tr("“%1” is hardly ever said between “%2” and “%3”.");
    const QString m_after = Words::tr("“%1” is hardly ever said after “%2”.");
    const QString m_before = Words::tr("“%1” is hardly ever said before “%2”.");
    const QString m_alone = Words::tr("“%1” is hardly ever said as a sentence.");
};

/// The reason against a word that exists: what it stands between.
QString Reasons::oddNeighbours(qsizetype token) const
{
    const TokenList &tokens = m_words.tokens();
    const QStringView written = tokens.wordAt(token);
    const bool hasBefore = m_words.isInsideSentence(token);
    const bool hasBehind = m_words.areTogether(token, token + 1) && !tokens[token].endsSentence;
    if (hasBefore && hasBehind)
        return m_between.arg(written, tokens.wordAt(token - 1), tokens.wordAt(token + 1));
    if (hasBefore)
        return m_after.arg(written, tokens.wordAt(token - 1));
    return hasBehind ? m_before.arg(written, tokens.wordAt(token + 1)) : m_alone.arg(written);
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
        sentences.append(Words::tr("“%1” sounds alike and is over a thousand times likelier here.").arg(proposal));
    else if (times >= 2)
        sentences.append(
            Words::tr("“%1” sounds alike and is %2 times likelier here.").arg(proposal).arg(qRound(times)));
    else
        sentences.append(Words::tr("“%1” sounds alike and is as likely here.").arg(proposal));
    if (said > 1) {
        sentences.append(
            QCoreApplication::translate("core::WordSignal", "“%1” is said %n times in this call.", nullptr, said)
                .arg(proposal));
    }
    return sentences.join(u' ');
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
    suspicion.reason = Words::tr("“%1” does not fit here; “%2” sounds alike and does.").arg(written, other);
    suspicion.evidence = evidenceFor(words, proposal.word);
}

/// What a rule already says of a token, if the analyst sees it.
Suspicion *shownRule(Suspicions &rules, qsizetype token)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [token](const Suspicion &rule) {
        return rule.first <= token && token <= rule.last && isShown(rule);
    });
    return found == rules.end() ? nullptr : &*found;
}

/// Ranks what a rule says by the trees, which know more of words, but not behind mere doubts. Of figures they know
/// nothing.
void rank(Suspicion &rule, double byTrees)
{
    constexpr double leastRank = 0.5;
    if (rule.kind == FindingKind::Figure)
        return;
    rule.assurance = std::max(rule.assurance, rule.score);
    rule.score = std::max(byTrees, std::min(rule.assurance, leastRank));
}

/// Whether somebody has written the word himself; what belongs to it may stand behind.
bool isKnown(const CallWords &words, qsizetype token)
{
    QStringView word = words.tokens().foldedAt(token);
    if (word.endsWith(u"'s"))
        word.chop(2);
    return words.input().knownWords.contains(word.toString());
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
    const Reasons reasons(words);
    const QString unknownWord = u"unknown-word"_s;
    const QString unlikelyWord = u"unlikely-word"_s;
    Suspicions found;
    for (const WordJudge::Doubt &doubt : judge.doubts()) {
        Suspicion suspicion;
        suspicion.score = probability(doubt.odds);
        if (suspicion.score < leastScore)
            continue;
        if (Suspicion *rule = shownRule(suspicions, doubt.token)) {
            rank(*rule, suspicion.score);
            continue;
        }
        if (isKnown(words, doubt.token))
            continue;
        suspicion.first = suspicion.last = doubt.token;
        suspicion.category = words.modelId(doubt.token) == CallModel::unknown ? unknownWord : unlikelyWord;
        if (words.isTranslated(doubt.token))
            suspicion.shownFrom = shownInTranslation;
        const std::optional<Proposal> proposal =
            suspicion.score < worthProposing ? std::nullopt : worthOffering(words, doubt);
        if (proposal)
            propose(words, *proposal, suspicion);
        else
            suspicion.reason = reasons.against(doubt.token);
        found.push_back(std::move(suspicion));
    }
    suspicions.insert(suspicions.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

} // namespace core
