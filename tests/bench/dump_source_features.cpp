// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include "core/analysis/analysis.h"
#include "core/analysis/garble/passages.h"
#include "core/analysis/garble/rulesignals.h"
#include "core/analysis/garble/wordjudge.h"
#include "core/analysis/sources/comparison.h"
#include "core/analysis/sources/differencefeatures.h"
#include "core/base/codepoints.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace {

/// A transcript with what its words alone tell.
struct Call {
    core::Transcript transcript;
    core::Analysis analysis;
};

/// What GarbleDetector would find with another model: one that has not seen the call. Proposals are left out.
QList<core::Finding> doubted(const core::DetectorInput &input, const core::ErrorModel &model)
{
    constexpr double leastScore = 0.05;
    const core::CallWords words(input);
    core::Suspicions suspicions = core::suspectedByRules(words);
    const core::WordJudge judge(words, suspicions, model);
    const size_t rules = suspicions.size();
    for (const core::WordJudge::Doubt &doubt : judge.doubts()) {
        core::Suspicion suspicion;
        suspicion.first = suspicion.last = doubt.token;
        suspicion.score = 1.0 / (1.0 + std::exp(-doubt.odds));
        const auto rule = std::find_if(
            suspicions.begin(), suspicions.begin() + static_cast<qptrdiff>(rules),
            [&doubt](const core::Suspicion &s) { return s.first <= doubt.token && doubt.token <= s.last; });
        if (rule != suspicions.begin() + static_cast<qptrdiff>(rules))
            rule->score = std::max(rule->score, suspicion.score);
        else if (suspicion.score >= leastScore)
            suspicions.push_back(suspicion);
    }
    return core::passagesOf(words, std::move(suspicions), {});
}

core::Result<Call> readCall(const QString &path, const core::ErrorModel &model)
{
    const auto bytes = core::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    const auto transcript = core::importTranscript({*bytes, QFileInfo(path).fileName(), {}});
    if (!transcript)
        return core::failure(transcript.error());
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, {}, progress);
    if (!analysis)
        return core::failure(analysis.error());
    Call call{*transcript, *analysis};
    const core::TokenList tokens(transcript->text());
    call.analysis.findings = doubted(
        {tokens, call.analysis.speech, call.analysis.quantities, call.analysis.kpis, call.analysis.checks}, model);
    return call;
}

QList<core::TextRange> spokenIn(const Call &call)
{
    QList<core::TextRange> ranges;
    for (const core::Turn &turn : call.analysis.speech.turns)
        ranges.append(turn.range);
    return ranges;
}

std::vector<float> doubtsOf(const core::TokenList &tokens, const QList<core::Finding> &findings)
{
    std::vector<float> doubts(static_cast<size_t>(tokens.size()), 0.0F);
    for (const core::Finding &finding : findings) {
        if (finding.kind == core::FindingKind::Repeat || finding.kind == core::FindingKind::Turn)
            continue;
        for (qsizetype i = tokens.firstAtOrAfter(finding.range.begin); i-- > 0;) {
            if (tokens[i].range.end > finding.range.begin)
                continue;
            for (++i; i < tokens.size() && tokens[i].range.begin < finding.range.end; ++i) {
                float &doubt = doubts[static_cast<size_t>(i)];
                doubt = std::max(doubt, static_cast<float>(finding.score));
            }
            break;
        }
    }
    return doubts;
}

QString wordsOf(const core::ComparedText &text, qint32 first, qint32 count)
{
    if (count == 0)
        return {};
    const core::SpokenText &spoken = text.text();
    return text.tokens()
        .rangeOf(spoken[first].first, spoken[first + count - 1].last)
        .of(text.tokens().text())
        .toString()
        .simplified();
}

core::TextRange rangeOf(const core::SpokenText &text, const core::AlignedPair &pair)
{
    const core::TokenList &tokens = text.tokens();
    if (pair.ourCount > 0)
        return tokens.rangeOf(text[pair.ours].first, text[pair.ours + pair.ourCount - 1].last);
    const qsizetype at = pair.ours < text.size() ? tokens[text[pair.ours].first].range.begin : tokens.text().size();
    return {at, at};
}

/// Writes where each difference begins and ends in code points and the words of both sides, and beside it the numbers.
void dump(const Call &ours, const Call &theirs, QTextStream &places, QFile &numbers)
{
    const core::TokenList ourTokens(ours.transcript.text());
    const core::TokenList theirTokens(theirs.transcript.text());
    core::SpokenVocabulary vocabulary;
    const core::SpokenText ourText(ourTokens, spokenIn(ours), vocabulary);
    const core::SpokenText theirText(theirTokens, spokenIn(theirs), vocabulary);
    const core::Comparison comparison(ourText, theirText, vocabulary, doubtsOf(ourTokens, ours.analysis.findings));
    const core::CodePoints points(ours.transcript.text());
    core::DifferenceFeatures features(comparison);
    for (const core::Difference &difference : comparison.differences()) {
        const core::AlignedPair &pair = difference.pair;
        const core::TextRange written = points.fromUtf16(rangeOf(ourText, pair));
        places << written.begin << '\t' << written.end << '\t' << wordsOf(comparison.ours(), pair.ours, pair.ourCount)
               << '\t' << wordsOf(comparison.theirs(), pair.theirs, pair.theirCount) << '\n';
        const std::vector<float> &values = features.of(difference);
        numbers.write(reinterpret_cast<const char *>(values.data()),
                      static_cast<qint64>(values.size() * sizeof(float)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QTextStream complaints(stderr);
    if (argc < 5 || argc % 3 != 2) {
        complaints << "dump_source_features GARBLE.trees (OURS THEIRS OUT)...\n";
        return 2;
    }
    QFile trees(QString::fromLocal8Bit(argv[1]));
    const auto model = trees.open(QIODevice::ReadOnly) ? core::ErrorModel::read(trees.readAll()) : std::nullopt;
    if (!model) {
        complaints << "The first file is no model of errors.\n";
        return 1;
    }
    QHash<QString, Call> calls;
    for (int i = 2; i + 2 < argc; i += 3) {
        for (const int k : {i, i + 1}) {
            const QString path = QString::fromLocal8Bit(argv[k]);
            if (calls.contains(path))
                continue;
            const auto call = readCall(path, *model);
            if (!call) {
                complaints << call.error().message << '\n';
                return 1;
            }
            calls.insert(path, *call);
        }
        const QString name = QString::fromLocal8Bit(argv[i + 2]);
        QFile places(name + u".places"_s);
        QFile numbers(name + u".numbers"_s);
        if (!places.open(QIODevice::WriteOnly) || !numbers.open(QIODevice::WriteOnly))
            return 1;
        QTextStream out(&places);
        for (const char *feature : core::DifferenceFeatures::names())
            out << feature << ' ';
        out << '\n';
        dump(calls[QString::fromLocal8Bit(argv[i])], calls[QString::fromLocal8Bit(argv[i + 1])], out, numbers);
    }
    return 0;
}
