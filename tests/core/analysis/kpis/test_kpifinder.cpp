// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Tying figures to metrics, periods and comparisons. All companies are invented.
class TestKpiFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void mergesMentions();
    void keepsTranslationsApartThatDisagree();
    void takesIncomeOfATranslationForRevenue();
    void tellsTheQuarterFromTheDate();
};

namespace {

const QString opening = u"Welcome to the Fernhill second quarter 2025 earnings conference call.\n"_s;

QList<core::Kpi> kpisOf(const QString &text, bool firstIsTranslated = false)
{
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    if (firstIsTranslated)
        speech.turns[1].isMachineTranslation = true;
    return core::findKpis(tokens, speech, core::findQuantities(tokens, speech), {});
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QString described(const core::Kpi &kpi)
{
    QString line = kpi.metric;
    if (!kpi.segment.isEmpty())
        line += u" ["_s + kpi.segment + u']';
    if (!kpi.basis.isEmpty())
        line += u" ("_s + kpi.basis + u')';
    line += u' ' + kpi.period + u" = "_s + (kpi.value ? number(*kpi.value) : u"?"_s);
    if (kpi.high)
        line += u".."_s + number(*kpi.high);
    if (!kpi.unit.isEmpty())
        line += u' ' + kpi.unit;
    if (kpi.yearOnYear)
        line += u", yoy "_s + number(*kpi.yearOnYear);
    if (kpi.quarterOnQuarter)
        line += u", qoq "_s + number(*kpi.quarterOnQuarter);
    if (kpi.prior)
        line += u", prior "_s + number(*kpi.prior);
    if (kpi.priorQuarter)
        line += u", quarter before "_s + number(*kpi.priorQuarter);
    return kpi.isGuidance ? line + u", guidance"_s : line;
}

} // namespace

void TestKpiFinder::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kpis");
    const auto row = [](const char *name, const QString &text, const QStringList &kpis) {
        QTest::newRow(name) << text << kpis;
    };
    row("value and growth", u"Total revenue was $120 million, up 24.2% year-over-year."_s,
        {u"Revenue 2025Q2 = 120000000 USD, yoy 24.2"_s});
    row("growth before the value", u"Sales increased 6.2% year over year to $329.3 million."_s,
        {u"Revenue 2025Q2 = 329300000 USD, yoy 6.2"_s});
    row("prior value", u"Net income was $18.9 million compared to $20.5 million in the prior year period."_s,
        {u"Net income 2025Q2 = 18900000 USD, prior 20500000"_s});
    row("from and to",
        u"Depreciation and amortization costs increased from $265 million in the same quarter last year "
        u"to $552 million this quarter."_s,
        {u"Depreciation and amortization 2025Q2 = 552000000 USD, prior 265000000"_s});
    row("two growths", u"Gross profit was $35 million, increased by 8.4% year-over-year and 7% quarter-over-quarter."_s,
        {u"Gross profit 2025Q2 = 35000000 USD, yoy 8.4, qoq 7"_s});
    row("basis", u"Our adjusted EBITDA was $40 million."_s, {u"EBITDA (adjusted) 2025Q2 = 40000000 USD"_s});
    row("a loss is negative", u"We had a net loss of $5 million."_s, {u"Net loss 2025Q2 = -5000000 USD"_s});
    row("segment behind", u"Revenue from cold storage services was $63 million, up 32%."_s,
        {u"Revenue [Cold storage] 2025Q2 = 63000000 USD, yoy 32"_s});
    row("segment before", u"Garden furniture revenue was $63 million."_s,
        {u"Revenue [Garden furniture] 2025Q2 = 63000000 USD"_s});
    row("a quarter is no segment", u"The quarter's revenue was $63 million."_s, {u"Revenue 2025Q2 = 63000000 USD"_s});
    row("segment in front", u"In the garden furniture space, revenue reached $63 million."_s,
        {u"Revenue [Garden furniture] 2025Q2 = 63000000 USD"_s});
    row("label behind the value", u"We generated $8 million of free cash flow."_s,
        {u"Free cash flow 2025Q2 = 8000000 USD"_s});
    row("two labels, two values", u"Inventories and receivables were $20 million and $30 million, respectively."_s,
        {u"Inventory 2025Q2 = 20000000 USD"_s, u"Accounts receivable 2025Q2 = 30000000 USD"_s});
    row("margin", u"Gross margin was 37.8% compared to 38% in the prior year."_s,
        {u"Gross margin 2025Q2 = 37.8 percent, prior 38"_s});
    row("per share", u"Net income was $4.8 million, or 20 cents per diluted share."_s,
        {u"Net income 2025Q2 = 4800000 USD"_s, u"Diluted EPS 2025Q2 = 0.2 USD"_s});
    row("balance", u"As of June 30, 2025, our cash and cash equivalents totaled $54 million."_s,
        {u"Cash and cash equivalents 2025-06-30 = 54000000 USD"_s});
    row("half year", u"In the first half of 2025, capital expenditures were $11 million."_s,
        {u"Capital expenditures 2025H1 = 11000000 USD"_s});
    row("guidance", u"We expect third quarter revenue to be in the range of $122 million to $132 million."_s,
        {u"Revenue 2025Q3 = 122000000..132000000 USD, guidance"_s});
    row("falling comparable sales", u"Comparable store sales were down 0.9% in the quarter."_s,
        {u"Comparable store sales growth 2025Q2 = -0.9 percent, yoy -0.9"_s});
    row("multiples as growth", u"EBITDA was $40 million, increased by 5.7 times from $6 million."_s,
        {u"EBITDA 2025Q2 = 40000000 USD, yoy 570, prior 6000000"_s});
    row("counts", u"The company had 1,289 company operated stores."_s,
        {u"Company-operated stores 2025Q2 = 1289 stores"_s});
    row("own words", u"Gateway pledges reached $12 million."_s, {u"Gateway pledges 2025Q2 = 12000000 USD"_s});
    row("a year ago and a quarter ago",
        u"Adjusted EBITDA margin widened to 11.5% from 6.6% a year ago and 10.7% a quarter ago."_s,
        {u"EBITDA margin (adjusted) 2025Q2 = 11.5 percent, prior 6.6, quarter before 10.7"_s});
    row("twelve months earlier",
        u"Our backlog stood at $9.6 billion, compared with $7.2 billion twelve months earlier."_s,
        {u"Backlog 2025Q2 = 9600000000 USD, prior 7200000000"_s});
    row("the range that was guided before",
        u"We expect third quarter revenue of $7.0 million to $7.1 million, from $6.7 million to $6.9 million "
        u"previously."_s,
        {u"Revenue 2025Q3 = 7000000..7100000 USD, prior 6700000, guidance"_s});
    row("a multiple of last year's",
        u"Operating income reached $114.3 million, about 7.5 times the $15.2 million of last year."_s,
        {u"Operating income 2025Q2 = 114300000 USD, prior 15200000"_s});
    row("so much below last year's",
        u"Capital expenditures were $126.4 million, 20.0% below the $158.0 million of last year."_s,
        {u"Capital expenditures 2025Q2 = 126400000 USD, yoy -20, prior 158000000"_s});
    row("so much more than last year's",
        u"Operating expenses were $295 million, only 5.0% more than the $281 million a year ago."_s,
        {u"Operating expenses 2025Q2 = 295000000 USD, yoy 5, prior 281000000"_s});
    row("services are a segment", u"Service revenues were $27 million."_s,
        {u"Revenue [Service] 2025Q2 = 27000000 USD"_s});
    row("a currency is no segment", u"We had revenues of RMB 48 million."_s, {u"Revenue 2025Q2 = 48000000 CNY"_s});
    row("a business with its revenues", u"Second, garden and patio furniture, with revenues of $48 million, up 27%."_s,
        {u"Revenue [Garden and patio furniture] 2025Q2 = 48000000 USD, yoy 27"_s});
    row("the income statement is no income",
        u"Deferred revenue, which will reach our income statement over time, has climbed to $388 million."_s,
        {u"Deferred revenue 2025Q2 = 388000000 USD"_s});
    row("cash, its equivalents and deposits",
        u"Cash, cash equivalents and short-term deposits amounted to $318 million."_s,
        {u"Cash and marketable securities 2025Q2 = 318000000 USD"_s});
    row("income per receipt", u"Net income per ADS was $0.84, compared with a net loss per ADS of $0.06."_s,
        {u"Diluted EPS 2025Q2 = 0.84 USD, prior -0.06"_s});
    row("a price is never millions",
        u"We made share repurchases at an average price of $6.00, for $11.4 million in total."_s,
        {u"Average realized price 2025Q2 = 6 USD"_s, u"Share repurchases 2025Q2 = 11400000 USD"_s});
    row("growth on the balance just said is not over the year",
        u"Cash and cash equivalents amounted to $318 million, compared with $281 million at the end of March 2025, "
        u"which "
        u"is 13.2% more."_s,
        {u"Cash and cash equivalents 2025Q2 = 318000000 USD, prior 281000000"_s});
    row("what follows a comparison is of another metric",
        u"Turnover was $727 million, up 34% compared to the prior year, and inventory was $53 million."_s,
        {u"Revenue 2025Q2 = 727000000 USD, yoy 34"_s, u"Inventory 2025Q2 = 53000000 USD"_s});
    row("an earlier value without its currency",
        u"Lease operating expense was $10.11, compared to 12.92 in the prior year."_s,
        {u"Lease operating expense 2025Q2 = 10.11 USD, prior 12.92"_s});
    row("a share count is no earlier income",
        u"Net income was $10 million, compared to 12 customers in the prior year."_s,
        {u"Net income 2025Q2 = 10000000 USD"_s});
    row("a value of the quarter before",
        u"Revenue in the prior quarter was $50 million. Revenue in this quarter was $60 million."_s,
        {u"Revenue 2025Q1 = 50000000 USD"_s, u"Revenue 2025Q2 = 60000000 USD"_s});
    row("shares bought are no money", u"For share repurchases we bought 1.9 million ADSs and spent $11.4 million."_s,
        {u"Share repurchases 2025Q2 = 11400000 USD"_s});
    row("shares bought are no money where all amounts are in one currency",
        u"All amounts are in RMB. For share repurchases we bought 1.9 million ADSs and spent RMB 11.4 million."_s,
        {u"Share repurchases 2025Q2 = 11400000 CNY"_s});
    row("shipments", u"Shipments reached 1,289 units."_s, {u"Shipments 2025Q2 = 1289 units"_s});
    row("a part of a value", u"Revenue was $50 million, including $20 million from new stores."_s,
        {u"Revenue 2025Q2 = 50000000 USD"_s, u"Revenue [New stores] 2025Q2 = 20000000 USD"_s});
    row("of which",
        u"Capital expenditures were $42 million, of which $18 million was related to investments in our cold chain."_s,
        {u"Capital expenditures 2025Q2 = 42000000 USD"_s,
         u"Capital expenditures [Cold chain] 2025Q2 = 18000000 USD"_s});
    row("who brings it in", u"New stores added $22 million in revenue."_s,
        {u"Revenue [New stores] 2025Q2 = 22000000 USD"_s});
    row("costs as a share of sales",
        u"Operating expenses increased to $92.8 million or 28.2% of sales as compared with $87.3 million or 28.1% of "
        u"sales for the prior year period."_s,
        {u"Operating expenses 2025Q2 = 92800000 USD, prior 87300000"_s,
         u"Operating expenses as % of sales 2025Q2 = 28.2 percent, prior 28.1"_s});
    row("a profit as a share of sales is the margin",
        u"Gross profit was $20 million or 42.1% of sales, down from 57.7% in the prior year quarter."_s,
        {u"Gross profit 2025Q2 = 20000000 USD"_s, u"Gross margin 2025Q2 = 42.1 percent, prior 57.7"_s});
    row("a profit in percent is the margin", u"Operating income was 12.5% versus 17.2% in the prior year quarter."_s,
        {u"Operating margin 2025Q2 = 12.5 percent, prior 17.2"_s});
    row("a segment named a sentence earlier", u"Turning to our garden segment. Sales were $18 million, up 5%."_s,
        {u"Revenue [Garden] 2025Q2 = 18000000 USD, yoy 5"_s});
    row("a list of segments",
        u"Our average realized price for crude oil was $23.56 per barrel, natural gas averaged 83 cents per MCF."_s,
        {u"Average realized price per barrel [Crude oil] 2025Q2 = 23.56 USD"_s,
         u"Average realized price per MCF [Natural gas] 2025Q2 = 0.83 USD"_s});
    row("three labels, three values",
        u"Inventories, receivables and payables were $5 million, $6 million and $7 million, respectively."_s,
        {u"Inventory 2025Q2 = 5000000 USD"_s, u"Accounts receivable 2025Q2 = 6000000 USD"_s,
         u"Accounts payable 2025Q2 = 7000000 USD"_s});
    row("a decline in something", u"We saw a 3% decline in brakes year over year."_s,
        {u"Brakes growth 2025Q2 = -3 percent, yoy -3"_s});
    row("a range that ends flat", u"We expect 2025 comparable store sales to be down 1% to flat."_s,
        {u"Comparable store sales growth FY2025 = -1..0 percent, yoy -1, guidance"_s});
    row("growth of one, value of another", u"Sales grew 6% and net income was $3 million."_s,
        {u"Revenue growth 2025Q2 = 6 percent, yoy 6"_s, u"Net income 2025Q2 = 3000000 USD"_s});
    row("growth over the quarter before",
        u"A 30% decrease in lease operating expense in the second quarter to $4.53, versus $6.51 in the first "
        u"quarter."_s,
        {u"Lease operating expense 2025Q2 = 4.53 USD, qoq -30, prior 6.51"_s});
    row("last year's value in a sentence of its own",
        u"Operating loss was $42 million in the quarter. Last year, our operating profit was $20 million."_s,
        {u"Operating loss 2025Q2 = -42000000 USD, prior 20000000"_s, u"Operating income 2024Q2 = 20000000 USD"_s});
    row("a comparison in a sentence of its own",
        u"Operating loss was $16 million, compared with $18 million a year ago. However, the operating loss increased "
        u"compared with $5 million in the prior quarter."_s,
        {u"Operating loss 2025Q2 = -16000000 USD, prior -18000000, quarter before -5000000"_s});
    row("cash that was used", u"For the quarter, we used $7 million of cash from operations."_s,
        {u"Operating cash flow 2025Q2 = -7000000 USD"_s});
    row("short names of periods", u"In FY21, revenue was $5 million. Revenue in 2Q24 was $4 million."_s,
        {u"Revenue FY2021 = 5000000 USD"_s, u"Revenue 2024Q2 = 4000000 USD"_s});
    row("a bound is no growth", u"The dividend was $3 million, with a higher than 30% payout."_s,
        {u"Dividends paid 2025Q2 = 3000000 USD"_s});
    row("an impact is not the thing itself", u"Costs had a negative impact of $17 million."_s, {});
    row("levels of something without a name", u"The share of foreign debt declined from 83% to 51%."_s, {});
    row("a falling range of growth",
        u"We expect earnings per share of $2.25 to $2.35, a decline of 5.1% to 0.8% year over year."_s,
        {u"Diluted EPS FY2025 = 2.25..2.35 USD, yoy -5.1, guidance"_s});
    row("what lies under a facility", u"Debt under our revolving credit facility was $59 million."_s,
        {u"Debt 2025Q2 = 59000000 USD"_s});
    row("a mention by the segment's name alone",
        u"The revenue of garden tools was $48.1 million. Garden tools reached $48 million."_s,
        {u"Revenue [Garden tools] 2025Q2 = 48100000 USD"_s});
    row("by GAAP and not", u"GAAP net income was $4 million. Non-GAAP net income was $6 million."_s,
        {u"Net income (gaap) 2025Q2 = 4000000 USD"_s, u"Net income (adjusted) 2025Q2 = 6000000 USD"_s});
    row("of these", u"Total revenue was $200 million. Of these, revenue from tools was $150 million, up 12%."_s,
        {u"Revenue 2025Q2 = 200000000 USD"_s, u"Revenue [Tools] 2025Q2 = 150000000 USD, yoy 12"_s});
    row("which", u"Capital expenditures were $42 million, which were up 12% from $37.5 million a year ago."_s,
        {u"Capital expenditures 2025Q2 = 42000000 USD, yoy 12, prior 37500000"_s});
    row("a change in percent before the level", u"Gross margin rose by 3% to 25% from 22% a year ago."_s,
        {u"Gross margin 2025Q2 = 25 percent, prior 22"_s});
    row("the year before behind another thing",
        u"Shipments were 731 units, more than double prior year and repairs of 219 units, up 40%."_s,
        {u"Shipments 2025Q2 = 731 units"_s, u"Units 2025Q2 = 219 units, yoy 40"_s});
    row("a range that runs backwards",
        u"We expect third quarter revenue in the range of $132 million to $122 million."_s,
        {u"Revenue 2025Q3 = 132000000..122000000 USD, guidance"_s});
    row("own words before known ones",
        u"River ecosystem revenue was $63 million. Lantern gross billings reached $12 million, up 120%."_s,
        {u"Revenue [River ecosystem] 2025Q2 = 63000000 USD"_s,
         u"Gross billings [Lantern] 2025Q2 = 12000000 USD, yoy 120"_s});
    row("no metric at all", u"Thank you, and see you in 5 minutes."_s, {});
}

void TestKpiFinder::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kpis);
    QStringList actual;
    for (const core::Kpi &kpi : kpisOf(opening + text))
        actual.append(described(kpi));
    QCOMPARE(actual, kpis);
}

void TestKpiFinder::mergesMentions()
{
    const QString text = opening + u"Revenue reached $2.35 billion, up 24%.\nRevenue was $2,349.2 million."_s;
    const QList<core::Kpi> kpis = kpisOf(text);
    QCOMPARE(kpis.size(), qsizetype(1));
    QCOMPARE(*kpis[0].value, 2349.2e6);
    QCOMPARE(*kpis[0].yearOnYear, 24.0);
    QCOMPARE(support::wordsOf(text, {kpis[0].mentions[0].range, kpis[0].mentions[1].range}),
             (QStringList{u"$2,349.2 million"_s, u"$2.35 billion"_s}));
}

void TestKpiFinder::keepsTranslationsApartThatDisagree()
{
    const QString text = opening + u"Our revenue reached 23.5 billion yuan.\nOur revenue reached RMB 2.35 billion."_s;
    const QList<core::Kpi> kpis = kpisOf(text, true);
    QCOMPARE(kpis.size(), qsizetype(1));
    QCOMPARE(*kpis[0].value, 2.35e9);
    QVERIFY(!kpis[0].mentions[1].agrees);
    QCOMPARE(kpisOf(text).size(), qsizetype(2));
}

void TestKpiFinder::takesIncomeOfATranslationForRevenue()
{
    const QString text = opening
                         + u"The income of public cloud is 16.3 billion yuan.\nRevenue of public cloud was "
                           "RMB 1.63 billion."_s;
    const QList<core::Kpi> kpis = kpisOf(text, true);
    QCOMPARE(kpis.size(), qsizetype(1));
    QCOMPARE(kpis[0].metricId, u"revenue"_s);
    QCOMPARE(*kpis[0].value, 1.63e9);
    QCOMPARE(kpis[0].mentions.size(), qsizetype(2));
}

void TestKpiFinder::tellsTheQuarterFromTheDate()
{
    const QString text = u"Our revenue was $5 million."_s;
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(text);
    const core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    const QList<core::Kpi> kpis =
        core::findKpis(tokens, speech, core::findQuantities(tokens, speech), QDate(2025, 2, 11));
    QCOMPARE(kpis.first().period, u"2024Q4"_s);
}

QTEST_GUILESS_MAIN(TestKpiFinder)
#include "test_kpifinder.moc"
