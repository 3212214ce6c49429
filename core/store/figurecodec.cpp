// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurecodec.h"

#include "core/store/rowcodec.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberValue(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<double> numberIn(const QJsonObject &columns, const QString &name)
{
    const QJsonValue value = columns[name];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

QJsonObject figureColumns(const FigureReview &row)
{
    const FigureFields &fields = row.fields;
    return {{u"id"_s, row.id.value},
            {u"document"_s, row.document.value},
            {u"decision"_s, figureDecisionKey(row.decision)},
            {u"kpi"_s, row.kpi},
            {u"quote"_s, row.anchor.quote},
            {u"metric"_s, fields.metric},
            {u"metric_group"_s, fields.group},
            {u"segment"_s, fields.segment},
            {u"basis"_s, fields.basis},
            {u"period"_s, fields.period},
            {u"value"_s, numberValue(fields.value)},
            {u"high"_s, numberValue(fields.high)},
            {u"type"_s, fields.type},
            {u"unit"_s, fields.unit},
            {u"year_on_year"_s, numberValue(fields.yearOnYear)},
            {u"quarter_on_quarter"_s, numberValue(fields.quarterOnQuarter)},
            {u"prior"_s, numberValue(fields.prior)},
            {u"prior_period"_s, fields.priorPeriod},
            {u"is_guidance"_s, fields.isGuidance ? 1 : 0},
            {u"changed"_s, row.changed.join(u' ')},
            {u"author"_s, row.author},
            {u"at"_s, timeText(row.at)}};
}

FigureReview figureFromColumns(const QJsonObject &columns)
{
    const auto text = [&](const QString &name) { return columns[name].toString(); };
    FigureReview row;
    row.id = FigureReviewId{text(u"id"_s)};
    row.document = DocumentId{text(u"document"_s)};
    row.decision = figureDecisionFromKey(text(u"decision"_s));
    row.kpi = text(u"kpi"_s);
    row.anchor.quote = text(u"quote"_s);
    row.fields.metric = text(u"metric"_s);
    row.fields.group = text(u"metric_group"_s);
    row.fields.segment = text(u"segment"_s);
    row.fields.basis = text(u"basis"_s);
    row.fields.period = text(u"period"_s);
    row.fields.value = numberIn(columns, u"value"_s);
    row.fields.high = numberIn(columns, u"high"_s);
    row.fields.type = text(u"type"_s);
    row.fields.unit = text(u"unit"_s);
    row.fields.yearOnYear = numberIn(columns, u"year_on_year"_s);
    row.fields.quarterOnQuarter = numberIn(columns, u"quarter_on_quarter"_s);
    row.fields.prior = numberIn(columns, u"prior"_s);
    row.fields.priorPeriod = text(u"prior_period"_s);
    row.fields.isGuidance = columns[u"is_guidance"_s].toInt() != 0;
    row.changed = text(u"changed"_s).split(u' ', Qt::SkipEmptyParts);
    row.author = text(u"author"_s);
    row.at = timeFromText(text(u"at"_s));
    return row;
}

} // namespace core
