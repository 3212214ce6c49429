// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/reports.h"

#include <algorithm>

#include <QMap>

#include "core/exporters/annotationtext.h"
#include "core/exporters/calldocument.h"
#include "core/exporters/cleancall.h"
#include "core/exporters/documentblocks.h"
#include "core/exporters/surroundings.h"
#include "core/project/textruns.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = DocumentBlock::Kind;

/// A document on a call under the name of a report.
Document report(const ReviewedCall &call, const QString &name)
{
    return documentHead(call, name + u": "_s + callTitle(call));
}

QString statusOf(const ReviewedCall &call, const Finding &finding)
{
    const Verdict *verdict = call.verdictOn(finding);
    return verdict ? decisionKey(verdict->decision) : u"open"_s;
}

/// “12 findings: 3 accepted, 9 open.”
QString summary(const QMap<QString, int> &counts)
{
    int sum = 0;
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        sum += *count;
        parts.append(QString::number(*count) + u' ' + count.key());
    }
    const QString all = sum == 1 ? u"1 finding"_s : QString::number(sum) + u" findings"_s;
    return sum == 0 ? u"There are no findings."_s : all + u": "_s + parts.join(u", "_s) + u'.';
}

/// Where an annotation lies and whose it is.
QString originOf(const Annotation &annotation, const QString &speaker)
{
    QStringList parts{speaker, annotation.author, timeWords(annotation.at)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// One place that was changed, in words.
struct ChangedPlace {
    QList<DocumentRun> before;
    QList<DocumentRun> after;
    TextRange original;
};

constexpr qsizetype contextLength = 50;

/// The end of words that stand before a change, or the begin of words behind one, cut between words.
QString contextOf(const QString &text, bool isBefore)
{
    const QString line = text.simplified();
    if (line.size() <= contextLength)
        return line;
    if (isBefore) {
        const QString end = line.last(contextLength);
        return u"…"_s + end.sliced(end.indexOf(u' ') + 1);
    }
    const QString begin = line.first(contextLength);
    const qsizetype cut = begin.lastIndexOf(u' ');
    return begin.first(cut < 0 ? contextLength : cut) + u"…"_s;
}

QList<DocumentRun> inContext(const QString &before, const QString &changed, const QString &behind)
{
    QList<DocumentRun> runs{documentRun(before.isEmpty() ? before : before + u' '), documentRun(changed.simplified()),
                            documentRun(behind.isEmpty() ? behind : u' ' + behind)};
    runs[1].isBold = true;
    runs.removeIf([](const DocumentRun &run) { return run.text.isEmpty(); });
    return runs;
}

/// The places of a passage that were changed.
QList<ChangedPlace> changedPlaces(const RunPassage &passage)
{
    using enum DiffPiece::Kind;
    QList<ChangedPlace> places;
    const QList<TextRun> &runs = passage.runs;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs[i].kind == Kept)
            continue;
        QString removed;
        QString inserted;
        TextRange original = runs[i].original;
        const QString before = i > 0 ? contextOf(runs[i - 1].text, true) : QString();
        for (; i < runs.size() && runs[i].kind != Kept; ++i) {
            (runs[i].kind == Removed ? removed : inserted) += runs[i].text;
            original.end = std::max(original.end, runs[i].original.end);
        }
        const QString behind = i < runs.size() ? contextOf(runs[i].text, false) : QString();
        places.append({inContext(before, removed, behind), inContext(before, inserted, behind), original});
    }
    return places;
}

QList<DocumentCell> rowOf(const ReviewedCall &call, const ChangedPlace &place, const Surroundings &surroundings)
{
    const QList<Correction> &corrections = call.call.corrections;
    const auto made = std::find_if(corrections.begin(), corrections.end(), [&](const Correction &correction) {
        return correction.range.begin <= place.original.end && place.original.begin <= correction.range.end;
    });
    const bool isKnown = made != corrections.end();
    return {documentCell(surroundings.speaker(place.original)),
            {place.before, false},
            {place.after, false},
            documentCell(isKnown ? made->author : QString()),
            documentCell(isKnown ? timeWords(made->at) : QString())};
}

} // namespace

Document findingsReport(const ReviewedCall &call)
{
    Document document = report(call, u"Findings"_s);
    const Surroundings surroundings(call);
    QMap<QString, int> counts;
    DocumentBlock table =
        documentTable({u"Status"_s, u"Kind"_s, u"Speaker"_s, u"Passage"_s, u"Proposal"_s, u"Reason"_s});
    for (const Finding &finding : call.analysis.findings) {
        if (!finding.isShown)
            continue;
        const QString status = statusOf(call, finding);
        ++counts[status];
        const bool removes = finding.suggestion && finding.suggestion->isEmpty();
        table.rows.append({documentCell(status), documentCell(findingKindKey(finding.kind)),
                           documentCell(surroundings.speaker(finding.range)),
                           documentCell(call.call.transcript.textOf(finding.range).toString().simplified()),
                           documentCell(removes ? u"[remove]"_s : finding.suggestion.value_or(QString())),
                           documentCell(finding.reason)});
    }
    document.blocks.append(documentBlock(Kind::Paragraph, summary(counts)));
    if (!counts.isEmpty())
        document.blocks.append(table);
    return document;
}

Document annotationsReport(const ReviewedCall &call)
{
    Document document = report(call, u"Annotations"_s);
    const Surroundings surroundings(call);
    for (const Annotation &annotation : call.call.annotations) {
        const QString quote = call.correctedText(annotation.anchor.range).simplified();
        document.blocks.append(documentBlock(Kind::Quote, u"“"_s + quote + u"”"_s));
        document.blocks.append(documentBlock(Kind::Paragraph, annotationText(annotation, call.tags)));
        const QString origin = originOf(annotation, surroundings.speaker(annotation.anchor.range));
        if (!origin.isEmpty())
            document.blocks.append(documentBlock(Kind::Note, origin));
    }
    if (call.call.annotations.isEmpty())
        document.blocks.append(documentBlock(Kind::Paragraph, u"There are no annotations."_s));
    return document;
}

Document changesReport(const ReviewedCall &call)
{
    Document document = report(call, u"Changes"_s);
    const Surroundings surroundings(call);
    DocumentBlock table = documentTable({u"Speaker"_s, u"Imported"_s, u"Corrected"_s, u"By"_s, u"Time"_s});
    for (const RunPassage &passage : runPassages(call.call)) {
        for (const ChangedPlace &place : changedPlaces(passage))
            table.rows.append(rowOf(call, place, surroundings));
    }
    const qsizetype count = table.rows.size() - 1;
    const QString sentence = count == 0   ? u"Nothing was changed of the imported words."_s
                             : count == 1 ? u"1 place was changed of the imported words."_s
                                          : u"%1 places were changed of the imported words."_s.arg(count);
    document.blocks.append(documentBlock(Kind::Paragraph, sentence));
    if (count > 0)
        document.blocks.append(table);
    return document;
}

} // namespace core
