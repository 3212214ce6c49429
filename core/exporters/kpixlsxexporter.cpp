// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/kpixlsxexporter.h"

#include <QCoreApplication>

#include "core/exporters/annotationtext.h"
#include "core/exporters/cleancall.h"
#include "core/exporters/documentblocks.h"
#include "core/exporters/seriessheet.h"
#include "core/exporters/surroundings.h"
#include "core/exporters/xlsxbook.h"
#include "core/project/figures.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

void addFigure(XlsxTable &table, const ReviewedFigure &figure, const Surroundings &surroundings)
{
    const Kpi &kpi = figure.kpi;
    const TextRange said = kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
    const QString pattern = numberPattern(kpi.type, kpi.unit);
    const QString change = u"+0.0\"%\";-0.0\"%\";0.0\"%\""_s;
    for (const QString &words : {kpi.metric, kpi.segment, kpi.basis, kpi.period})
        table.addWords(words);
    table.addNumber(kpi.value, pattern);
    table.addNumber(kpi.high, pattern);
    table.addWords(kpi.unit);
    table.addNumber(kpi.yearOnYear, change);
    table.addNumber(kpi.quarterOnQuarter, change);
    table.addNumber(kpi.prior, pattern);
    table.addWords(kpi.priorPeriod);
    table.addWords(kpi.isGuidance ? u"yes"_s : u"no"_s);
    table.addWords(figureStatusKey(figure.status));
    table.addWords(surroundings.speaker(said));
    table.addWords(surroundings.section(said));
    table.addWords(surroundings.sentence(said));
    table.endRow();
}

void addFigures(XlsxBook &book, const ReviewedCall &call, const Surroundings &surroundings)
{
    XlsxTable table(book, u"KPIs"_s,
                    {{u"Metric"_s, 30},
                     {u"Segment"_s, 22},
                     {u"Basis"_s, 10},
                     {u"Period"_s, 10},
                     {u"Value"_s, 18},
                     {u"High"_s, 18},
                     {u"Unit"_s, 12},
                     {u"YoY"_s, 9},
                     {u"QoQ"_s, 9},
                     {u"Prior"_s, 18},
                     {u"Prior period"_s, 12},
                     {u"Guidance"_s, 10},
                     {u"Status"_s, 12},
                     {u"Speaker"_s, 20},
                     {u"Section"_s, 20},
                     {u"Source"_s, 90}});
    for (const ReviewedFigure &figure : figures(call)) {
        if (figure.status != FigureStatus::Rejected)
            addFigure(table, figure, surroundings);
    }
    table.finish();
}

void addChecks(XlsxBook &book, const ReviewedCall &call, const Surroundings &surroundings)
{
    XlsxTable table(book, u"Checks"_s,
                    {{u"Check"_s, 20},
                     {u"Verdict"_s, 14},
                     {u"Stated"_s, 16},
                     {u"Computed"_s, 16},
                     {u"Sum in words"_s, 80},
                     {u"Speaker"_s, 20},
                     {u"Source"_s, 90}});
    for (const Check &check : call.analysis.checks) {
        const TextRange said = check.spans.value(0);
        table.addWords(checkKindKey(check.kind));
        table.addWords(checkOutcomeKey(check.outcome));
        table.addNumber(check.stated);
        table.addNumber(check.computed);
        table.addWords(check.message);
        table.addWords(surroundings.speaker(said));
        table.addWords(said.isEmpty() ? QString() : surroundings.sentence(said));
        table.endRow();
    }
    table.finish();
}

void addFindings(XlsxBook &book, const ReviewedCall &call, const Surroundings &surroundings)
{
    XlsxTable table(book, u"Findings"_s,
                    {{u"Status"_s, 12},
                     {u"Kind"_s, 10},
                     {u"Category"_s, 18},
                     {u"Speaker"_s, 20},
                     {u"Section"_s, 20},
                     {u"Passage"_s, 40},
                     {u"Proposal"_s, 40},
                     {u"Reason"_s, 60},
                     {u"Score"_s, 8},
                     {u"Corrected sentence"_s, 90}});
    for (const Finding &finding : call.analysis.findings) {
        if (!finding.isShown)
            continue;
        const Verdict *verdict = call.verdictOn(finding);
        const bool removes = finding.suggestion && finding.suggestion->isEmpty();
        table.addWords(verdict ? decisionKey(verdict->decision) : u"open"_s);
        table.addWords(findingKindKey(finding.kind));
        table.addWords(finding.category);
        table.addWords(surroundings.speaker(finding.range));
        table.addWords(surroundings.section(finding.range));
        table.addWords(call.call.transcript.textOf(finding.range).toString().simplified());
        table.addWords(removes ? u"[remove]"_s : finding.suggestion.value_or(QString()));
        table.addWords(finding.reason);
        table.addNumber(finding.score, u"0.00"_s);
        table.addWords(surroundings.sentence(finding.range));
        table.endRow();
    }
    table.finish();
}

void addAnnotations(XlsxBook &book, const ReviewedCall &call, const Surroundings &surroundings)
{
    XlsxTable table(book, u"Annotations"_s,
                    {{u"Speaker"_s, 20},
                     {u"Section"_s, 20},
                     {u"Quote"_s, 70},
                     {u"Tags"_s, 24},
                     {u"Note"_s, 70},
                     {u"On"_s, 30},
                     {u"Author"_s, 16},
                     {u"Time"_s, 22}});
    for (const Annotation &annotation : call.call.annotations) {
        const TextRange range = annotation.anchor.range;
        table.addWords(surroundings.speaker(range));
        table.addWords(surroundings.section(range));
        table.addWords(call.correctedText(range).simplified());
        table.addWords(tagNames(annotation, call.tags).join(u", "_s));
        table.addWords(annotation.note);
        table.addWords(annotation.about);
        table.addWords(annotation.author);
        table.addWords(timeWords(annotation.at));
        table.endRow();
    }
    table.finish();
}

} // namespace

QString KpiXlsxExporter::id() const
{
    return u"kpi-xlsx"_s;
}

QString KpiXlsxExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "KPI workbook, Excel");
}

QString KpiXlsxExporter::suffix() const
{
    return u"xlsx"_s;
}

Result<QByteArray> KpiXlsxExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    XlsxBook book(callTitle(call), call.call.info.addedAt);
    if (!book.handle())
        return book.close();
    const Surroundings surroundings(call);
    addFigures(book, call, surroundings);
    addSeriesSheet(book, call);
    addChecks(book, call, surroundings);
    addFindings(book, call, surroundings);
    addAnnotations(book, call, surroundings);
    return book.close();
}

} // namespace core
