// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/quantityformat.h"

using namespace Qt::StringLiterals;

namespace {

/// Unbreakable spaces as plain ones, for rows that can be read.
QString plain(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

} // namespace

class TestQuantityFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void valueOfAnotherLocale();
    void rangeSharesItsScale();
    void growth();
    void period_data();
    void period();
    void axis_data();
    void axis();
    void measure();
};

void TestQuantityFormat::value_data()
{
    using Type = core::QuantityType;
    QTest::addColumn<double>("value");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("written");

    QTest::newRow("millions keep a decimal") << 2349.2e6 << Type::Money << u"CNY"_s << u"RMB 2,349.2 m"_s;
    QTest::newRow("whole millions too") << 406e6 << Type::Money << u"USD"_s << u"US$ 406.0 m"_s;
    QTest::newRow("two decimals where they were said") << 3.25e6 << Type::Money << u"EUR"_s << u"€ 3.25 m"_s;
    QTest::newRow("tens of billions") << 12.5e9 << Type::Money << u"GBP"_s << u"£ 12.5 bn"_s;
    QTest::newRow("cents") << 0.05 << Type::Money << u"USD"_s << u"US$ 0.05"_s;
    QTest::newRow("a loss") << -1.2e6 << Type::Money << u"USD"_s << u"US$ −1.2 m"_s;
    QTest::newRow("no known currency") << 7e6 << Type::Money << QString() << u"7.0 m"_s;
    QTest::newRow("percent") << 17.3 << Type::Percent << u"percent"_s << u"17.3 %"_s;
    QTest::newRow("points") << 2.0 << Type::PercentagePoints << u"percentage_points"_s << u"2 pp"_s;
    QTest::newRow("basis points") << -120.0 << Type::BasisPoints << u"basis_points"_s << u"−120 bps"_s;
    QTest::newRow("a multiple") << 2.5 << Type::Multiple << u"x"_s << u"2.5×"_s;
    QTest::newRow("people") << 12500.0 << Type::Count << u"people"_s << u"12,500 people"_s;
    QTest::newRow("no negative zero") << -0.001 << Type::Percent << u"percent"_s << u"0.00 %"_s;
}

void TestQuantityFormat::value()
{
    QFETCH(double, value);
    QFETCH(core::QuantityType, type);
    QFETCH(QString, unit);
    QFETCH(QString, written);
    QCOMPARE(plain(ui::formatValue(value, type, unit, QLocale::c())), plain(written).remove(u','));
    QCOMPARE(plain(ui::formatValue(value, type, unit, QLocale(QLocale::English))), plain(written));
}

void TestQuantityFormat::valueOfAnotherLocale()
{
    const QLocale german(QLocale::German);
    QCOMPARE(plain(ui::formatValue(2349.2e6, core::QuantityType::Money, u"EUR"_s, german)), u"€ 2.349,2 m"_s);
}

void TestQuantityFormat::rangeSharesItsScale()
{
    core::Kpi kpi;
    kpi.unit = u"USD"_s;
    kpi.value = 15e6;
    kpi.high = 20e6;
    QCOMPARE(plain(ui::formatValue(kpi, QLocale(QLocale::English))), u"US$ 15.0–20.0 m"_s);
}

void TestQuantityFormat::growth()
{
    const QLocale english(QLocale::English);
    QCOMPARE(plain(ui::formatGrowth(15.3, english)), u"+15.3 %"_s);
    QCOMPARE(plain(ui::formatGrowth(-4, english)), u"−4.0 %"_s);
    QCOMPARE(plain(ui::formatGrowth(0, english)), u"0.0 %"_s);
}

void TestQuantityFormat::period_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("quarter") << u"2025Q2"_s << u"Q2 2025"_s;
    QTest::newRow("half year") << u"2025H1"_s << u"H1 2025"_s;
    QTest::newRow("year") << u"FY2025"_s << u"FY 2025"_s;
    QTest::newRow("day") << u"2025-06-30"_s << u"30 Jun 2025"_s;
    QTest::newRow("anything else stays") << u"next spring"_s << u"next spring"_s;
}

void TestQuantityFormat::period()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QCOMPARE(ui::periodName(key, QLocale(QLocale::English)), name);
}

void TestQuantityFormat::axis_data()
{
    using Type = core::QuantityType;
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("largest");
    QTest::addColumn<QString>("name");
    QTest::newRow("money in millions") << Type::Money << u"CNY"_s << 2e9 << u"RMB million"_s;
    QTest::newRow("money as it is") << Type::Money << u"USD"_s << 3.0 << u"US$"_s;
    QTest::newRow("money of no known currency") << Type::Money << QString() << 2e6 << u"Million, currency not said"_s;
    QTest::newRow("percent") << Type::Percent << u"percent"_s << 40.0 << u"Percent"_s;
    QTest::newRow("people in millions") << Type::Count << u"people"_s << 3e6 << u"People, million"_s;
}

void TestQuantityFormat::axis()
{
    QFETCH(core::QuantityType, type);
    QFETCH(QString, unit);
    QFETCH(double, largest);
    QFETCH(QString, name);
    QCOMPARE(ui::axisName(type, unit, ui::scaleFor(largest)), name);
}

void TestQuantityFormat::measure()
{
    QCOMPARE(ui::measureName(u"revenue"_s, {}, {}), u"Revenue"_s);
    QCOMPARE(ui::measureName(u"Revenue"_s, u"Public cloud"_s, {}), u"Revenue, Public cloud"_s);
    QCOMPARE(ui::measureName(u"Public cloud revenue"_s, u"Public cloud"_s, {}), u"Public cloud revenue"_s);
    QCOMPARE(ui::measureName(u"net profit"_s, {}, u"adjusted"_s), u"Net profit (adjusted)"_s);
    QCOMPARE(ui::measureName(u"adjusted net profit"_s, {}, u"adjusted"_s), u"Adjusted net profit"_s);
}

QTEST_MAIN(TestQuantityFormat)
#include "test_quantityformat.moc"
