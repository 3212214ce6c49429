// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/kpijsonexporter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/codepoints.h"
#include "core/exporters/cleancall.h"
#include "core/exporters/surroundings.h"
#include "core/project/figures.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject objectOf(const ReviewedFigure &figure, const ReviewedCall &call, const Surroundings &surroundings,
                     const CodePoints &points)
{
    const Kpi &kpi = figure.kpi;
    const TextRange said = kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
    const TextRange span = points.fromUtf16(said);
    return {
        {u"call"_s, callTitle(call)},
        {u"company"_s, orNull(call.call.info.company)},
        {u"metric"_s, kpi.metric},
        {u"metric_id"_s, orNull(kpi.metricId)},
        {u"segment"_s, orNull(kpi.segment)},
        {u"basis"_s, orNull(kpi.basis)},
        {u"period"_s, orNull(kpi.period)},
        {u"value"_s, orNull(kpi.value)},
        {u"high"_s, orNull(kpi.high)},
        {u"type"_s, quantityTypeKey(kpi.type)},
        {u"unit"_s, orNull(kpi.unit)},
        {u"yoy_pct"_s, orNull(kpi.yearOnYear)},
        {u"qoq_pct"_s, orNull(kpi.quarterOnQuarter)},
        {u"prior"_s, orNull(kpi.prior)},
        {u"prior_period"_s, orNull(kpi.priorPeriod)},
        {u"guidance"_s, kpi.isGuidance},
        {u"status"_s, figureStatusKey(figure.status)},
        {u"speaker"_s, orNull(surroundings.speaker(said))},
        {u"section"_s, orNull(surroundings.section(said))},
        {u"start"_s, span.begin},
        {u"end"_s, span.end},
        {u"source"_s, surroundings.sentence(said)},
    };
}

} // namespace

QString KpiJsonExporter::id() const
{
    return m_form == Form::List ? u"kpi-json"_s : u"kpi-jsonl"_s;
}

QString KpiJsonExporter::name() const
{
    return m_form == Form::List ? QCoreApplication::translate("core::Exporter", "KPI table, JSON")
                                : QCoreApplication::translate("core::Exporter", "KPI table, JSON Lines");
}

QString KpiJsonExporter::suffix() const
{
    return m_form == Form::List ? u"json"_s : u"jsonl"_s;
}

Result<QByteArray> KpiJsonExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    const Surroundings surroundings(call);
    const CodePoints points(call.call.transcript.text());
    QJsonArray list;
    QByteArray lines;
    for (const ReviewedFigure &figure : figures(call)) {
        if (figure.status == FigureStatus::Rejected)
            continue;
        const QJsonObject object = objectOf(figure, call, surroundings, points);
        list.append(object);
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return m_form == Form::List ? QJsonDocument(list).toJson() : lines;
}

} // namespace core
