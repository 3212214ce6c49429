// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/kpibridge.h"

using namespace Qt::StringLiterals;

namespace {

core::Kpi kpi(const QString &metricId, const QString &segment, double value, const QString &unit = u"USD"_s)
{
    core::Kpi made;
    made.id = metricId + segment;
    made.metric = metricId;
    made.metricId = metricId;
    made.segment = segment;
    made.period = u"2025Q2"_s;
    made.unit = unit;
    made.value = value;
    made.mentions = {core::KpiMention{{0, 4}, value, true}};
    return made;
}

core::Kpi grown(core::Kpi made, double yearOnYear)
{
    made.yearOnYear = yearOnYear;
    return made;
}

/// The steps as “name from-to”, rests as “rest”.
QStringList stepsOf(const core::KpiBridge &bridge)
{
    QStringList steps;
    for (const core::BridgeStep &step : bridge.steps) {
        const bool isRest = step.kind == core::BridgeStep::Kind::Rest;
        const QString name = isRest ? u"rest"_s : step.point.segment.isEmpty() ? step.point.metric : step.point.segment;
        steps.append(u"%1 %2-%3"_s.arg(name).arg(step.from).arg(step.to));
    }
    return steps;
}

QList<core::KpiBridge> bridgesOf(const QList<core::Kpi> &kpis)
{
    core::ReviewedCall call;
    call.analysis.kpis = kpis;
    return core::kpiBridges(call);
}

} // namespace

/// How totals come of their parts.
class TestKpiBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsLeadToTheTotal();
    void whatNobodySaidIsTheRest();
    void noBridge_data();
    void noBridge();
    void changeFollowsFromGrowth();
    void costsLeadToTheProfit();
};

void TestKpiBridge::segmentsLeadToTheTotal()
{
    const auto bridges =
        bridgesOf({kpi(u"revenue"_s, {}, 100), kpi(u"revenue"_s, u"South"_s, 40), kpi(u"revenue"_s, u"North"_s, 60)});
    QCOMPARE(bridges.size(), 1);
    QCOMPARE(bridges.first().kind, core::KpiBridge::Kind::Segments);
    QCOMPARE(stepsOf(bridges.first()), (QStringList{u"North 0-60"_s, u"South 60-100"_s, u"revenue 0-100"_s}));
}

void TestKpiBridge::whatNobodySaidIsTheRest()
{
    const auto bridges =
        bridgesOf({kpi(u"revenue"_s, {}, 100), kpi(u"revenue"_s, u"South"_s, 30), kpi(u"revenue"_s, u"North"_s, 60)});
    QCOMPARE(stepsOf(bridges.first()),
             (QStringList{u"North 0-60"_s, u"South 60-90"_s, u"rest 90-100"_s, u"revenue 0-100"_s}));
}

void TestKpiBridge::noBridge_data()
{
    QTest::addColumn<QList<core::Kpi>>("kpis");
    const core::Kpi total = kpi(u"revenue"_s, {}, 100);
    const core::Kpi north = kpi(u"revenue"_s, u"North"_s, 60);
    core::Kpi guided = kpi(u"revenue"_s, u"South"_s, 40);
    guided.isGuidance = true;
    core::Kpi later = kpi(u"revenue"_s, u"South"_s, 40);
    later.period = u"2025Q3"_s;
    QTest::newRow("one segment alone") << QList<core::Kpi>{total, north};
    QTest::newRow("more than the total") << QList<core::Kpi>{total, north, kpi(u"revenue"_s, u"Cloud"_s, 70)};
    QTest::newRow("less than half") << QList<core::Kpi>{total, kpi(u"revenue"_s, u"A"_s, 10),
                                                        kpi(u"revenue"_s, u"B"_s, 20)};
    QTest::newRow("another currency") << QList<core::Kpi>{total, north, kpi(u"revenue"_s, u"South"_s, 40, u"EUR"_s)};
    QTest::newRow("guidance is not what was reported") << QList<core::Kpi>{total, north, guided};
    QTest::newRow("another quarter") << QList<core::Kpi>{total, north, later};
    QTest::newRow("costs without a profit") << QList<core::Kpi>{total, kpi(u"rd"_s, {}, 10)};
}

void TestKpiBridge::noBridge()
{
    QFETCH(QList<core::Kpi>, kpis);
    QVERIFY(bridgesOf(kpis).isEmpty());
}

void TestKpiBridge::changeFollowsFromGrowth()
{
    core::Kpi total = kpi(u"revenue"_s, {}, 100);
    total.prior = 80;
    total.priorPeriod = u"2024Q2"_s;
    const auto bridges = bridgesOf({total, grown(kpi(u"revenue"_s, u"North"_s, 60), 20),
                                    grown(kpi(u"revenue"_s, u"South"_s, 40), 33.33333333333333)});
    QCOMPARE(bridges.size(), 2);
    const core::KpiBridge &change = bridges.at(1);
    QCOMPARE(change.kind, core::KpiBridge::Kind::Change);
    QCOMPARE(stepsOf(change),
             (QStringList{u"revenue 0-80"_s, u"North 80-90"_s, u"South 90-100"_s, u"revenue 0-100"_s}));
    QVERIFY(change.steps.at(1).isComputed);
    QVERIFY(!change.steps.at(0).isComputed);
}

void TestKpiBridge::costsLeadToTheProfit()
{
    const auto bridges =
        bridgesOf({kpi(u"revenue"_s, {}, 100), kpi(u"gross_profit"_s, {}, 45), kpi(u"rd"_s, {}, 10),
                   kpi(u"ga"_s, {}, 5), kpi(u"operating_expenses"_s, {}, 15), kpi(u"operating_income"_s, {}, 30)});
    QCOMPARE(bridges.size(), 1);
    QCOMPARE(stepsOf(bridges.first()), (QStringList{u"revenue 0-100"_s, u"rest 100-45"_s, u"gross_profit 0-45"_s,
                                                    u"rd 45-35"_s, u"ga 35-30"_s, u"operating_income 0-30"_s}));
}

QTEST_GUILESS_MAIN(TestKpiBridge)
#include "test_kpibridge.moc"
