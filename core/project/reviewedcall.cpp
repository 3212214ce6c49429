// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/reviewedcall.h"

#include <algorithm>

#include "core/project/originalanalysis.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

TranscriptData correctedData(const CallState &call, const TextMap &map)
{
    TranscriptData data = call.transcript.data();
    data.text = map.corrected();
    data.words.clear(); // Nothing in the analysis asks when words were said.
    for (ImportedTurn &turn : data.turns) {
        turn.range = map.toCorrected(turn.range);
        turn.label = map.toCorrected(turn.label);
    }
    for (HeaderLine &header : data.headers)
        header.range = map.toCorrected(header.range);
    return data;
}

/// Whether a category is one of the reasons to doubt words. They give way to each other when words nearby are
/// corrected, while the doubt stays the same.
bool isDoubtOfWords(QStringView category)
{
    static const QStringList categories{u"wrong-word"_s,       u"unknown-word"_s, u"unlikely-word"_s,
                                        u"known-confusion"_s,  u"collocation"_s,  u"broken-sentence"_s,
                                        u"translation-noise"_s};
    return categories.contains(category);
}

bool isSameDoubt(const Verdict &verdict, const Finding &finding)
{
    return verdict.detector == finding.detector
           && (verdict.category == finding.category
               || (isDoubtOfWords(verdict.category) && isDoubtOfWords(finding.category)));
}

} // namespace

SpeakerTurns correctedTurns(const CallState &call, const TextMap &map)
{
    SpeakerTurns speech = call.speech;
    qsizetype firstFree = 0;
    for (Turn &turn : speech.turns) {
        turn.range = map.toCorrected(turn.range);
        turn.range.begin = std::max(turn.range.begin, firstFree);
        turn.range.end = std::max(turn.range.begin, turn.range.end);
        firstFree = turn.range.end;
    }
    speech.turns.removeIf([](const Turn &turn) { return turn.range.isEmpty(); });
    return speech;
}

QString ReviewedCall::correctedText(TextRange original) const
{
    return map.toCorrected(original).of(map.corrected()).toString();
}

int ReviewedCall::hiddenCount() const
{
    return static_cast<int>(
        std::count_if(analysis.findings.begin(), analysis.findings.end(), [this](const Finding &finding) {
            return !choice.shows(finding.kind, finding.score) && isOpen(finding);
        }));
}

const Verdict *ReviewedCall::verdictOn(const Finding &finding) const
{
    return core::verdictOn(call.verdicts, finding, call.transcript.text());
}

const Verdict *verdictOn(const QList<Verdict> &verdicts, const Finding &finding, QStringView originalText)
{
    const auto answers = [&](const Verdict &verdict) {
        if (!isSameDoubt(verdict, finding))
            return false;
        if (overlapRatio(verdict.anchor.range, finding.range) > 0.5)
            return true;
        if (verdict.scope != Verdict::Scope::Everywhere)
            return false;
        const QString words = finding.range.of(originalText).toString().simplified();
        return verdict.anchor.quote.simplified().compare(words, Qt::CaseInsensitive) == 0;
    };
    // The latest verdict counts.
    const auto found = std::find_if(verdicts.rbegin(), verdicts.rend(), answers);
    return found == verdicts.rend() ? nullptr : &*found;
}

QList<SecondSource> secondSources(const CallState &call)
{
    QList<SecondSource> sources;
    for (const SourceRow &row : call.sources) {
        const SourceText *text = call.sourceText(row.sha256);
        const auto kind = secondSourceKindFromKey(row.kind);
        if (text && kind)
            sources.append({*kind, row.vendor, row.fileName, text->text, text->spoken});
    }
    return sources;
}

Result<Analysis> analyzeCorrected(const CallState &call, const AnalysisOptions &options, Progress &progress)
{
    const TextMap map = call.textMap();
    AnalysisOptions withTurns = options;
    withTurns.knownTurns = correctedTurns(call, map);
    withTurns.sources = secondSources(call);
    const auto analysis = analyze(Transcript(correctedData(call, map)), withTurns, progress);
    if (!analysis)
        return analysis;

    Analysis result = inOriginal(*analysis, map);
    result.speech = call.speech;
    return result;
}

ReviewedCall reviewedCall(const CallState &call, const QList<Tag> &tags, const Analysis &analysis)
{
    return {call, call.textMap(), analysis, tags};
}

} // namespace core
