// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/figures.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

TextRange wordsOf(const Kpi &kpi)
{
    return kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
}

void setFields(Kpi &kpi, const FigureFields &fields)
{
    kpi.metric = fields.metric;
    kpi.group = fields.group;
    kpi.segment = fields.segment;
    kpi.basis = fields.basis;
    kpi.period = fields.period;
    kpi.value = fields.value;
    kpi.high = fields.high;
    kpi.type = quantityTypeFromKey(fields.type);
    kpi.unit = fields.unit;
    kpi.yearOnYear = fields.yearOnYear;
    kpi.quarterOnQuarter = fields.quarterOnQuarter;
    kpi.prior = fields.prior;
    kpi.priorPeriod = fields.priorPeriod;
    kpi.isGuidance = fields.isGuidance;
}

/// A figure that stands on the analyst's word alone.
ReviewedFigure figureOf(const FigureReview &review)
{
    ReviewedFigure figure;
    figure.review = review.id;
    figure.status = review.decision == FigureReview::Decision::Added ? FigureStatus::Added : FigureStatus::Corrected;
    setFields(figure.kpi, review.fields);
    figure.kpi.id = review.id.value;
    figure.kpi.mentions = {KpiMention{review.anchor.range, review.fields.value.value_or(0), true}};
    figure.kpi.confidence = 1;
    return figure;
}

/// How surely a KPI is the one that was decided on: 0 for not at all.
int likeness(const Kpi &kpi, const FigureReview &review)
{
    const bool isSameName = kpi.id == review.kpi;
    if (wordsOf(kpi).intersects(review.anchor.range))
        return isSameName ? 4 : 2;
    const bool isMentioned = std::any_of(kpi.mentions.begin(), kpi.mentions.end(), [&](const KpiMention &mention) {
        return mention.range.intersects(review.anchor.range);
    });
    if (isMentioned && isSameName)
        return 3;
    return isSameName ? 1 : 0;
}

/// The undecided figure that a decision is about, or null.
ReviewedFigure *figureFor(QList<ReviewedFigure> &figures, const FigureReview &review)
{
    ReviewedFigure *best = nullptr;
    int most = 0;
    for (ReviewedFigure &figure : figures) {
        if (!figure.review.isNull())
            continue;
        if (const int like = likeness(figure.kpi, review); like > most) {
            most = like;
            best = &figure;
        }
    }
    return best;
}

void decide(ReviewedFigure &figure, const FigureReview &review)
{
    figure.review = review.id;
    switch (review.decision) {
    case FigureReview::Decision::Confirmed:
        figure.status = review.fields == *figure.detected ? FigureStatus::Confirmed : FigureStatus::Unreviewed;
        break;
    case FigureReview::Decision::Rejected:
        figure.status = FigureStatus::Rejected;
        break;
    case FigureReview::Decision::Corrected:
    case FigureReview::Decision::Added:
        figure.status = FigureStatus::Corrected;
        setFields(figure.kpi, withFields(*figure.detected, review.fields, review.changed));
        break;
    }
}

} // namespace

QList<ReviewedFigure> figures(const ReviewedCall &call)
{
    QList<ReviewedFigure> result;
    for (const Kpi &kpi : call.analysis.kpis)
        result.append(ReviewedFigure{kpi, FigureStatus::Unreviewed, fieldsOf(kpi), {}});
    QList<ReviewedFigure> own;
    for (const FigureReview &review : call.call.figures) {
        const bool isAdded = review.decision == FigureReview::Decision::Added;
        if (ReviewedFigure *figure = isAdded ? nullptr : figureFor(result, review))
            decide(*figure, review);
        else if (isAdded || review.decision == FigureReview::Decision::Corrected)
            own.append(figureOf(review));
    }
    if (own.isEmpty())
        return result;
    result += own;
    std::stable_sort(result.begin(), result.end(), [](const ReviewedFigure &a, const ReviewedFigure &b) {
        return wordsOf(a.kpi).begin < wordsOf(b.kpi).begin;
    });
    return result;
}

QList<Kpi> reviewedKpis(const ReviewedCall &call)
{
    QList<Kpi> kpis;
    for (const ReviewedFigure &figure : figures(call)) {
        if (figure.status != FigureStatus::Rejected)
            kpis.append(figure.kpi);
    }
    return kpis;
}

FigureFields fieldsOf(const Kpi &kpi)
{
    return {kpi.metric,
            kpi.group,
            kpi.segment,
            kpi.basis,
            kpi.period,
            kpi.value,
            kpi.high,
            quantityTypeKey(kpi.type),
            kpi.unit,
            kpi.yearOnYear,
            kpi.quarterOnQuarter,
            kpi.prior,
            kpi.priorPeriod,
            kpi.isGuidance};
}

QuantityType quantityTypeFromKey(QStringView key)
{
    for (const QuantityType type :
         {QuantityType::Money, QuantityType::Percent, QuantityType::PercentagePoints, QuantityType::BasisPoints,
          QuantityType::Multiple, QuantityType::Count, QuantityType::Year, QuantityType::Date}) {
        if (key == quantityTypeKey(type))
            return type;
    }
    return QuantityType::Money;
}

QString figureStatusKey(FigureStatus status)
{
    constexpr std::array keys{"unreviewed", "confirmed", "corrected", "added", "rejected"};
    return QLatin1StringView(keys.at(static_cast<size_t>(status)));
}

} // namespace core
