// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QGraphicsTextItem>
#include <QTest>

#include "tests/ui/models/samplecall.h"
#include "ui/charts/chartitem.h"
#include "ui/charts/historycharts.h"
#include "ui/charts/linechart.h"
#include "ui/settings/contrast.h"
#include "ui/settings/palettes.h"

using namespace Qt::StringLiterals;

namespace {

/// The sample call as if it were another quarter of the same or another company.
core::ReviewedCall callOf(const QString &id, const QString &company, const QString &period, double growth,
                          const QString &currency = u"CNY"_s)
{
    core::ReviewedCall call = support::sampleCall();
    call.call.info.id = core::DocumentId{id};
    call.call.info.company = company;
    call.call.info.date = QDate(2020 + QStringView(period).mid(3, 1).toInt(), 3 * period.back().digitValue(), 20);
    for (core::Kpi &kpi : call.analysis.kpis) {
        kpi.metricId = kpi.metric;
        kpi.period = period;
        kpi.prior.reset();
        kpi.value = *kpi.value * growth;
        kpi.unit = kpi.type == core::QuantityType::Money ? currency : kpi.unit;
    }
    return call;
}

const ui::Chart *chartNamed(const QList<ui::Chart> &charts, const QString &words)
{
    for (const ui::Chart &chart : charts) {
        if (chart.title.contains(words, Qt::CaseInsensitive))
            return &chart;
    }
    return nullptr;
}

} // namespace

/// Figures over quarters and companies.
class TestHistoryCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginsOverQuarters();
    void missingQuartersLeaveAGap();
    void pointsKnowTheirCall();
    void companiesSideBySide();
    void currenciesNeverShareAnAxis();
    void oneCallAloneHasNoHistory();
    void everyPointIsFound();
    void textsCanBeRead_data();
    void textsCanBeRead();
};

void TestHistoryCharts::marginsOverQuarters()
{
    const QList<ui::Chart> charts =
        ui::historyCharts({callOf(u"b"_s, u"Acme"_s, u"2025Q2"_s, 1.1), callOf(u"a"_s, u"Acme"_s, u"2025Q1"_s, 1)});
    const ui::Chart *margins = chartNamed(charts, u"margins over time"_s);
    QVERIFY(margins);
    QCOMPARE(margins->categories, (QStringList{u"Q1 2025"_s, u"Q2 2025"_s}));
    QCOMPARE(margins->lines.size(), 2);
    QCOMPARE(margins->bars.size(), 4);
    QVERIFY(margins->title.contains(u"Q1 2025\u2013Q2 2025"_s));
}

void TestHistoryCharts::missingQuartersLeaveAGap()
{
    const QList<ui::Chart> charts =
        ui::historyCharts({callOf(u"b"_s, u"Acme"_s, u"2025Q2"_s, 1.1), callOf(u"a"_s, u"Acme"_s, u"2024Q3"_s, 1)});
    const ui::Chart *margins = chartNamed(charts, u"margins"_s);
    QVERIFY(margins);
    QCOMPARE(margins->categories.size(), 4);
    QCOMPARE(margins->bars.at(1).category, 3);
}

void TestHistoryCharts::pointsKnowTheirCall()
{
    const QList<ui::Chart> charts =
        ui::historyCharts({callOf(u"b"_s, u"Acme"_s, u"2025Q2"_s, 1.1), callOf(u"a"_s, u"Acme"_s, u"2025Q1"_s, 1)});
    const ui::Chart *margins = chartNamed(charts, u"margins"_s);
    QVERIFY(margins);
    QCOMPARE(margins->bars.at(0).document, core::DocumentId{u"a"_s});
    QVERIFY(margins->bars.at(1).document.isNull());
    QVERIFY(margins->bars.at(0).sentence.contains(u"gross margin"_s));
    QVERIFY(!margins->bars.at(0).isReviewed);
}

void TestHistoryCharts::companiesSideBySide()
{
    QList<core::ReviewedCall> calls;
    for (const QString &period : {u"2025Q1"_s, u"2025Q2"_s, u"2025Q3"_s}) {
        calls.append(callOf(u"a"_s + period, u"Acme"_s, period, 1));
        calls.append(callOf(u"b"_s + period, u"Basalt"_s, period, 2));
    }
    const QList<ui::Chart> charts = ui::historyCharts(calls);
    const ui::Chart *peers = chartNamed(charts, u"Revenue by company"_s);
    QVERIFY(peers);
    QStringList names = peers->lines;
    names.sort();
    QCOMPARE(names, (QStringList{u"Acme"_s, u"Basalt"_s}));
}

void TestHistoryCharts::currenciesNeverShareAnAxis()
{
    QList<core::ReviewedCall> calls;
    for (const QString &period : {u"2025Q1"_s, u"2025Q2"_s, u"2025Q3"_s}) {
        calls.append(callOf(u"a"_s + period, u"Acme"_s, period, 1));
        calls.append(callOf(u"b"_s + period, u"Basalt"_s, period, 2, u"EUR"_s));
    }
    QVERIFY(!chartNamed(ui::historyCharts(calls), u"Revenue by company"_s));
}

void TestHistoryCharts::oneCallAloneHasNoHistory()
{
    QVERIFY(ui::historyCharts({callOf(u"a"_s, u"Acme"_s, u"2025Q1"_s, 1)}).isEmpty());
}

void TestHistoryCharts::everyPointIsFound()
{
    const QList<ui::Chart> charts =
        ui::historyCharts({callOf(u"b"_s, u"Acme"_s, u"2025Q2"_s, 1.1), callOf(u"a"_s, u"Acme"_s, u"2025Q1"_s, 1)});
    ui::LineChart item(*chartNamed(charts, u"margins"_s), QPalette());
    item.resize(600, 400);
    QSet<int> found;
    for (int y = 0; y < 400; y += 4) {
        for (int x = 0; x < 600; x += 4)
            found.insert(item.barAt(QPointF(x, y)));
    }
    QCOMPARE(found, (QSet<int>{-1, 0, 1, 2, 3}));
}

void TestHistoryCharts::textsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << ui::lightPalette() << ui::leastContrast;
    QTest::newRow("dark") << ui::darkPalette() << ui::leastContrast;
    QTest::newRow("high contrast, light") << ui::highContrastLightPalette() << ui::highContrast;
    QTest::newRow("high contrast, dark") << ui::highContrastDarkPalette() << ui::highContrast;
}

void TestHistoryCharts::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    // A line for each colour that there is.
    QList<core::ReviewedCall> calls;
    for (const QString &company : {u"Acme"_s, u"Basalt"_s, u"Corvid"_s, u"Dunlin"_s, u"Egret"_s, u"Fathom"_s}) {
        for (const QString &period : {u"2025Q1"_s, u"2025Q2"_s, u"2025Q3"_s})
            calls.append(callOf(company + period, company, period, 1));
    }
    QList<ui::Chart> charts = ui::historyCharts(calls) + ui::charts(support::sampleCall());
    int texts = 0;
    for (const ui::Chart &chart : charts) {
        const std::unique_ptr<ui::ChartItem> item(ui::ChartItem::create(chart, palette));
        for (const QGraphicsItem *child : item->childItems()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(child);
            if (!text || text->toPlainText().isEmpty())
                continue;
            ++texts;
            const double ratio = ui::contrastRatio(text->defaultTextColor(), palette.color(QPalette::Base));
            QVERIFY2(ratio >= least, qPrintable(u"%1: %2 has %3:1"_s.arg(chart.title, text->toPlainText()).arg(ratio)));
        }
    }
    QVERIFY(texts > 20);
}

QTEST_MAIN(TestHistoryCharts)
#include "test_historycharts.moc"
