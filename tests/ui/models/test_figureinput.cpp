// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/figureinput.h"
#include "ui/models/quantityformat.h"

using namespace Qt::StringLiterals;
using Type = core::QuantityType;

/// What analysts type into cells of figures.
class TestFigureInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void valuesInAnotherLocale();
    void refused_data();
    void refused();
    void whatIsShownCanBeTyped_data();
    void whatIsShownCanBeTyped();
    void periods_data();
    void periods();
    void growth();
};

void TestFigureInput::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("high");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("unit");

    QTest::newRow("currency before") << u"US$ 2.4 bn"_s << 2.4e9 << 0.0 << Type::Money << u"USD"_s;
    QTest::newRow("currency behind") << u"1,625 million RMB"_s << 1625e6 << 0.0 << Type::Money << u"CNY"_s;
    QTest::newRow("no unit keeps the unit") << u"2,349.2m"_s << 2349.2e6 << 0.0 << Type::Money << u"EUR"_s;
    QTest::newRow("bare number") << u"17"_s << 17.0 << 0.0 << Type::Money << u"EUR"_s;
    QTest::newRow("percent") << u"17.3%"_s << 17.3 << 0.0 << Type::Percent << u"percent"_s;
    QTest::newRow("basis points") << u"\u2212120 bps"_s << -120.0 << 0.0 << Type::BasisPoints << u"basis_points"_s;
    QTest::newRow("brackets are negative") << u"(1.2bn)"_s << -1.2e9 << 0.0 << Type::Money << u"EUR"_s;
    QTest::newRow("minus behind the currency") << u"$-5m"_s << -5e6 << 0.0 << Type::Money << u"USD"_s;
    QTest::newRow("range") << u"15\u201320 %"_s << 15.0 << 20.0 << Type::Percent << u"percent"_s;
    QTest::newRow("range in words") << u"$15 to 20 million"_s << 15e6 << 20e6 << Type::Money << u"USD"_s;
    QTest::newRow("multiple") << u"2.5x"_s << 2.5 << 0.0 << Type::Multiple << u"x"_s;
    QTest::newRow("German millions") << u"RMB 2349.2 Mio."_s << 2349.2e6 << 0.0 << Type::Money << u"CNY"_s;
    QTest::newRow("German billions without a point") << u"2.4 Mrd USD"_s << 2.4e9 << 0.0 << Type::Money << u"USD"_s;
    QTest::newRow("Chinese hundreds of millions") << u"RMB 23.5 \u4ebf"_s << 2.35e9 << 0.0 << Type::Money << u"CNY"_s;
    QTest::newRow("Chinese billions") << u"2.35\u5341\u4ebf"_s << 2.35e9 << 0.0 << Type::Money << u"EUR"_s;
    QTest::newRow("Chinese basis points")
        << u"120 \u4e2a\u57fa\u70b9"_s << 120.0 << 0.0 << Type::BasisPoints << u"basis_points"_s;
}

void TestFigureInput::values()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(double, high);
    QFETCH(Type, type);
    QFETCH(QString, unit);
    const auto typed = ui::valueFromText(text, Type::Money, u"EUR"_s, QLocale::c());
    QVERIFY2(typed, qPrintable(text));
    QVERIFY(qFuzzyCompare(typed->value, value));
    QCOMPARE(typed->high.has_value(), high > 0);
    if (high > 0)
        QVERIFY(qFuzzyCompare(*typed->high, high));
    QCOMPARE(typed->type, type);
    QCOMPARE(typed->unit, unit);
}

void TestFigureInput::valuesInAnotherLocale()
{
    const auto typed = ui::valueFromText(u"2.349,2 m"_s, Type::Money, u"EUR"_s, QLocale(QLocale::German));
    QVERIFY(typed);
    QVERIFY(qFuzzyCompare(typed->value, 2349.2e6));
}

void TestFigureInput::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "abc", "1.2.3", "12 apples", "$ 5 %", "20 to 15", "5 -", "--5", "twelve"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFigureInput::refused()
{
    QFETCH(QString, text);
    const auto typed = ui::valueFromText(text, Type::Money, u"EUR"_s, QLocale::c());
    QVERIFY(!typed);
    QCOMPARE(typed.error().kind, core::Error::Kind::Input);
    QVERIFY(typed.error().message.contains(u"such as"_s));
}

void TestFigureInput::whatIsShownCanBeTyped_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("unit");
    QTest::newRow("money") << 2349.2e6 << Type::Money << u"CNY"_s;
    QTest::newRow("loss") << -12.5e6 << Type::Money << u"USD"_s;
    QTest::newRow("cents") << 0.45 << Type::Money << u"USD"_s;
    QTest::newRow("no currency") << 12e9 << Type::Money << QString();
    QTest::newRow("percent") << 17.3 << Type::Percent << u"percent"_s;
    QTest::newRow("points") << -2.0 << Type::PercentagePoints << u"percentage_points"_s;
    QTest::newRow("basis points") << 120.0 << Type::BasisPoints << u"basis_points"_s;
    QTest::newRow("multiple") << 2.5 << Type::Multiple << u"x"_s;
    QTest::newRow("people") << 12000.0 << Type::Count << u"people"_s;
}

void TestFigureInput::whatIsShownCanBeTyped()
{
    QFETCH(double, value);
    QFETCH(Type, type);
    QFETCH(QString, unit);
    const QString shown = ui::formatValue(value, type, unit, QLocale::c());
    const auto typed = ui::valueFromText(shown, type, unit, QLocale::c());
    QVERIFY2(typed, qPrintable(shown));
    QVERIFY2(qFuzzyCompare(typed->value, value), qPrintable(shown));
    QCOMPARE(typed->type, type);
    QCOMPARE(typed->unit, unit);
}

void TestFigureInput::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    QTest::newRow("as shown") << u"Q2 2025"_s << u"2025Q2"_s;
    QTest::newRow("number first") << u"2q25"_s << u"2025Q2"_s;
    QTest::newRow("year first") << u"2025 Q2"_s << u"2025Q2"_s;
    QTest::newRow("half year") << u"H1 2025"_s << u"2025H1"_s;
    QTest::newRow("year") << u"FY25"_s << u"FY2025"_s;
    QTest::newRow("year alone") << u"2025"_s << u"FY2025"_s;
    QTest::newRow("day") << u"2025-06-30"_s << u"2025-06-30"_s;
    QTest::newRow("day as shown") << u"30 Jun 2025"_s << u"2025-06-30"_s;
    QTest::newRow("none") << u" "_s << QString();
    QTest::newRow("third half") << u"H3 2025"_s << u"refused"_s;
    QTest::newRow("fifth quarter") << u"Q5 2025"_s << u"refused"_s;
    QTest::newRow("no such day") << u"2025-02-30"_s << u"refused"_s;
}

void TestFigureInput::periods()
{
    QFETCH(QString, text);
    QFETCH(QString, period);
    const auto read = ui::periodFromText(text, QLocale::c());
    QCOMPARE(read ? *read : u"refused"_s, period);
}

void TestFigureInput::growth()
{
    QCOMPARE(ui::growthFromText(u"+15.3 %"_s, QLocale::c()).value_or(0), 15.3);
    QCOMPARE(ui::growthFromText(u"\u22124"_s, QLocale::c()).value_or(0), -4.0);
    QVERIFY(!ui::growthFromText(u"15 bps"_s, QLocale::c()));
    QVERIFY(!ui::growthFromText(u"1\u20132 %"_s, QLocale::c()));
}

QTEST_GUILESS_MAIN(TestFigureInput)
#include "test_figureinput.moc"
