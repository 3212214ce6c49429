// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/charts/chart.h"

using namespace Qt::StringLiterals;

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsOfACall();
    void barsAreReadyForANote();
    void keysAreUnique();
    void priorValuesGetALegend();
};

void TestChart::chartsOfACall()
{
    QStringList titles;
    for (const ui::Chart &chart : ui::charts(support::sampleCall()))
        titles.append(chart.title + u" | "_s + chart.axisTitle);
    QCOMPARE(titles, (QStringList{u"Revenue, Q2 2025 | RMB million"_s, u"Margins, Q2 2025 | Percent"_s,
                                  u"Cash and cash flow, Q2 2025 | RMB million"_s,
                                  u"Growth on the year before, Q2 2025 | Change in percent"_s,
                                  u"Share of speech | Words, in percent of all"_s}));
}

void TestChart::barsAreReadyForANote()
{
    const core::ReviewedCall call = support::sampleCall();
    const ui::Chart chart = ui::charts(call).first();
    QCOMPARE(chart.bars.size(), 4);
    QCOMPARE(chart.bars.first().label, u"Revenue"_s);
    QCOMPARE(chart.bars.first().words, support::rangeOf(call, u"RMB 2,349.2 million"_s));
    QVERIFY(chart.bars.first().sentence.contains(u"RMB 2,349.2 million"_s));
    QVERIFY(chart.note.contains(u"Lumenta Holdings"_s));
}

void TestChart::keysAreUnique()
{
    core::ReviewedCall call = support::sampleCall();
    const QList<core::Kpi> kpis = call.analysis.kpis;
    for (core::Kpi kpi : kpis) {
        kpi.id += u" in dollars"_s;
        kpi.unit = kpi.unit == u"CNY"_s ? u"USD"_s : kpi.unit;
        call.analysis.kpis.append(kpi);
    }
    QStringList keys;
    for (const ui::Chart &chart : ui::charts(call))
        keys.append(chart.key);
    QVERIFY(keys.contains(u"revenue-2025q2"_s));
    QVERIFY(keys.contains(u"revenue-2025q2-2"_s));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestChart::priorValuesGetALegend()
{
    const QList<ui::Chart> charts = ui::charts(support::sampleCall());
    QCOMPARE(charts.at(0).current, u"Q2 2025"_s);
    QCOMPARE(charts.at(0).prior, u"Q2 2024"_s);
    QCOMPARE(charts.at(1).prior, QString());
}

QTEST_MAIN(TestChart)
#include "test_chart.moc"
