// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/analysis/checks/callchecks.h"

using namespace Qt::StringLiterals;

/// The arithmetic of a call. All companies are invented.
class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsABalanceBehindTheCall_data();
    void tellsABalanceBehindTheCall();
    void comparesRenderings();
    void saysWhereAnInterpreterDiffers();
    void theRestOfTheCallSaysWhoIsRight();
    void needsLinearTime();
};

namespace {

QStringList described(const QString &text)
{
    QStringList result;
    for (const core::Check &check : checksOf(text))
        result.append(core::checkKindKey(check.kind) + u' ' + core::checkOutcomeKey(check.outcome) + u": "_s
                      + check.message);
    return result;
}

} // namespace

void TestChecker::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("checks");
    const auto row = [](const char *name, const QString &text, const QStringList &checks) {
        QTest::newRow(name) << text << checks;
    };
    row("growth that holds",
        u"Revenue was $162.5 million, up 31.7% from $123.4 million in the same quarter last year."_s,
        {u"growth consistent: $123.4 million to $162.5 million is 31.7 %, and 31.7 % was said."_s});
    row("growth that does not",
        u"Revenue was $162.5 million, up 13.7% from $123.4 million in the same quarter last year."_s,
        {u"growth inconsistent: $123.4 million to $162.5 million is 31.7 %, but 13.7 % was said. 31.7% would "
         u"fit."_s});
    row("a loss that narrowed",
        u"Operating loss was $166.1 million, narrowed by 11.9% from $188.5 million in the same period last year."_s,
        {u"growth consistent: −$188.5 million to −$166.1 million is −11.9 %, and −11.9 % was said."_s});
    row("margin", u"Revenue was $200 million. Gross profit was $50 million. Gross margin was 25%."_s,
        {u"ratio consistent: Gross margin: $50 million / $200 million = 25.0 %, as said."_s});
    row("margin that does not hold", u"Revenue was $200 million. Gross profit was $50 million. Gross margin was 52%."_s,
        {u"ratio inconsistent: Gross margin: $50 million / $200 million = 25.0 %, but 52 % was said. 25% would "
         u"fit."_s});
    row("segments add up",
        u"Revenue was $200 million. Revenue from tools was $150 million. Revenue from seeds was $50 "
        u"million."_s,
        {u"sum consistent: $150 million + $50 million = $200 million, as said."_s});
    row("mentions agree", u"Revenue reached $2.35 billion.\nRevenue was $2,349.2 million."_s,
        {u"cross_mention consistent: Revenue: “$2.35 billion” and “$2,349.2 million” agree."_s});
    row("a day that does not exist", u"as of the 31st of June"_s,
        {u"date inconsistent: There is no “31st of June”: that month ends on day 30."_s});
    row("a law of the wrong year", u"within the meaning of the Securities Exchange Act of 1936"_s,
        {u"date inconsistent: This law is of 1934, not of 1936."_s});
    row("a law of the right year", u"the Private Securities Litigation Reform Act of 1995"_s,
        {u"date consistent: This law is of 1995."_s});
    row("a guided range that runs backwards is told",
        u"We expect revenue to be between $132 million and $122 million."_s,
        {u"cross_mention inconsistent: “$132 million and $122 million” ends below where it begins. "
         u"$122 million and $132 million would fit."_s});
    row("a currency slip", u"All figures are denominated in RMB. Revenue was RMB 90 million. Costs were $50 million."_s,
        {u"order_of_magnitude inconsistent: “$50 million” is in dollars, but the call declares its figures in CNY."_s});
    row("figures keep the digits, the currency and the noughts that were said",
        u"Revenue was RMB 1,862.4 million. Gross profit was RMB 409.7 million. Gross margin was 32.0%."_s,
        {u"ratio inconsistent: Gross margin: RMB 409.7 million / RMB 1,862.4 million = 22.0 %, but 32.0 % was said. "
         u"22.0% would fit."_s});
    row("a segment's margin is not the company's",
        u"Revenue was $200 million. Gross profit was $50 million. Gross margin of the service business was 46%."_s, {});
    row("margins of quarters before are no margins of this one",
        u"Revenue was $200 million. EBITDA was $50 million. EBITDA margin widened to 25% from 6% a year ago and 10% a "
        u"quarter ago."_s,
        {u"ratio consistent: EBITDA margin: $50 million / $200 million = 25.0 %, as said."_s});
    row("growth over several years is no growth of one",
        u"Revenue was $162.5 million, at compound annual growth of 13.7% from $123.4 million in the same quarter last "
        u"year."_s,
        {});
    row("rounded values prove no growth wrong",
        u"Revenue was roughly $162.5 million, up 13.7% from $123.4 million in the same quarter last year."_s, {});
    row("values that are not of one thing prove no growth wrong",
        u"Revenue was $162.5 million, up 13.7% from $3.1 million in the same quarter last year."_s, {});
    row("a guidance that was beaten is no earlier value",
        u"Revenue grew 17% to $162.5 million compared to our guidance of $157 million."_s, {});
    row("a margin without the part that it leaves out",
        u"Revenue was $200 million. EBITDA was $50 million. EBITDA margin, excluding construction, was 77%."_s, {});
    row("a margin that no profit of this revenue can have",
        u"Revenue was $20 million. EBITDA was $50 million. EBITDA margin was 43%."_s, {});
    row("parts that were rounded",
        u"Gross profit was $9.5 million. Operating expenses were $3.8 million. Operating income was $5.8 million."_s,
        {u"sum consistent: $9.5 million − $3.8 million = $5.7 million, as said."_s});
    row("levels without a rate",
        u"Depreciation increased from $265.9 million in the same quarter last year to $552 million."_s,
        {u"growth consistent: $265.9 million to $552 million is 107.6 %, an increase as said."_s});
    row("amounts of one turn that add up",
        u"Tools made $16.3 million and seeds $7.2 million, so $23.5 million it was."_s,
        {u"sum consistent: $16.3 million + $7.2 million = $23.5 million, as said."_s});
    row("amounts that do not add up may not be all parts",
        u"Tools made $16.3 million and seeds $7.2 million, so $24.9 million it was."_s, {});
    row("gross profit from revenue and its cost",
        u"Revenue was $200 million. Cost of revenue was $150 million. Gross profit was $50 million."_s,
        {u"sum consistent: $150 million + $50 million = $200 million, as said."_s,
         u"sum consistent: $200 million − $150 million = 50 million, as said."_s});
    row("an adjusted gross profit leaves something out",
        u"Revenue was $200 million. Cost of revenue was $150 million. Adjusted gross profit was $52 million."_s,
        {u"sum consistent: $200 million − $150 million = 50 million; the adjusted gross profit leaves out costs of 2 "
         u"million."_s});
    row("the margin of the year before",
        u"Revenue was $124 million, up 24% year over year. EBITDA was $40 million, compared to $17 million in the "
        u"prior "
        u"year. EBITDA margin was 32.3% compared to 70% in the prior year."_s,
        {u"ratio consistent: EBITDA margin: $40 million / $124 million = 32.3 %, as said."_s,
         u"ratio inconsistent: EBITDA margin of the year before: $17 million / 100 million = 17.0 %, but 70 % was "
         u"said. "
         u"17% fits, and sounds alike."_s});
    row("a loss against the quarter before",
        u"Operating loss was $16 million, compared with $18 million a year ago. However, the operating loss increased "
        u"compared with $5 million in the prior quarter."_s,
        {u"growth consistent: −$5 million to −$16 million is 220.0 %, an increase as said."_s});
    row("growth said again, rounded",
        u"Revenue was $162.5 million, up 31.7% year over year.\nWith 32% growth, revenue reached $163 million."_s,
        {u"cross_mention consistent: Growth of Revenue: “32%” and “31.7%” agree."_s,
         u"cross_mention consistent: Revenue: “$163 million” and “$162.5 million” agree."_s});

    // Growth.
    row("growth that one of two amounts was said with",
        u"Net income came in at $4.3 million or 79 cents per share, up 166%, compared to $1.6 million or 27 cents per "
        u"share in the same quarter last year."_s,
        {});
    row("growth over the quarter beside growth over the year",
        u"Revenue increased sequentially by 33% to $15.4 million, and year over year it grew 53% from $10.1 million in "
        u"the same quarter last year."_s,
        {u"growth consistent: $10.1 million to $15.4 million is 52.5 %, and 53 % was said."_s});
    row("growth that is the cause of the change",
        u"Revenue was $21.7 million compared to $45.1 million in the first quarter, driven by a 54% decrease in lamp "
        u"sales."_s,
        {});
    row("growth told as a range",
        u"Revenue was $12 million, up 20 to 22 percent from $10 million in the same quarter last year."_s,
        {u"growth consistent: $10 million to $12 million is 20.0 %, and 20 % was said."_s});
    row("an earlier value that stands behind another thing",
        u"Shipments were 731 units, more than double prior year and repairs of 219 units, up 40%."_s, {});
    row("growth told alone and with its value",
        u"The garden tools business grew by 32% year over year.\nRevenue from garden tools was $48.1 million, up 31.7% "
        u"year over year."_s,
        {u"cross_mention consistent: Growth of Garden tools: “32%” and “31.7%” agree."_s});
    row("growth told twice that sounds alike",
        u"Garden tools grew 70% year over year.\nRevenue from garden tools was $48.1 million, up 17% year over year."_s,
        {u"cross_mention inconsistent: Growth of Garden tools: “70%” and “17%” sound alike."_s});

    row("growth over the quarter that holds",
        u"Gross profit was $35 million, up 7% quarter-over-quarter from $32.7 million in the prior quarter."_s,
        {u"growth consistent: $32.7 million to $35 million is 7.0 %, and 7 % was said."_s});
    row("growth over the quarter that does not",
        u"Gross profit was $35 million, up 17% quarter-over-quarter from $32.7 million in the prior quarter."_s,
        {u"growth inconsistent: $32.7 million to $35 million is 7.0 %, but 17 % was said. 7% fits, and sounds alike."_s});
    row("an amount with a blank before its point",
        u"Net revenues decreased by 34% to RMB1 .368 billion from RMB2 .54 billion in the same quarter last year."_s,
        {u"growth inconsistent: RMB2 .54 billion to RMB1 .368 billion is −46.1 %, but −34 % was said. RMB2.07 billion "
         u"would fit."_s});

    // Margins and shares.
    row("a margin measured by an amount without the name of revenue",
        u"Lamps brought in $33.1 million. Their operating income was $1.8 million, with an operating margin of 5.4%.\n"
        u"Revenue was $72 million."_s,
        {u"ratio consistent: Operating margin: $1.8 million / $33.1 million = 5.4 %, as said."_s});
    row("margins of two things without names",
        u"Revenue was $72 million. Operating income was $1.8 million, with an operating margin of 5.4%. Operating "
        u"income was $3 million, with an operating margin of 8.7%."_s,
        {});
    row("a share of the total",
        u"Revenue was $200 million. Revenue from seeds was $50 million, accounting for 25% of total revenue."_s,
        {u"ratio consistent: Share: $50 million / $200 million = 25.0 %, as said."_s});

    // Units.
    row("percent said for points", u"Gross margin rose by 3% to 25% from 22% a year ago."_s,
        {u"ratio inconsistent: 22 % to 25 % is 3 percentage points, or 13.6 %, but “3%” was said. 3 percentage points "
         u"would fit."_s});
    row("percent of a level in percent, meant so", u"Gross margin rose by 13.6% to 25% from 22% a year ago."_s, {});
    row("points said for points", u"Gross margin rose by 3 percentage points to 25% from 22% a year ago."_s,
        {u"ratio consistent: 22 % to 25 % is 3 percentage points, and “3 percentage points” was said."_s});
    row("basis points", u"Gross margin was 25%, up 300 basis points from 22% a year ago."_s,
        {u"ratio consistent: 22 % to 25 % is 3 percentage points, and “300 basis points” was said."_s});
    row("basis points that lost a nought", u"Gross margin was 25%, up 30 basis points from 22% a year ago."_s,
        {u"ratio inconsistent: 22 % to 25 % is 3 percentage points, but “30 basis points” was said. 300 basis points "
         u"fits, and sounds alike."_s});
    row("basis points of a part",
        u"Gross margin was 25%, up 30 basis points due to a better mix, from 22% a year ago."_s, {});

    // One KPI twice.
    row("a power of ten between two mentions",
        u"Revenue was $2,349 million in total.\nOur revenue of $234.9 million shows it."_s,
        {u"order_of_magnitude inconsistent: Revenue: “$234.9 million” and “$2,349 million” differ by a power of "
         u"ten."_s});
    row("values that are easily taken for each other", u"Revenue was $1,315 million.\nRevenue was $1,350 million."_s,
        {u"cross_mention inconsistent: Revenue: “$1,350 million” and “$1,315 million” are easily taken for each "
         u"other."_s});
    row("values that just differ may be of two things", u"Revenue was $1,315 million.\nRevenue was $1,422 million."_s,
        {});
    row("one KPI in two currencies", u"Revenue was RMB 629 million.\nRevenue was $629 million."_s,
        {u"cross_mention inconsistent: Revenue: “$629 million” and “RMB 629 million” are in different currencies."_s});
    row("one currency named more closely",
        u"Net income was 950 billion Colombian pesos.\nNet income was 950 billion pesos."_s,
        {u"cross_mention consistent: Net income: “950 billion pesos” and “950 billion Colombian pesos” agree."_s});
    row("two currencies in one amount", u"Revenue was RMB $629 million."_s,
        {u"order_of_magnitude inconsistent: “RMB $629 million” names two currencies; CNY is named in words."_s});

    // Guidance.
    row("a guided range whose upper end was misheard",
        u"We expect revenue to be between $62.5 million and $17 million."_s,
        {u"cross_mention inconsistent: “$62.5 million and $17 million” ends below where it begins. $70 million fits, "
         u"and sounds alike."_s});
    row("a guided range that is told as such runs backwards",
        u"We expect revenue in the range of $132 million to $122 million."_s,
        {u"cross_mention inconsistent: “$132 million to $122 million” ends below where it begins. $122 million to $132 "
         u"million would fit."_s});
    row("a guided range", u"We expect revenue in the range of $122 million to $132 million."_s,
        {u"cross_mention consistent: “$122 million to $132 million” runs from low to high."_s});

    // Days and years.
    row("a day that only leap years have", u"We met on February 29, 2025."_s,
        {u"date inconsistent: There is no “February 29, 2025”: that month ends on day 28."_s});
    row("a day of a leap year", u"We met on February 29, 2024."_s, {});
    row("a weekday that the day was not", u"We meet again on Thursday, August 20, 2025."_s,
        {u"date inconsistent: “August 20, 2025” is a Wednesday, but a Thursday was said."_s});
    row("a weekday that the day was", u"We meet again on Wednesday, August 20, 2025."_s,
        {u"date consistent: “August 20, 2025” is a Wednesday, as said."_s});
    row("a quarter far ahead of the call",
        u"In 2025 we grew. All of 2025 was good, as was the first quarter of 2052."_s,
        {u"date inconsistent: A quarter of 2052 is too far ahead for a call of 2025. 2025 would fit."_s});
    row("a goal far ahead of the call",
        u"In 2025 we grew. All of 2025 was good, and we will be free of coal by 2052."_s, {});
    row("nothing to compute", u"Revenue was $162.5 million."_s, {});
}

void TestChecker::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, checks);
    QCOMPARE(described(opening + text), checks);
}

void TestChecker::tellsABalanceBehindTheCall_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("before the call") << u"June 30, 2025"_s << true;
    QTest::newRow("behind the call") << u"September 30, 2025"_s << false;
}

void TestChecker::tellsABalanceBehindTheCall()
{
    QFETCH(QString, day);
    QFETCH(bool, holds);
    const QString text = u"8/20/2025\n"_s + opening + u"As of %1, net cash was $5 million."_s.arg(day);
    const core::TokenList tokens(text);
    core::SpeakerTurns speech;
    core::Turn turn;
    turn.range = {10, text.size()};
    speech.turns = {turn};
    const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
    const QList<core::Check> checks =
        core::runChecks(tokens, speech, quantities, core::findKpis(tokens, speech, quantities, {}));
    QCOMPARE(checks.size(), qsizetype(1));
    QVERIFY(checks[0].kind == core::Check::Kind::Date);
    QCOMPARE(checks[0].outcome == core::Check::Outcome::Consistent, holds);
    QCOMPARE(checks[0].culprit.of(text).toString(), holds ? QString() : day);
}

void TestChecker::comparesRenderings()
{
    const QString call = opening + u"This season 16.3 billion yuan came in.\nThis season RMB 1.63 billion came in."_s;
    const QList<core::Check> checks = checksOf(call, true);
    QVERIFY(!checks.isEmpty());
    QVERIFY(checks[0].kind == core::Check::Kind::OrderOfMagnitude);
    QVERIFY(checks[0].outcome == core::Check::Outcome::Inconsistent);
    QCOMPARE(checks[0].culprit.of(call).toString(), u"16.3 billion yuan"_s);
    QCOMPARE(checks[0].mend.value_or(QString()), u"RMB 1.63 billion"_s);
}

void TestChecker::saysWhereAnInterpreterDiffers()
{
    const QList<core::Check> checks =
        checksOf(opening
                     + u"The income of lamp is grow 11%, the tool is grow 42%, the seed is grow 70%.\n"
                       "Lamps grew by 11%, tools by 24%, and seeds by 70%.\n"_s,
                 true);
    QStringList different;
    for (const core::Check &check : checks) {
        if (check.outcome == core::Check::Outcome::Inconsistent)
            different.append(check.message + u" -> "_s + check.mend.value_or(QString()));
    }
    QCOMPARE(different, QStringList{u"The interpreter says “24%”, this turn “42%”. -> 24%"_s});
}

void TestChecker::theRestOfTheCallSaysWhoIsRight()
{
    const QList<core::Check> checks =
        checksOf(opening
                     + u"The income of lamp is grow 11%, the tool is grow 42%, the seed is grow 70%.\n"
                       "Lamps grew by 11%, tools by 24%, and seeds by 70%.\n"
                       "The tools business, as you have heard, had growth of 42% in the quarter.\n"_s,
                 true);
    QStringList different;
    for (const core::Check &check : checks) {
        if (check.outcome == core::Check::Outcome::Inconsistent)
            different.append(check.message + u" -> "_s + check.mend.value_or(QString()));
    }
    QCOMPARE(different, QStringList{u"The turn that is interpreted says “42%”, this turn “24%”. “42%” is also said "
                                    "elsewhere in the call. -> 42%"_s});
}

/// Figures, KPIs and checks of one line without a full stop.
void TestChecker::needsLinearTime()
{
    const auto timeFor = [](int copies) {
        QString line;
        for (int copy = 0; copy < copies; ++copy) {
            line += u"revenue was %1.5 million dollars up 13.7% from %2.4 million in the same quarter last year and "
                    "gross margin rose by 3% to 25% from 22% a year ago while seeds made 2.3 five billion "_s
                        .arg(copy % 977 + 120)
                        .arg(copy % 953 + 100);
        }
        const core::Transcript transcript = support::transcript(line);
        const core::TokenList tokens(transcript.text());
        core::SpeakerTurns speech;
        core::Turn turn;
        turn.range = {0, transcript.text().size()};
        speech.turns = {turn};
        const qint64 start = support::processorTime();
        const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
        const QList<core::Kpi> kpis = core::findKpis(tokens, speech, quantities, {});
        const qsizetype checks = core::runChecks(tokens, speech, quantities, kpis).size();
        return checks < 0 || kpis.isEmpty() ? -1 : support::processorTime() - start;
    };
    timeFor(200);
    const qint64 small = std::max<qint64>(1, timeFor(600));
    const qint64 large = timeFor(4800);
    QVERIFY(large > 0);
    // Eight times the text; quadratic work would take 64 times as long.
    QVERIFY2(large < 30 * small, qPrintable(u"%1 / %2"_s.arg(large).arg(small)));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "test_checker.moc"
