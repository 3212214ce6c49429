// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "ui/settings/palettes.h"
#include "ui/transcript/tokencolours.h"

using namespace Qt::StringLiterals;

class TestTokenColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void darkAndLightDiffer();
    void longTextTakesLinearTime();
};

void TestTokenColours::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("coloured");

    QTest::newRow("plain speech") << u"We are pleased with one more thing."_s << QStringList{};
    QTest::newRow("money in digits") << u"It was $2.35 billion then."_s << QStringList{u"$2.35 billion"_s};
    QTest::newRow("money in words") << u"about two point seven million dollars"_s
                                    << QStringList{u"two point seven million dollars"_s};
    QTest::newRow("percent") << u"up 14.9% and 3 percent"_s << QStringList{u"14.9%"_s, u"3 percent"_s};
    QTest::newRow("basis points") << u"down 220 basis points"_s << QStringList{u"220 basis points"_s};
    QTest::newRow("period") << u"in the second quarter of 2025"_s << QStringList{u"second quarter of 2025"_s};
    QTest::newRow("short period") << u"versus Q2 2024."_s << QStringList{u"Q2 2024"_s};
    QTest::newRow("date") << u"as of June 30, 2025"_s << QStringList{u"June 30, 2025"_s};
    QTest::newRow("a month alone is a word") << u"you may ask"_s << QStringList{};
    QTest::newRow("metric") << u"our adjusted EBITDA margin rose"_s << QStringList{u"adjusted EBITDA margin"_s};
    QTest::newRow("cue") << u"comes from the line of Jo"_s << QStringList{u"from the line of"_s};
}

void TestTokenColours::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, coloured);

    ui::TokenColours colours;
    if (!colours.isAvailable())
        QSKIP("built without KSyntaxHighlighting");
    QStringList actual;
    for (const QTextLayout::FormatRange &range : colours.formatsFor(text))
        actual.append(text.mid(range.start, range.length));
    QCOMPARE(actual, coloured);
}

void TestTokenColours::darkAndLightDiffer()
{
    ui::TokenColours colours;
    if (!colours.isAvailable())
        QSKIP("built without KSyntaxHighlighting");
    const QString text = u"$5 million"_s;
    const QBrush light = colours.formatsFor(text).first().format.foreground();
    colours.setPalette(ui::darkPalette());
    QVERIFY(colours.isAvailable());
    QVERIFY(colours.formatsFor(text).first().format.foreground() != light);
}

void TestTokenColours::longTextTakesLinearTime()
{
    ui::TokenColours colours;
    if (!colours.isAvailable())
        QSKIP("built without KSyntaxHighlighting");
    // Number words that never become a figure make a careless pattern try everything from everywhere.
    const QString text = u"one two three twenty hundred "_s.repeated(300);
    QElapsedTimer timer;
    timer.start();
    colours.formatsFor(text);
    qInfo() << "8,700 characters of number words:" << timer.elapsed() << "ms";
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestTokenColours)
#include "test_tokencolours.moc"
