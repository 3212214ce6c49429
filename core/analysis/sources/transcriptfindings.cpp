// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/transcriptfindings.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/sources/differencegroups.h"
#include "core/analysis/sources/findingunion.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double shownScore = 0.35;  ///< From here on a difference is worth the analyst's attention.
constexpr double shownMissing = 0.7; ///< The same for words that ours lacks; the other may have made them up.
constexpr double sureScore = 0.9;    ///< Both the other source and the text alone want the same words.
constexpr double keptScore = 0.15;   ///< Weaker candidates are not even kept for figures and exports.
constexpr double taken = -1;         ///< Instead of a score: dropped.
constexpr double offeredScore = 0.4; ///< From here on the other's words are offered: ours wrong and they right.
constexpr double worthBacking = 0.1; ///< From here on it matters whether another transcript has the same words.
constexpr double backedRight = 0.6;  ///< How likely words are right at least that two transcripts have.
constexpr double leastCommon = 0.5;  ///< Two transcripts of one call have more words in common.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::SecondSource)
};

/// The tokens that a range touches.
TextRange tokensIn(const TokenList &tokens, TextRange range)
{
    qsizetype begin = tokens.firstAtOrAfter(range.begin);
    if (begin > 0 && tokens[begin - 1].range.end > range.begin)
        --begin;
    return {begin, std::max(begin, tokens.firstAtOrAfter(range.end))};
}

std::vector<float> doubtsOf(const TokenList &tokens, const QList<Finding> &findings)
{
    std::vector<float> doubts(static_cast<size_t>(tokens.size()), 0.0F);
    for (const Finding &finding : findings) {
        const TextRange touched = isAboutWords(finding) ? tokensIn(tokens, finding.range) : TextRange{};
        for (qsizetype i = touched.begin; i < touched.end; ++i) {
            float &doubt = doubts[static_cast<size_t>(i)];
            doubt = std::max(doubt, static_cast<float>(finding.score));
        }
    }
    return doubts;
}

QList<TextRange> rangesOf(const SpeakerTurns &speech)
{
    QList<TextRange> ranges;
    for (const Turn &turn : speech.turns)
        ranges.append(turn.range);
    return ranges;
}

/// Makes findings of the places where two transcripts differ and unites them with those from the text alone.
class Uniter
{
public:
    Uniter(const DetectorInput &input, const SecondSource &source, const Comparison &comparison, Readings *readings)
        : m_input(input)
        , m_name(source.displayName())
        , m_comparison(comparison)
        , m_readings(readings)
        , m_judged(judge(comparison))
    {
    }

    /// Replaces findings by the united ones, in order; returns how many come from the other source or are backed by it.
    int unite(QList<Finding> &findings);

private:
    void takeUpReadings();
    const Readings::Reading *readingOf(const DifferenceGroup &group) const;
    void remember(const DifferenceGroup &group);
    bool isBacking(const Finding &finding, const Finding &earlier) const;
    void scoreTokens();
    Finding findingOf(const DifferenceGroup &group) const;
    void describe(const DifferenceGroup &group, const QString &words, Finding &finding) const;
    void find(const QList<Finding> &findings);
    void addWeak();
    void lower(Finding &alone) const;
    bool confirm(Finding &alone) const;

    const DetectorInput &m_input;
    const QString m_name;
    const Comparison &m_comparison;
    Readings *const m_readings; ///< Null if no other transcript is compared.
    Readings m_newReadings;     ///< With what this source has.
    std::vector<JudgedDifference> m_judged;
    std::vector<float> m_scores; ///< By our token; below zero where the two were not compared.
    std::vector<bool> m_isTaken; ///< By our token: it belongs to a repeat or to a finding of the other source.
    QList<Finding> m_found;      ///< By range, not overlapping.
};

const Readings::Reading *Uniter::readingOf(const DifferenceGroup &group) const
{
    if (!m_readings || group.isMissing)
        return nullptr;
    return m_readings->find({group.first, group.last + 1}, spokenForm(wordsFor(m_comparison, group)));
}

void Uniter::remember(const DifferenceGroup &group)
{
    if (!m_readings || group.isMissing)
        return;
    const Readings::Reading *earlier = readingOf(group);
    Readings::Reading reading = earlier ? *earlier : Readings::Reading{};
    reading.names.append(m_name);
    reading.quotes.append(Words::tr("%1 writes: “… %2 …”.").arg(m_name, quoteFor(m_comparison, group)));
    reading.wrong = group.wrong;
    m_newReadings.add({group.first, group.last + 1}, spokenForm(wordsFor(m_comparison, group)), reading);
}

/// Believes more in differences where a transcript that was compared before has the same words as this one.
void Uniter::takeUpReadings()
{
    if (!m_readings)
        return;
    m_newReadings = *m_readings;
    const SpokenText &ours = m_comparison.ours().text();
    for (JudgedDifference &judged : m_judged) {
        const AlignedPair &pair = judged.difference.pair;
        if (pair.isEqual || pair.ourCount == 0 || judged.wrong < worthBacking)
            continue;
        auto group = groupAround(m_comparison, ours[pair.ours].first, ours[pair.ours + pair.ourCount - 1].last);
        if (!group)
            continue;
        if (const Readings::Reading *reading = readingOf(*group)) {
            judged.wrong = Readings::together(judged.wrong, reading->wrong);
            judged.right = std::max(judged.right, backedRight);
        }
        group->wrong = judged.wrong;
        remember(*group);
    }
}

/// What the model thinks of each token of ours.
void Uniter::scoreTokens()
{
    const SpokenText &ours = m_comparison.ours().text();
    m_scores.assign(static_cast<size_t>(ours.tokens().size()), -1.0F);
    for (const JudgedDifference &judged : m_judged) {
        const AlignedPair &pair = judged.difference.pair;
        for (qint32 i = pair.ours; i < pair.ours + pair.ourCount; ++i) {
            for (qint32 token = ours[i].first; token <= ours[i].last; ++token) {
                float &score = m_scores[static_cast<size_t>(token)];
                score = std::max(score, static_cast<float>(judged.wrong));
            }
        }
    }
}

void Uniter::describe(const DifferenceGroup &group, const QString &words, Finding &finding) const
{
    const QString ours = finding.range.of(m_input.tokens.text()).toString();
    if (group.isMissing)
        finding.reason = Words::tr("%1 has more words here than this transcript: “%2”.").arg(m_name, words);
    else if (words.isEmpty())
        finding.reason = Words::tr("%1 does not have “%2” here.").arg(m_name, ours);
    else
        finding.reason = Words::tr("%1 writes “%2” where this transcript has “%3”.").arg(m_name, words, ours);
    finding.evidence = Words::tr("%1 writes: “… %2 …”.").arg(m_name, quoteFor(m_comparison, group));
    const Readings::Reading *reading = readingOf(group);
    if (!reading)
        return;
    const QString names = namesInARow(reading->names + QStringList{m_name});
    finding.reason = words.isEmpty()
                         ? Words::tr("%1 do not have “%2” here.").arg(names, ours)
                         : Words::tr("%1 write “%2” where this transcript has “%3”.").arg(names, words, ours);
    finding.evidence = (reading->quotes + QStringList{finding.evidence}).join(u' ');
}

Finding Uniter::findingOf(const DifferenceGroup &group) const
{
    const TokenList &tokens = m_input.tokens;
    Finding finding;
    finding.detector = secondSourceDetectorId();
    finding.category = group.isMissing ? u"missing-words"_s : u"other-source"_s;
    const Token &first = tokens[group.first];
    const Token &last = tokens[group.last];
    finding.range = {first.word.isEmpty() ? first.range.begin : first.word.begin,
                     last.word.isEmpty() ? last.range.end : last.word.end};
    finding.score = group.wrong;
    const QString words = wordsFor(m_comparison, group);
    const bool hasOurDigits = std::any_of(tokens.begin() + group.first, tokens.begin() + group.last + 1,
                                          [](const Token &t) { return t.hasDigit; });
    const bool hasTheirDigits = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    finding.kind = hasOurDigits && hasTheirDigits ? FindingKind::Figure : FindingKind::Garbled;
    if (group.wrong * group.right >= offeredScore || group.isMissing)
        finding.suggestion = words;
    describe(group, words, finding);
    return finding;
}

/// Differences that are worth a finding. What is repeated has its finding already.
void Uniter::find(const QList<Finding> &findings)
{
    m_isTaken.assign(static_cast<size_t>(m_input.tokens.size()), false);
    const auto take = [this](TextRange touched) {
        for (qsizetype i = touched.begin; i < touched.end; ++i)
            m_isTaken[static_cast<size_t>(i)] = true;
    };
    for (const Finding &finding : findings) {
        if (finding.kind == FindingKind::Repeat && finding.isShown)
            take(tokensIn(m_input.tokens, finding.range));
    }
    for (const DifferenceGroup &group : groupsOf(m_comparison, m_judged, m_input.speech, shownScore)) {
        const auto begin = m_isTaken.begin() + group.first;
        if (std::find(begin, m_isTaken.begin() + group.last + 1, true) != m_isTaken.begin() + group.last + 1)
            continue;
        m_found.append(findingOf(group));
        m_found.last().isShown = !group.isMissing || group.wrong >= shownMissing;
        remember(group);
        take({group.first, group.last + 1});
    }
    addWeak();
}

/// Differences that are not worth the analyst's attention, for ranking.
void Uniter::addWeak()
{
    const SpokenText &ours = m_comparison.ours().text();
    for (const JudgedDifference &judged : m_judged) {
        const AlignedPair &pair = judged.difference.pair;
        if (pair.isEqual || pair.ourCount == 0 || judged.wrong < keptScore)
            continue;
        DifferenceGroup group{judged.difference.index,
                              judged.difference.index + 1,
                              pair,
                              ours[pair.ours].first,
                              ours[pair.ours + pair.ourCount - 1].last,
                              judged.wrong,
                              0,
                              false};
        bool isFree = true;
        for (qint32 token = group.first; token <= group.last; ++token)
            isFree = isFree && !m_isTaken[static_cast<size_t>(token)];
        if (!isFree
            || m_input.speech.turnAt(m_input.tokens[group.first].range.begin)
                   != m_input.speech.turnAt(m_input.tokens[group.last].range.begin)) {
            continue;
        }
        m_found.append(findingOf(group));
        m_found.last().isShown = false;
        for (qint32 token = group.first; token <= group.last; ++token)
            m_isTaken[static_cast<size_t>(token)] = true;
    }
    sortFindings(m_found);
}

/// A doubt about words that the other source has too, or that the model does not believe.
void Uniter::lower(Finding &alone) const
{
    const TextRange touched = tokensIn(m_input.tokens, alone.range);
    float highest = -1;
    for (qsizetype i = touched.begin; i < touched.end; ++i)
        highest = std::max(highest, m_scores[static_cast<size_t>(i)]);
    if (highest < 0)
        return;
    alone.score = static_cast<double>(highest);
    alone.isShown = alone.isShown && alone.score >= shownScore;
    if (!alone.evidence.isEmpty())
        alone.evidence += u' ';
    alone.evidence += Words::tr("%1 was compared.").arg(m_name);
}

/// Whether the other source has just the words that a shown finding of the text alone proposes, which is then as good
/// as sure.
bool Uniter::confirm(Finding &alone) const
{
    if (!alone.isShown || !alone.suggestion || alone.suggestion->isEmpty())
        return false;
    const TextRange touched = tokensIn(m_input.tokens, alone.range);
    const auto group = groupAround(m_comparison, touched.begin, touched.end - 1);
    if (!group || group->first != touched.begin || group->last != touched.end - 1)
        return false;
    const QString proposed = spokenForm(*alone.suggestion);
    if (proposed != spokenForm(wordsFor(m_comparison, *group))
        || proposed == spokenForm(alone.range.of(m_input.tokens.text()).toString())) {
        return false;
    }
    alone.score = std::max(alone.score, sureScore);
    if (!alone.evidence.isEmpty())
        alone.evidence += u' ';
    alone.evidence += Words::tr("%1 writes: “… %2 …”.").arg(m_name, quoteFor(m_comparison, *group));
    return true;
}

/// Whether a finding says the same of the same words as one of a transcript that was compared before, and quotes it.
bool Uniter::isBacking(const Finding &finding, const Finding &earlier) const
{
    return m_readings && earlier.detector == secondSourceDetectorId() && earlier.range == finding.range
           && finding.evidence.startsWith(earlier.evidence);
}

int Uniter::unite(QList<Finding> &findings)
{
    takeUpReadings();
    scoreTokens();
    find(findings);
    QList<Finding> result;
    int backed = 0;
    for (Finding alone : findings) {
        const auto found = isAboutWords(alone) ? findingOn(m_found, alone.range) : m_found.end();
        const bool isConfirmed = isAboutWords(alone) && confirm(alone);
        if (found != m_found.end() && (found->isShown || (!alone.isShown && !isConfirmed))) {
            // A proposal from the text alone that the other source does not have is not taken in.
            const std::optional<QString> offered = isConfirmed ? alone.suggestion : found->suggestion;
            if (!isBacking(*found, alone))
                takeIn(alone, *found);
            found->suggestion = offered;
            found->score = isConfirmed ? std::max(found->score, sureScore) : found->score;
            continue;
        }
        if (found != m_found.end())
            found->score = taken; // The finding from the text alone already stands for these words.
        if (isAboutWords(alone) && !isConfirmed)
            lower(alone);
        backed += isConfirmed ? 1 : 0;
        result.append(alone);
    }
    m_found.removeIf([](const Finding &finding) { return finding.score == taken; });
    const auto shown =
        std::count_if(m_found.begin(), m_found.end(), [](const Finding &finding) { return finding.isShown; });
    result += m_found;
    sortFindings(result);
    findings = result;
    if (m_readings)
        *m_readings = m_newReadings;
    return static_cast<int>(shown) + backed;
}

} // namespace

SourceMatch compareWithTranscript(const DetectorInput &input, const SecondSource &source, QList<Finding> &findings,
                                  Readings *readings)
{
    const TokenList theirTokens(source.text);
    SpokenVocabulary vocabulary;
    const SpokenText ours(input.tokens, rangesOf(input.speech), vocabulary);
    const SpokenText theirs(theirTokens, source.spoken, vocabulary);
    const Comparison comparison(ours, theirs, vocabulary, doubtsOf(input.tokens, findings));
    SourceMatch match;
    match.common = comparison.alignment().common();
    match.isUsed = match.common >= leastCommon;
    if (match.isUsed)
        match.findings = Uniter(input, source, comparison, readings).unite(findings);
    else
        match.note = Words::tr("Only %1 % of the words of “%2” are those of this call. It seems to be another call, so "
                               "nothing is taken from it.")
                         .arg(qRound(match.common * 100))
                         .arg(source.displayName());
    return match;
}

} // namespace core
