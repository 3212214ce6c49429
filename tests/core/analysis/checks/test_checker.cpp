// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/checks/checker.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// The arithmetic of a call. All companies are invented.
class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesTheCulprit_data();
    void namesTheCulprit();
    void blamesAPartOnlyOnEvidence_data();
    void blamesAPartOnlyOnEvidence();
    void comparesRenderings();
    void saysWhereAnInterpreterDiffers();
    void theRestOfTheCallSaysWhoIsRight();
};

namespace {

const QString opening = u"Welcome to the Fernhill second quarter 2025 earnings conference call.\n"_s;

QList<core::Check> checksOf(const QString &text, bool isRendered = false)
{
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    core::SpeakerTurns speech = core::findTurns(transcript, tokens);
    if (isRendered) {
        speech.turns[1].isMachineTranslation = true;
        speech.turns[2].renders = speech.turns[1].id;
    }
    const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
    return core::runChecks(tokens, speech, quantities, core::findKpis(tokens, speech, quantities, {}));
}

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
        {u"growth inconsistent: $123.4 million to $162.5 million is 31.7 %, but 13.7 % was said."_s});
    row("a loss that narrowed",
        u"Operating loss was $166.1 million, narrowed by 11.9% from $188.5 million in the same period last year."_s,
        {u"growth consistent: −$188.5 million to −$166.1 million is −11.9 %, and −11.9 % was said."_s});
    row("margin", u"Revenue was $200 million. Gross profit was $50 million. Gross margin was 25%."_s,
        {u"ratio consistent: Gross margin: $50 million / $200 million = 25.0 %, as said."_s});
    row("margin that does not hold", u"Revenue was $200 million. Gross profit was $50 million. Gross margin was 52%."_s,
        {u"ratio inconsistent: Gross margin: $50 million / $200 million = 25.0 %, but 52 % was said."_s});
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
        {u"cross_mention inconsistent: “$132 million and $122 million” ends below where it begins."_s});
    row("a currency slip", u"All figures are denominated in RMB. Revenue was RMB 90 million. Costs were $50 million."_s,
        {u"order_of_magnitude inconsistent: “$50 million” is in dollars, but the call declares its figures in CNY."_s});
    row("figures keep the digits, the currency and the noughts that were said",
        u"Revenue was RMB 1,862.4 million. Gross profit was RMB 409.7 million. Gross margin was 32.0%."_s,
        {u"ratio inconsistent: Gross margin: RMB 409.7 million / RMB 1,862.4 million = 22.0 %, but 32.0 % was said."_s});
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
    row("nothing to compute", u"Revenue was $162.5 million."_s, {});
}

void TestChecker::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, checks);
    QCOMPARE(described(opening + text), checks);
}

void TestChecker::namesTheCulprit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("mend");
    QTest::newRow("margin with a wrong digit")
        << u"Revenue was $2,349.2 million. EBITDA was $406 million. EBITDA margin was 73%."_s << u"73%"_s << u"17.3%"_s;
    QTest::newRow("prior value that lost a digit")
        << u"EBITDA was $406 million, up 570% from $66 million in the same quarter last year."_s << u"$66 million"_s
        << u"$60.6 million"_s;
    QTest::newRow("both broken, and they fit")
        << u"Revenue was $723.9 million, up 10% and 1% from $600 57.2 million in the same quarter last year."_s
        << u"$600 57.2 million"_s << u"657.2 million"_s;
}

void TestChecker::namesTheCulprit()
{
    QFETCH(QString, text);
    QFETCH(QString, culprit);
    QFETCH(QString, mend);
    const QString call = opening + text;
    const QList<core::Check> checks = checksOf(call);
    QCOMPARE(checks.size(), qsizetype(1));
    QVERIFY(checks[0].outcome == core::Check::Outcome::Inconsistent);
    QCOMPARE(checks[0].culprit.of(call).toString(), culprit);
    QCOMPARE(checks[0].mend.value_or(QString()), mend);
}

void TestChecker::blamesAPartOnlyOnEvidence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("culprit");
    QTest::addColumn<QString>("mend");
    const QString lines = u"Research and development expenses were $128.3 million. Selling and marketing expenses were "
                          u"$92.6 million. "_s;
    QTest::newRow("three parts that one digit would mend, and none singled out")
        << lines
               + u"General and administrative expenses were $94.5 million. Total operating expenses were $295.4 "
                 u"million."_s
        << QString() << QString();
    QTest::newRow("the part whose own growth does not hold either")
        << lines
               + u"General and administrative expenses decreased by 5.6%, from $78.9 million to $94.5 million. Total "
                 u"operating expenses were $295.4 million."_s
        << u"$94.5 million"_s << u"$74.5 million"_s;
}

void TestChecker::blamesAPartOnlyOnEvidence()
{
    QFETCH(QString, text);
    QFETCH(QString, culprit);
    QFETCH(QString, mend);
    const QString call = opening + text;
    int sums = 0;
    for (const core::Check &check : checksOf(call)) {
        if (check.kind != core::Check::Kind::Sum)
            continue;
        ++sums;
        QVERIFY(check.outcome == core::Check::Outcome::Inconsistent);
        QCOMPARE(check.culprit.of(call).toString(), culprit);
        QCOMPARE(check.mend.value_or(QString()), mend);
    }
    QCOMPARE(sums, 1);
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

QTEST_GUILESS_MAIN(TestChecker)
#include "test_checker.moc"
