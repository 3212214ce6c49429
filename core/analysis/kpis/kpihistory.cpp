// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpihistory.h"

#include <algorithm>

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Span = KpiHistory::Span;

/// The year that a period ends its key with or begins it with.
int yearOf(const QString &period)
{
    return (period.startsWith(u"FY") ? period.mid(2) : period.left(4)).toInt();
}

/// None for periods that do not follow each other, such as nine months.
std::optional<Span> spanOf(const QString &period)
{
    if (period.startsWith(u"FY") && period.size() == 6)
        return Span::Years;
    if (period.size() != 6 || yearOf(period) == 0)
        return std::nullopt;
    if (period[4] == u'Q')
        return Span::Quarters;
    return period[4] == u'H' ? std::optional(Span::HalfYears) : std::nullopt;
}

/// Gathers the points of all histories, the newest call last.
class Histories
{
public:
    void add(const CallKpis &call);
    QList<KpiHistory> take();

private:
    KpiHistory &historyFor(const CallKpis &call, const Kpi &kpi, Span span);
    static void put(QList<KpiHistoryPoint> &points, const KpiHistoryPoint &point);
    void addComparison(const CallKpis &call, const Kpi &kpi);

    QList<KpiHistory> m_histories;
    QHash<QString, qsizetype> m_index;
};

KpiHistory &Histories::historyFor(const CallKpis &call, const Kpi &kpi, Span span)
{
    const QString key = call.company + u'\n' + measureOf(kpi) + u'\n' + QString::number(static_cast<int>(span));
    if (!m_index.contains(key)) {
        m_index.insert(key, m_histories.size());
        KpiHistory made;
        made.company = call.company;
        made.metricId = kpi.metricId;
        made.segment = kpi.segment;
        made.basis = kpi.basis;
        made.type = kpi.type;
        made.unit = kpi.unit;
        made.span = span;
        m_histories.append(made);
    }
    KpiHistory &history = m_histories[m_index.value(key)];
    history.metric = kpi.metric;
    history.group = kpi.group;
    return history;
}

/// Keeps one point for each period: what was said at the time outweighs what is told later, and the first figure of a
/// call outweighs its others.
void Histories::put(QList<KpiHistoryPoint> &points, const KpiHistoryPoint &point)
{
    const auto known = std::find_if(points.begin(), points.end(),
                                    [&](const KpiHistoryPoint &one) { return one.period == point.period; });
    if (known == points.end())
        points.append(point);
    else if (known->call != point.call && !point.isComparison)
        *known = point;
}

void Histories::addComparison(const CallKpis &call, const Kpi &kpi)
{
    const auto span = spanOf(kpi.priorPeriod);
    if (!kpi.prior || !span || kpi.isGuidance)
        return;
    KpiHistoryPoint point;
    point.period = kpi.priorPeriod;
    point.call = call.call;
    point.kpi = kpi.id;
    point.words = kpi.priorRange;
    point.value = *kpi.prior;
    point.isComparison = true;
    put(historyFor(call, kpi, *span).points, point);
}

void Histories::add(const CallKpis &call)
{
    const ReportedPeriods periods = ReportedPeriods::of(call.kpis);
    for (const Kpi &kpi : call.kpis) {
        const QString period = periods.periodOf(kpi);
        const auto span = spanOf(period);
        if (!kpi.value || kpi.mentions.isEmpty())
            continue;
        addComparison(call, kpi);
        if (!span)
            continue;
        KpiHistoryPoint point;
        point.period = period;
        point.call = call.call;
        point.kpi = kpi.id;
        point.words = kpi.mentions.first().range;
        point.value = *kpi.value;
        point.high = kpi.high;
        point.yearOnYear = kpi.yearOnYear;
        KpiHistory &history = historyFor(call, kpi, *span);
        put(kpi.isGuidance ? history.guidance : history.points, point);
    }
}

QList<KpiHistory> Histories::take()
{
    const auto isEarlier = [](const KpiHistoryPoint &a, const KpiHistoryPoint &b) { return a.period < b.period; };
    for (KpiHistory &history : m_histories) {
        std::sort(history.points.begin(), history.points.end(), isEarlier);
        std::sort(history.guidance.begin(), history.guidance.end(), isEarlier);
    }
    m_histories.removeIf([](const KpiHistory &history) { return history.points.size() < 2; });
    std::stable_sort(m_histories.begin(), m_histories.end(), [](const KpiHistory &a, const KpiHistory &b) {
        if (a.company != b.company)
            return a.company < b.company;
        if (a.segment.isEmpty() != b.segment.isEmpty())
            return a.segment.isEmpty();
        return a.points.size() > b.points.size();
    });
    return m_histories;
}

} // namespace

QString measureOf(const Kpi &kpi)
{
    const QString metric = kpi.metricId.isEmpty() ? kpi.metric.toLower() : kpi.metricId;
    const QStringList parts{metric, kpi.segment.toLower(), kpi.basis, quantityTypeKey(kpi.type), kpi.unit};
    return parts.join(u'/');
}

ReportedPeriods ReportedPeriods::of(const QList<Kpi> &kpis)
{
    ReportedPeriods periods;
    QHash<QString, int> votes;
    for (const Kpi &kpi : kpis) {
        if (kpi.isGuidance)
            continue;
        if (spanOf(kpi.period) == Span::Quarters && ++votes[kpi.period] > votes.value(periods.quarter))
            periods.quarter = kpi.period;
        const QDate day = QDate::fromString(kpi.period, Qt::ISODate);
        if (day.isValid() && (!periods.day.isValid() || day > periods.day))
            periods.day = day;
    }
    return periods;
}

QString ReportedPeriods::periodOf(const Kpi &kpi) const
{
    const QDate balance = QDate::fromString(kpi.period, Qt::ISODate);
    return balance.isValid() && balance == day && !kpi.isGuidance && !quarter.isEmpty() ? quarter : kpi.period;
}

QList<const CallKpis *> inOrder(const QList<CallKpis> &calls)
{
    QList<const CallKpis *> sorted;
    for (const CallKpis &call : calls)
        sorted.append(&call);
    std::stable_sort(sorted.begin(), sorted.end(), [](const CallKpis *a, const CallKpis *b) {
        const bool areDated = a->date.isValid() && b->date.isValid();
        return areDated ? a->date < b->date
                        : ReportedPeriods::of(a->kpis).quarter < ReportedPeriods::of(b->kpis).quarter;
    });
    return sorted;
}

QList<KpiHistory> kpiHistories(const QList<CallKpis> &calls)
{
    Histories histories;
    for (const CallKpis *call : inOrder(calls))
        histories.add(*call);
    return histories.take();
}

} // namespace core
