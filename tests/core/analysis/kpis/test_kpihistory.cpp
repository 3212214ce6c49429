// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/checks/callcomparison.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// The calls of one company side by side: histories, and what later calls say of earlier ones.
class TestKpiHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsQuartersInOrder();
    void takesPeriodsFromComparisons();
    void keepsGuidanceBesideWhatWasReported();
    void keepsCompaniesAndMeasuresApart();
    void countsABalanceForItsQuarter();
    void compares_data();
    void compares();
};

namespace {

core::CallKpis callOf(const QString &quarter, const QString &said, const QString &company = u"fernhill"_s)
{
    const QString text = u"Welcome to the Fernhill %1 earnings conference call.\n%2"_s.arg(quarter, said);
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    const core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    return {quarter, company, {}, text, core::findKpis(tokens, speech, core::findQuantities(tokens, speech), {})};
}

QStringList described(const QList<core::KpiHistoryPoint> &points)
{
    QStringList lines;
    for (const core::KpiHistoryPoint &point : points) {
        lines.append(u"%1 %2"_s.arg(point.period).arg(point.value, 0, 'g', 10)
                     + (point.isComparison ? u" told later"_s : QString()));
    }
    return lines;
}

} // namespace

void TestKpiHistory::joinsQuartersInOrder()
{
    const QList<core::KpiHistory> histories =
        core::kpiHistories({callOf(u"second quarter 2025"_s, u"Revenue was $12 million."_s),
                            callOf(u"first quarter 2025"_s, u"Revenue was $10 million."_s),
                            callOf(u"third quarter 2025"_s, u"Revenue was $15 million."_s)});
    QCOMPARE(histories.size(), qsizetype(1));
    QCOMPARE(histories.first().metric, u"Revenue"_s);
    QCOMPARE(described(histories.first().points),
             (QStringList{u"2025Q1 10000000"_s, u"2025Q2 12000000"_s, u"2025Q3 15000000"_s}));
    QCOMPARE(histories.first().points.last().call, u"third quarter 2025"_s);
}

void TestKpiHistory::takesPeriodsFromComparisons()
{
    const QString later = u"Revenue was $12 million compared to $9 million in the prior year period."_s;
    const core::CallKpis now = callOf(u"second quarter 2025"_s, later);
    QCOMPARE(described(core::kpiHistories({now}).first().points),
             (QStringList{u"2024Q2 9000000 told later"_s, u"2025Q2 12000000"_s}));
    const core::CallKpis then = callOf(u"second quarter 2024"_s, u"Revenue was $9.1 million."_s);
    QCOMPARE(described(core::kpiHistories({now, then}).first().points),
             (QStringList{u"2024Q2 9100000"_s, u"2025Q2 12000000"_s}));
}

void TestKpiHistory::keepsGuidanceBesideWhatWasReported()
{
    const QString outlook =
        u"Revenue was $10 million. We expect second quarter revenue of $11 million to $13 million."_s;
    const QList<core::KpiHistory> histories = core::kpiHistories(
        {callOf(u"first quarter 2025"_s, outlook), callOf(u"second quarter 2025"_s, u"Revenue was $12 million."_s)});
    QCOMPARE(histories.size(), qsizetype(1));
    QCOMPARE(described(histories.first().guidance), QStringList{u"2025Q2 11000000"_s});
    QCOMPARE(*histories.first().guidance.first().high, 13e6);
    QCOMPARE(histories.first().points.size(), qsizetype(2));
}

void TestKpiHistory::keepsCompaniesAndMeasuresApart()
{
    const QList<core::KpiHistory> histories =
        core::kpiHistories({callOf(u"first quarter 2025"_s, u"Revenue was $10 million."_s),
                            callOf(u"second quarter 2025"_s, u"Net income was $2 million."_s),
                            callOf(u"second quarter 2025"_s, u"Revenue was $90 million."_s, u"another company"_s)});
    QVERIFY(histories.isEmpty());
}

void TestKpiHistory::countsABalanceForItsQuarter()
{
    const QList<core::KpiHistory> histories = core::kpiHistories(
        {callOf(u"first quarter 2025"_s,
                u"Revenue was $10 million. As of July 31, 2024, our net cash was $4 million."_s),
         callOf(u"second quarter 2025"_s,
                u"Revenue was $11 million. As of October 31, 2024, our net cash was $5 million."_s)});
    QCOMPARE(histories.size(), qsizetype(2));
    const core::KpiHistory &cash = histories[histories[0].metricId == u"net_cash" ? 0 : 1];
    QCOMPARE(described(cash.points), (QStringList{u"2025Q1 4000000"_s, u"2025Q2 5000000"_s}));
}

void TestKpiHistory::compares_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QStringList>("comparisons");

    QTest::newRow("the value said at the time")
        << u"Revenue was $9.04 million."_s
        << u"Revenue was $12 million compared to $9 million in the prior year period."_s
        << QStringList{u"+ Revenue of 2024Q2: $9 million now, and $9.04 million was said at the time."_s};
    QTest::newRow("another value than at the time")
        << u"Revenue was $9.4 million."_s
        << u"Revenue was $12 million compared to $9.0 million in the prior year period."_s
        << QStringList{u"- Revenue of 2024Q2: $9.0 million now, but $9.4 million was said at the time."_s};
    QTest::newRow("growth on the value of the earlier call")
        << u"Revenue was $10.0 million."_s << u"Revenue was $12.0 million, up 20% year over year."_s
        << QStringList{u"+ Revenue: from $10.0 million in 2024Q2 to $12.0 million is 20.0 %, and 20 % was said."_s};
    QTest::newRow("growth that the earlier call does not bear out")
        << u"Revenue was $10.0 million."_s << u"Revenue was $12.0 million, up 26% year over year."_s
        << QStringList{u"- Revenue: from $10.0 million in 2024Q2 to $12.0 million is 20.0 %, but 26 % was said."_s};
    QTest::newRow("another measure") << u"Net income was $10.0 million."_s
                                     << u"Revenue was $12.0 million, up 26% year over year."_s << QStringList();
}

void TestKpiHistory::compares()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QStringList, comparisons);
    QStringList actual;
    for (const core::CallComparison &one :
         core::compareCalls({callOf(u"second quarter 2025"_s, later), callOf(u"second quarter 2024"_s, earlier)})) {
        const bool holds = one.outcome == core::Check::Outcome::Consistent;
        actual.append((holds ? u"+ "_s : u"- "_s) + one.message);
    }
    QCOMPARE(actual, comparisons);
}

QTEST_GUILESS_MAIN(TestKpiHistory)
#include "test_kpihistory.moc"
