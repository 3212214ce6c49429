// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/renderings/figurematching.h"

using namespace Qt::StringLiterals;

namespace {

/// "24%", "RMB1.6e9" and "2025" as quantities, in order.
QList<core::Quantity> read(const QString &figures)
{
    QList<core::Quantity> all;
    for (QString word : figures.split(u' ', Qt::SkipEmptyParts)) {
        core::Quantity quantity;
        quantity.range = {all.size() * 10, all.size() * 10 + 5};
        quantity.type = core::QuantityType::Year;
        if (word.endsWith(u'%')) {
            quantity.type = core::QuantityType::Percent;
            word.chop(1);
        } else if (word.startsWith(u"RMB"_s)) {
            quantity.type = core::QuantityType::Money;
            word.remove(0, 3);
        }
        quantity.value = word.toDouble();
        all.append(quantity);
    }
    return all;
}

QString matched(const QString &original, const QString &rendered)
{
    const QStringList left = original.split(u' ', Qt::SkipEmptyParts);
    const QStringList right = rendered.split(u' ', Qt::SkipEmptyParts);
    const QList<core::Quantity> said = read(original);
    const QList<core::Quantity> interpreted = read(rendered);
    const auto pointers = [](const QList<core::Quantity> &all) {
        QList<const core::Quantity *> list;
        for (const core::Quantity &one : all)
            list.append(&one);
        return list;
    };
    QStringList result;
    constexpr std::array signs{"=", "~", "!"};
    for (const core::FigureMatch &match : core::matchFigures(pointers(said), pointers(interpreted)))
        result.append(left[match.original] + QLatin1StringView(signs.at(static_cast<size_t>(match.relation)))
                      + right[match.rendered]);
    return result.join(u' ');
}

} // namespace

/// The figures of two languages.
class TestFigureMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
};

void TestFigureMatching::matches_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("rendered");
    QTest::addColumn<QString>("pairs");

    QTest::newRow("all agree") << u"24% RMB16 2025"_s << u"24% RMB16 2025"_s << u"24%=24% RMB16=RMB16 2025=2025"_s;
    QTest::newRow("rounded") << u"42.7% RMB2349"_s << u"43% RMB2350"_s << u"42.7%=43% RMB2349=RMB2350"_s;
    QTest::newRow("ten times too large") << u"RMB16300 RMB7300"_s << u"RMB1630 RMB728"_s
                                         << u"RMB16300~RMB1630 RMB7300~RMB728"_s;
    QTest::newRow("exchanged digits beside one that agrees") << u"11% 42%"_s << u"11% 24%"_s << u"11%=11% 42%!24%"_s;
    QTest::newRow("fourteen and forty") << u"14% 30%"_s << u"40% 30%"_s << u"14%!40% 30%=30%"_s;
    QTest::newRow("something else between two that agree")
        << u"11% 35% 70%"_s << u"11% 28% 70%"_s << u"11%=11% 35%!28% 70%=70%"_s;
    QTest::newRow("something else at the end may be another figure") << u"11% 35%"_s << u"11% 28%"_s << u"11%=11%"_s;
    QTest::newRow("alone it proves nothing") << u"42%"_s << u"24%"_s << QString();
    QTest::newRow("said in another order") << u"11% 24% 32%"_s << u"24% 11% 32%"_s << u"11%=11% 24%=24% 32%=32%"_s;
    QTest::newRow("rounded and in another order") << u"11% 24% 32%"_s << u"24% 11.3% 32%"_s << u"24%=24% 32%=32%"_s;
    QTest::newRow("exchanged digits in another order")
        << u"12% 21% 30%"_s << u"21% 12% 30%"_s << u"12%=12% 21%=21% 30%=30%"_s;
    QTest::newRow("left out by the interpreter") << u"11% 15% 70%"_s << u"11% 70%"_s << u"11%=11% 70%=70%"_s;
    QTest::newRow("percent is no money") << u"24% 11%"_s << u"RMB42 11%"_s << u"11%=11%"_s;
    QTest::newRow("year heard wrong") << u"11% 2052"_s << u"11% 2025"_s << QString(u"11%=11%"_s);
    QTest::newRow("year with one wrong digit") << u"11% 2003"_s << u"11% 2023"_s << u"11%=11% 2003!2023"_s;
    QTest::newRow("nothing to match") << QString() << u"24%"_s << QString();
}

void TestFigureMatching::matches()
{
    QFETCH(QString, original);
    QFETCH(QString, rendered);
    QTEST(matched(original, rendered), "pairs");
}

QTEST_GUILESS_MAIN(TestFigureMatching)
#include "test_figurematching.moc"
