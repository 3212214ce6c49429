// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notefigures.h"

#include <algorithm>
#include <array>

#include <QSet>

#include "core/analysis/kpis/kpihistory.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a report of results begins with, in its order.
constexpr std::array<QStringView, 24> headlines{
    u"revenue",
    u"organic_growth",
    u"comparable_sales",
    u"gross_bookings",
    u"bookings",
    u"arr",
    u"net_interest_income",
    u"gross_profit",
    u"gross_margin",
    u"operating_income",
    u"operating_margin",
    u"ebitda",
    u"ebitda_margin",
    u"ffo",
    u"net_income",
    u"eps",
    u"ffo_per_share",
    u"nim",
    u"roe",
    u"operating_cash_flow",
    u"free_cash_flow",
    u"net_cash",
    u"net_debt",
    u"cash",
};
constexpr int notInList = static_cast<int>(headlines.size());

int rankOf(const Kpi &kpi)
{
    return static_cast<int>(std::find(headlines.begin(), headlines.end(), kpi.metricId) - headlines.begin());
}

/// How much a figure matters to who reads only a few.
double weightOf(const ReviewedFigure &figure, const ReportedPeriods &periods)
{
    const Kpi &kpi = figure.kpi;
    const bool isDecided = figure.status != FigureStatus::Unreviewed;
    const bool isCurrent = !periods.quarter.isEmpty() && periods.periodOf(kpi) == periods.quarter;
    double weight = isDecided ? 80 : 0;
    weight += rankOf(kpi) < notInList ? 60 - rankOf(kpi) : kpi.metricId.isEmpty() ? 0 : 20;
    weight += kpi.segment.isEmpty() ? 30 : 0;
    weight += isCurrent ? 30 : 0;
    weight += kpi.yearOnYear || kpi.quarterOnQuarter || kpi.prior ? 15 : 0;
    return weight + 10 * kpi.confidence;
}

bool canStand(const ReviewedFigure &figure)
{
    const Kpi &kpi = figure.kpi;
    const bool isNamed = !kpi.metricId.isEmpty() || figure.status != FigureStatus::Unreviewed;
    return figure.status != FigureStatus::Rejected && kpi.value && !kpi.mentions.isEmpty() && isNamed
           && kpi.type != QuantityType::Year && kpi.type != QuantityType::Date;
}

/// The figures of one kind, weightiest first.
QList<ReviewedFigure> byWeight(const ReviewedCall &call, bool isGuidance)
{
    const ReportedPeriods periods = ReportedPeriods::of(reviewedKpis(call));
    QList<std::pair<double, ReviewedFigure>> weighed;
    for (const ReviewedFigure &figure : figures(call)) {
        if (canStand(figure) && figure.kpi.isGuidance == isGuidance)
            weighed.append({weightOf(figure, periods), figure});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<ReviewedFigure> sorted;
    for (const auto &[weight, figure] : weighed)
        sorted.append(figure);
    return sorted;
}

/// "2024Q2" for "2025Q2", "FY2024" for "FY2025"; empty for what is no such period.
QString yearBefore(const QString &period)
{
    const bool isYear = period.startsWith(u"FY");
    const qsizetype at = isYear ? 2 : 0;
    bool isNumber = false;
    const int year = QStringView(period).mid(at, 4).toInt(&isNumber);
    if (!isNumber || period.size() != 6)
        return {};
    return period.left(at) + QString::number(year - 1) + period.mid(at + 4);
}

/// "2025Q1" for "2025Q2"; empty for what is no quarter.
QString quarterBefore(const QString &period)
{
    if (period.size() != 6 || period[4] != u'Q')
        return {};
    const int quarter = period[5].digitValue();
    return quarter > 1 ? period.left(5) + QString::number(quarter - 1) : yearBefore(period).left(5) + u'4';
}

/// The last quarter of a quarter, half or year, counted from the year 0; 0 for anything else.
int lastQuarterOf(const QString &period)
{
    const bool isYear = period.startsWith(u"FY");
    const int year = QStringView(period).mid(isYear ? 2 : 0, 4).toInt();
    if (period.size() != 6 || year == 0)
        return 0;
    if (isYear)
        return year * 4 + 4;
    const int part = period[5].digitValue();
    return year * 4 + (period[4] == u'H' ? part * 2 : part);
}

std::optional<FigureChange> changeFrom(const Kpi &kpi, double before)
{
    if (!kpi.value || kpi.high)
        return std::nullopt;
    if (kpi.type == QuantityType::Percent)
        return FigureChange{*kpi.value - before, true, true};
    const bool canGrow = kpi.type == QuantityType::Money || kpi.type == QuantityType::Count;
    if (!canGrow || before <= 0 || *kpi.value <= 0)
        return std::nullopt; // Out of or into a loss there is no growth.
    return FigureChange{(*kpi.value / before - 1) * 100, false, true};
}

} // namespace

QList<ReviewedFigure> headlineFigures(const ReviewedCall &call, qsizetype most)
{
    QList<ReviewedFigure> chosen;
    QSet<QString> measures;
    for (const ReviewedFigure &figure : byWeight(call, false)) {
        const QString measure = measureOf(figure.kpi);
        if (chosen.size() < most && !measures.contains(measure))
            chosen.append(figure);
        measures.insert(measure);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const ReviewedFigure &a, const ReviewedFigure &b) {
        return std::pair(rankOf(a.kpi), !a.kpi.segment.isEmpty()) < std::pair(rankOf(b.kpi), !b.kpi.segment.isEmpty());
    });
    return chosen;
}

QList<ReviewedFigure> guidanceFigures(const ReviewedCall &call, qsizetype most)
{
    const int reported = lastQuarterOf(ReportedPeriods::of(reviewedKpis(call)).quarter);
    QList<ReviewedFigure> chosen = byWeight(call, true);
    chosen.removeIf([reported](const ReviewedFigure &figure) {
        const int last = lastQuarterOf(figure.kpi.period);
        return last > 0 && reported > 0 && last <= reported;
    });
    return chosen.mid(0, most);
}

std::optional<double> valueYearAgo(const Kpi &kpi)
{
    const bool isYearAgo = !kpi.priorPeriod.isEmpty() && kpi.priorPeriod == yearBefore(kpi.period);
    return isYearAgo ? kpi.prior : std::nullopt;
}

std::optional<FigureChange> changeOnYear(const Kpi &kpi)
{
    // A percentage beside a rate may be its growth or its points; only two values tell.
    if (kpi.yearOnYear && kpi.type != QuantityType::Percent)
        return FigureChange{*kpi.yearOnYear, false, false};
    const auto before = valueYearAgo(kpi);
    return before ? changeFrom(kpi, *before) : std::nullopt;
}

std::optional<FigureChange> changeOnQuarter(const Kpi &kpi)
{
    if (kpi.quarterOnQuarter && kpi.type != QuantityType::Percent)
        return FigureChange{*kpi.quarterOnQuarter, false, false};
    if (kpi.priorQuarter)
        return changeFrom(kpi, *kpi.priorQuarter);
    if (kpi.prior && !kpi.priorPeriod.isEmpty() && kpi.priorPeriod == quarterBefore(kpi.period))
        return changeFrom(kpi, *kpi.prior);
    return std::nullopt;
}

} // namespace core
