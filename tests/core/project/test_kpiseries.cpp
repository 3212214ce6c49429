// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/kpiseries.h"

using namespace Qt::StringLiterals;

namespace {

core::Kpi kpi(const QString &metric, const QString &group, double value, const QString &unit = u"USD"_s)
{
    core::Kpi made;
    made.id = metric;
    made.metric = metric;
    made.group = group;
    made.period = u"2025Q2"_s;
    made.unit = unit;
    made.value = value;
    made.mentions = {core::KpiMention{{0, 4}, value, true}};
    return made;
}

core::ReviewedCall callWith(const QList<core::Kpi> &kpis)
{
    core::ReviewedCall call;
    call.analysis.kpis = kpis;
    return call;
}

QStringList metricsOf(const core::KpiSeries &series)
{
    QStringList metrics;
    for (const core::KpiPoint &point : series.points)
        metrics.append(point.metric);
    return metrics;
}

} // namespace

class TestKpiSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largestStandsFirst();
    void smallestAreLeftOutAndCounted();
    void differentMeasuresNeverShareAnAxis_data();
    void differentMeasuresNeverShareAnAxis();
    void salesComeBeforeWhatIsShipped();
    void oneFigureAloneIsNoChart();
    void growthRunsFromRiseToFall();
    void growthOfARateIsNotDrawn();
    void priorPeriodIsNamedOnlyIfAllShareIt();
    void mainPeriodComesFirst();
};

void TestKpiSeries::largestStandsFirst()
{
    const auto series = core::kpiSeries(
        callWith({kpi(u"a"_s, u"income"_s, 2), kpi(u"b"_s, u"income"_s, -9), kpi(u"c"_s, u"income"_s, 5)}));
    QCOMPARE(series.size(), 1);
    QCOMPARE(metricsOf(series.first()), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(series.first().omitted, 0);
}

void TestKpiSeries::smallestAreLeftOutAndCounted()
{
    const auto series = core::kpiSeries(
        callWith({kpi(u"a"_s, u"income"_s, 1), kpi(u"b"_s, u"income"_s, 3), kpi(u"c"_s, u"income"_s, 2)}), 2);
    QCOMPARE(metricsOf(series.first()), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(series.first().omitted, 1);
}

void TestKpiSeries::differentMeasuresNeverShareAnAxis_data()
{
    QTest::addColumn<core::Kpi>("other");

    QTest::newRow("another currency") << kpi(u"x"_s, u"income"_s, 3, u"EUR"_s);
    QTest::newRow("another group") << kpi(u"x"_s, u"costs"_s, 3);
    core::Kpi rate = kpi(u"x"_s, u"income"_s, 3, u"percent"_s);
    rate.type = core::QuantityType::Percent;
    QTest::newRow("a rate") << rate;
    core::Kpi halfYear = kpi(u"x"_s, u"income"_s, 3);
    halfYear.period = u"2025H1"_s;
    QTest::newRow("another period") << halfYear;
    core::Kpi outlook = kpi(u"x"_s, u"income"_s, 3);
    outlook.isGuidance = true;
    QTest::newRow("guidance") << outlook;
}

void TestKpiSeries::differentMeasuresNeverShareAnAxis()
{
    QFETCH(core::Kpi, other);
    const auto series = core::kpiSeries(callWith({kpi(u"a"_s, u"income"_s, 2), kpi(u"b"_s, u"income"_s, 1), other}));
    QCOMPARE(series.size(), 1);
    QCOMPARE(metricsOf(series.first()), (QStringList{u"a"_s, u"b"_s}));
}

void TestKpiSeries::salesComeBeforeWhatIsShipped()
{
    const auto series = core::kpiSeries(
        callWith({kpi(u"boxes"_s, u"operations"_s, 2, QString()), kpi(u"crates"_s, u"operations"_s, 1, QString()),
                  kpi(u"debt"_s, u"capital"_s, 2), kpi(u"equity"_s, u"capital"_s, 1), kpi(u"home"_s, u"revenue"_s, 2),
                  kpi(u"abroad"_s, u"revenue"_s, 1)}));
    QStringList groups;
    for (const core::KpiSeries &one : series)
        groups += one.group;
    QCOMPARE(groups, (QStringList{u"revenue"_s, u"capital"_s, u"operations"_s}));
}

void TestKpiSeries::oneFigureAloneIsNoChart()
{
    core::Kpi alone = kpi(u"a"_s, u"income"_s, 2);
    QVERIFY(core::kpiSeries(callWith({alone})).isEmpty());
    alone.prior = 1;
    QCOMPARE(core::kpiSeries(callWith({alone})).size(), 1);
}

void TestKpiSeries::growthRunsFromRiseToFall()
{
    core::Kpi fall = kpi(u"fall"_s, u"income"_s, 2);
    fall.yearOnYear = -30;
    core::Kpi rise = kpi(u"rise"_s, u"costs"_s, 2);
    rise.yearOnYear = 20;
    rise.yearOnYearRange = {10, 13};
    const auto series = core::kpiSeries(callWith({fall, rise}));
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.first().kind, core::KpiSeries::Kind::YearOnYear);
    QCOMPARE(metricsOf(series.first()), (QStringList{u"rise"_s, u"fall"_s}));
    QCOMPARE(series.first().points.first().words, (core::TextRange{10, 13}));
    QCOMPARE(series.first().points.last().words, (core::TextRange{0, 4}));
}

void TestKpiSeries::growthOfARateIsNotDrawn()
{
    QList<core::Kpi> margins{kpi(u"a"_s, u"margins"_s, 20, u"percent"_s), kpi(u"b"_s, u"margins"_s, 30, u"percent"_s)};
    for (core::Kpi &margin : margins) {
        margin.type = core::QuantityType::Percent;
        margin.yearOnYear = 2;
    }
    const auto series = core::kpiSeries(callWith(margins));
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.first().kind, core::KpiSeries::Kind::Level);
}

void TestKpiSeries::priorPeriodIsNamedOnlyIfAllShareIt()
{
    QList<core::Kpi> kpis{kpi(u"a"_s, u"income"_s, 2), kpi(u"b"_s, u"income"_s, 1)};
    kpis.first().prior = 1;
    kpis.first().priorPeriod = u"2024Q2"_s;
    QCOMPARE(core::kpiSeries(callWith(kpis)).first().priorPeriod, u"2024Q2"_s);
    kpis.last().prior = 3;
    kpis.last().priorPeriod = u"2025Q1"_s;
    QCOMPARE(core::kpiSeries(callWith(kpis)).first().priorPeriod, QString());
}

void TestKpiSeries::mainPeriodComesFirst()
{
    QList<core::Kpi> kpis{kpi(u"a"_s, u"income"_s, 2), kpi(u"b"_s, u"income"_s, 1), kpi(u"c"_s, u"cash"_s, 2),
                          kpi(u"d"_s, u"cash"_s, 1), kpi(u"e"_s, u"cash"_s, 3)};
    kpis[0].period = u"2025H1"_s;
    kpis[1].period = u"2025H1"_s;
    const auto series = core::kpiSeries(callWith(kpis));
    QCOMPARE(series.size(), 2);
    QCOMPARE(series.first().period, u"2025Q2"_s);
    QCOMPARE(series.last().period, u"2025H1"_s);
}

QTEST_GUILESS_MAIN(TestKpiSeries)
#include "test_kpiseries.moc"
