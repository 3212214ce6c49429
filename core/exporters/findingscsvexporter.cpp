// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/findingscsvexporter.h"

#include <QCoreApplication>

#include "core/base/codepoints.h"
#include "core/exporters/csv.h"
#include "core/exporters/surroundings.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a proposal asks for: other words, or that the passage be removed.
QString proposal(const Finding &finding)
{
    if (!finding.suggestion)
        return {};
    return finding.suggestion->isEmpty() ? u"[remove]"_s : *finding.suggestion;
}

void addFinding(Csv &csv, const Finding &finding, const ReviewedCall &call, const Surroundings &surroundings,
                TextRange points)
{
    const Verdict *verdict = call.verdictOn(finding);
    csv.add(findingKindKey(finding.kind));
    csv.add(finding.category);
    csv.add(verdict ? decisionKey(verdict->decision) : u"open"_s);
    csv.add(surroundings.speaker(finding.range));
    csv.add(surroundings.section(finding.range));
    csv.add(call.call.transcript.textOf(finding.range).toString().simplified());
    csv.add(proposal(finding));
    csv.add(finding.reason);
    csv.add(finding.evidence);
    csv.add(finding.score);
    csv.add(finding.isShown ? u"yes"_s : u"no"_s);
    csv.add(finding.detector);
    csv.add(static_cast<double>(points.begin));
    csv.add(static_cast<double>(points.end));
    csv.add(surroundings.sentence(finding.range));
    csv.endRow();
}

} // namespace

QString FindingsCsvExporter::id() const
{
    return u"findings-csv"_s;
}

QString FindingsCsvExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Findings, CSV");
}

QString FindingsCsvExporter::suffix() const
{
    return u"csv"_s;
}

Result<QByteArray> FindingsCsvExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    const Surroundings surroundings(call);
    const CodePoints points(call.call.transcript.text());
    Csv csv({u"kind"_s, u"category"_s, u"status"_s, u"speaker"_s, u"section"_s, u"passage"_s, u"proposal"_s,
             u"reason"_s, u"evidence"_s, u"score"_s, u"shown"_s, u"detector"_s, u"start"_s, u"end"_s,
             u"corrected_sentence"_s});
    for (const Finding &finding : call.analysis.findings)
        addFinding(csv, finding, call, surroundings, points.fromUtf16(finding.range));
    return csv.bytes();
}

} // namespace core
