// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Figures in digits, in words and in both.
class TestQuantityFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void staysInsideItsTurn();
    void takesTheDeclaredCurrency();
    void marksApproximations();
    void needsLinearTime();
};

namespace {

QList<core::Quantity> quantitiesOf(const QString &text)
{
    const core::Transcript transcript = support::transcript(text);
    const core::TokenList tokens(transcript.text());
    return core::findQuantities(tokens, core::findTurns(transcript, tokens));
}

/// "$5 million = 5000000 USD" for each figure; "?" stands for a value that cannot be told.
QStringList described(const QString &text)
{
    QStringList result;
    for (const core::Quantity &quantity : quantitiesOf(text)) {
        QString line = quantity.range.of(text).toString() + u" = "_s;
        line += quantity.value ? QString::number(*quantity.value, 'g', 15) : u"?"_s;
        if (quantity.high)
            line += u".."_s + QString::number(*quantity.high, 'g', 15);
        if (!quantity.unit.isEmpty())
            line += u' ' + quantity.unit;
        if (quantity.isBroken)
            line += u" broken"_s;
        result.append(line);
    }
    return result;
}

} // namespace

void TestQuantityFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    const auto row = [](const char *name, const QString &text, const QStringList &figures) {
        QTest::newRow(name) << text << figures;
    };
    const QStringList nothing;

    row("symbol before", u"We spent $2.5 million on it."_s, {u"$2.5 million = 2500000 USD"_s});
    row("code before", u"Sales were EUR 12 million."_s, {u"EUR 12 million = 12000000 EUR"_s});
    row("code glued", u"It cost USD34.6 million."_s, {u"USD34.6 million = 34600000 USD"_s});
    row("code glued, thousands", u"It cost VND4,927 billion."_s, {u"VND4,927 billion = 4927000000000 VND"_s});
    row("word behind", u"It was 12 million yuan."_s, {u"12 million yuan = 12000000 CNY"_s});
    row("nation and word behind", u"about 3 million Canadian dollars"_s,
        {u"3 million Canadian dollars = 3000000 CAD"_s});
    row("two currencies, the first counts", u"It reached RMB $629 million."_s, {u"RMB $629 million = 629000000 CNY"_s});
    row("misheard code", u"It was R&B 566.7 million."_s, {u"R&B 566.7 million = 566700000 CNY"_s});
    row("misheard code is music without an amount", u"We play R&B 24 times."_s, {u"24 times = 24 x"_s});
    row("glued scale", u"a $1.2bn facility"_s, {u"$1.2bn = 1200000000 USD"_s});
    row("currency before scale", u"to 20.7 dollars million"_s, {u"20.7 dollars million = 20700000 USD"_s});
    row("two scales", u"about $1 billion $275 million"_s, {u"$1 billion $275 million = 1275000000 USD"_s});
    row("cents", u"Earnings were 56 cents per share."_s, {u"56 cents = 0.56 USD"_s});
    row("dollars and cents in words", u"two dollars and nine cents"_s, {u"two dollars and nine cents = 2.09 USD"_s});
    row("crores", u"Rs. 500 crore of orders"_s, {u"Rs. 500 crore = 5000000000 INR"_s});

    row("words with point", u"two point seven million dollars"_s, {u"two point seven million dollars = 2700000 USD"_s});
    row("words with hundreds", u"a hundred and ten basis points"_s, {u"a hundred and ten basis points = 110 bps"_s});
    row("words and digits", u"a hundred and 40 basis points"_s, {u"a hundred and 40 basis points = 140 bps"_s});
    row("digits and spoken fraction", u"43 point seven percent"_s, {u"43 point seven percent = 43.7 percent"_s});
    row("and a half", u"four and a half percent"_s, {u"four and a half percent = 4.5 percent"_s});
    row("fraction only", u"a gain of point nine percent"_s, {u"point nine percent = 0.9 percent"_s});
    row("spoken year", u"in twenty twenty we grew"_s, {u"twenty twenty = 2020 year"_s});
    row("spoken year, then a figure", u"in twenty twenty five point five percent"_s,
        {u"twenty twenty = 2020 year"_s, u"five point five percent = 5.5 percent"_s});

    row("percent", u"up 24.2% from last year"_s, {u"24.2% = 24.2 percent"_s});
    row("negative percent", u"a margin of -9.4% now"_s, {u"-9.4% = -9.4 percent"_s});
    row("negative in words", u"negative nine point four percent"_s,
        {u"negative nine point four percent = -9.4 percent"_s});
    row("parentheses mean a loss", u"a result of ($12.3) million"_s, {u"($12.3) million = -12300000 USD"_s});
    row("percentage points", u"up 1.5 percentage points"_s, {u"1.5 percentage points = 1.5 percentage points"_s});
    row("basis points", u"fell 530 basis points"_s, {u"530 basis points = 530 bps"_s});
    row("multiple", u"It rose 5.7 times."_s, {u"5.7 times = 5.7 x"_s});
    row("multiple, glued", u"leverage of 2.1x at year end"_s, {u"2.1x = 2.1 x"_s});
    row("count", u"We have 1,289 stores."_s, {u"1,289 = 1289 stores"_s});
    row("count, a few words before its noun", u"38 new wholesale customers"_s, {u"38 = 38 customers"_s});
    row("date", u"As of June 30, 2025, we had"_s, {u"June 30, 2025 = 20250630 date"_s});
    row("impossible date", u"as of the 31st of June"_s, {u"31st of June = ? date"_s});
    row("written date", u"8/20/2025"_s, {u"8/20/2025 = 20250820 date"_s});
    row("month that is a verb", u"May 13 million dollars be enough?"_s, {u"13 million dollars = 13000000 USD"_s});

    row("range shares scale and currency", u"revenue of $15 to $20 million"_s,
        {u"$15 = 15000000 USD"_s, u"$20 million = 20000000 USD"_s});
    row("range shares the unit", u"growth of five to seven percent"_s,
        {u"five = 5 percent"_s, u"seven percent = 7 percent"_s});
    row("range in one word", u"we see 15-20% growth"_s, {u"15-20% = 15..20 percent"_s});
    row("between", u"between $50 and $51 million"_s, {u"$50 = 50000000 USD"_s, u"$51 million = 51000000 USD"_s});
    row("range whose scale is lost", u"from $500 to $1 billion"_s,
        {u"$500 = ? USD broken"_s, u"$1 billion = 1000000000 USD"_s});

    row("two scales in a range", u"from $1 billion $275 million to 1 billion $290 million"_s,
        {u"$1 billion $275 million = 1275000000 USD"_s, u"1 billion $290 million = 1290000000 USD"_s});
    row("no years are counted", u"down from 27 million last year"_s, {u"27 million = 27000000"_s});
    row("an amount without its number", u"it cost million dollars"_s, nothing);

    row("amount in two pieces", u"from RMB 600 57.2 million"_s, {u"RMB 600 57.2 million = ? CNY broken"_s});
    row("digits and word", u"about $2.3 five billion"_s, {u"$2.3 five billion = ? USD broken"_s});
    row("percent split by a full stop", u"margin was 14.3%. nine percent now"_s,
        {u"14.3%. nine percent = ? percent broken"_s});
    row("percent split by and", u"up 10% and 1% from $600 million"_s,
        {u"10% and 1% = ? percent broken"_s, u"$600 million = 600000000 USD"_s});
    row("amount cut by a full stop is never the scale of its last digits", u"It cost USD34. 6 million in all."_s,
        {u"USD34. 6 million = 34600000 USD"_s});
    row("amount with a blank before its point", u"It came to SEK6 .75 a share and IDR20 .8 trillion in all."_s,
        {u"SEK6 .75 = 6.75 SEK"_s, u"IDR20 .8 trillion = 20800000000000 IDR"_s});
    row("dollars and cents cut by a full stop", u"It was $2. 45 cents a share."_s, {u"$2. 45 cents = 2.45 USD"_s});
    row("percent cut by a full stop", u"Margin was 14. 3% now."_s, {u"14. 3% = ? percent broken"_s});
    row("a year before a percentage", u"So it was in 2020. 3% of it came."_s,
        {u"2020 = 2020 year"_s, u"3% = 3 percent"_s});
    row("scale glued to the digits", u"It cost USD 34.6million in all."_s, {u"USD 34.6million = 34600000 USD"_s});
    row("two percentages", u"up 10% and 1%, respectively"_s, {u"10% = 10 percent"_s, u"1% = 1 percent"_s});
    row("two numbers side by side", u"maybe 70 80% of it"_s, {u"80% = 80 percent"_s});
    row("a stutter", u"a total of 22- 22% less"_s, {u"22% = 22 percent"_s});

    row("telephone keys", u"please press star 1 1 again"_s, nothing);
    row("telephone keys, joined", u"press star 1 and 1 again"_s, nothing);
    row("section of a law", u"under Section 21E of the act"_s, nothing);
    row("quarter", u"in Q2 we grew"_s, nothing);
    row("form", u"in our 10-K and on Form 10"_s, nothing);
    row("product names", u"the B30A and the H20 chip"_s, nothing);
    row("zero to one", u"a zero to one moment, from 0 to 1"_s, nothing);
    row("time of day", u"at 8:30 this morning"_s, nothing);
    row("slide", u"on slide 10, we show it"_s, nothing);
}

void TestQuantityFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    QCOMPARE(described(text), figures);
}

void TestQuantityFinder::staysInsideItsTurn()
{
    QCOMPARE(described(u"it was 5\nmillion dollars, she said"_s), QStringList());
    QCOMPARE(described(u"we paid $5\nmillion people came"_s), QStringList{u"$5 = 5 USD"_s});
}

void TestQuantityFinder::takesTheDeclaredCurrency()
{
    const QList<core::Quantity> declared =
        quantitiesOf(u"All figures are in RMB. The plan is around 10 billion for the year."_s);
    QCOMPARE(declared.size(), qsizetype(1));
    QCOMPARE(declared[0].unit, u"CNY"_s);
    QVERIFY(declared[0].isCurrencyInferred);
    QVERIFY(declared[0].type == core::QuantityType::Money);

    const QList<core::Quantity> open = quantitiesOf(u"The plan is around 10 billion for the year."_s);
    QVERIFY(open[0].type == core::QuantityType::Count);
    QCOMPARE(*open[0].value, 10e9);
}

void TestQuantityFinder::marksApproximations()
{
    QVERIFY(quantitiesOf(u"about 5% more"_s)[0].isApproximate);
    QVERIFY(!quantitiesOf(u"exactly 5% more"_s)[0].isApproximate);
}

void TestQuantityFinder::needsLinearTime()
{
    const auto timeFor = [](int copies) {
        const core::TokenList tokens(
            u"up 5 to 7 million dollars and a hundred and two point five percent "_s.repeated(copies));
        const qint64 start = support::processorTime();
        const auto found = core::findQuantities(tokens, {});
        return found.isEmpty() ? -1 : support::processorTime() - start;
    };
    timeFor(1000);
    const qint64 small = std::max<qint64>(1, timeFor(4000));
    const qint64 large = timeFor(32000);
    QVERIFY(small > 0 && large > 0);
    // Eight times the text; quadratic work would take 64 times as long.
    QVERIFY2(large < 30 * small, qPrintable(u"%1 / %2"_s.arg(large).arg(small)));
}

QTEST_GUILESS_MAIN(TestQuantityFinder)
#include "test_quantityfinder.moc"
