// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/kpicsvexporter.h"

#include <QCoreApplication>

#include "core/exporters/csv.h"
#include "core/exporters/surroundings.h"
#include "core/project/figures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void addFigure(Csv &csv, const ReviewedFigure &figure, const Surroundings &surroundings)
{
    const Kpi &kpi = figure.kpi;
    const TextRange said = kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
    csv.add(kpi.metric);
    csv.add(kpi.segment);
    csv.add(kpi.basis);
    csv.add(kpi.period);
    csv.add(kpi.value);
    csv.add(kpi.high);
    csv.add(kpi.unit);
    csv.add(kpi.yearOnYear);
    csv.add(kpi.quarterOnQuarter);
    csv.add(kpi.prior);
    csv.add(kpi.priorPeriod);
    csv.add(kpi.isGuidance ? u"yes"_s : u"no"_s);
    csv.add(figureStatusKey(figure.status));
    csv.add(surroundings.speaker(said));
    csv.add(surroundings.section(said));
    csv.add(surroundings.sentence(said));
    csv.endRow();
}

} // namespace

QString KpiCsvExporter::id() const
{
    return u"kpi-csv"_s;
}

QString KpiCsvExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "KPI table, CSV");
}

QString KpiCsvExporter::suffix() const
{
    return u"csv"_s;
}

Result<QByteArray> KpiCsvExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    const Surroundings surroundings(call);
    Csv csv({u"metric"_s, u"segment"_s, u"basis"_s, u"period"_s, u"value"_s, u"high"_s, u"unit"_s, u"yoy_pct"_s,
             u"qoq_pct"_s, u"prior"_s, u"prior_period"_s, u"guidance"_s, u"status"_s, u"speaker"_s, u"section"_s,
             u"source_sentence"_s});
    for (const ReviewedFigure &figure : figures(call)) {
        if (figure.status != FigureStatus::Rejected)
            addFigure(csv, figure, surroundings);
    }
    return csv.bytes();
}

} // namespace core
