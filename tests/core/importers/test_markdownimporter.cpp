// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/importers/importer.h"
#include "core/importers/markdownimporter.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Transcript> read(const QString &text)
{
    return core::MarkdownImporter().read({text.toUtf8(), u"call.md"_s, {}});
}

} // namespace

/// How Markdown becomes a transcript.
class TestMarkdownImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsMarks_data();
    void isKnownByItsMarks();
    void readsSpeakers_data();
    void readsSpeakers();
    void reducesMarksToWords_data();
    void reducesMarksToWords();
    void takesTitleAndDate_data();
    void takesTitleAndDate();
    void saysWhatWasLeftOut();
    void readsHostileLinesInLinearTime_data();
    void readsHostileLinesInLinearTime();
};

void TestMarkdownImporter::isKnownByItsMarks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("format");

    const QByteArray marked = "# Call\n\n**Operator**\n\nGood morning.\n\n**Ann Lee**\n\nThank you.\n";
    const QByteArray plain = "Good morning.\nThank you.\n";
    QTest::newRow("marks, no telling name") << marked << u"call"_s << u"markdown"_s;
    QTest::newRow("marks in a text file") << marked << u"call.txt"_s << u"markdown"_s;
    QTest::newRow("no marks, but the name") << plain << u"call.md"_s << u"markdown"_s;
    QTest::newRow("no marks") << plain << u"call.txt"_s << u"plain-text"_s;
    QTest::newRow("a star alone") << QByteArray("Growth of 5 * 3 = 15.\nThank you.\n") << u"call.txt"_s
                                  << u"plain-text"_s;
}

void TestMarkdownImporter::isKnownByItsMarks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fileName);
    QFETCH(QString, format);

    QCOMPARE(core::bestImporter(bytes, fileName).id(), format);
}

void TestMarkdownImporter::readsSpeakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("turns");

    const QStringList two{u"Operator||Good morning."_s, u"Ann Lee||Revenue grew."_s};
    QTest::newRow("bold lines") << u"**Operator**\n\nGood morning.\n\n**Ann Lee**\n\nRevenue grew.\n"_s << two;
    QTest::newRow("bold lines, words at once")
        << u"**Operator**\nGood morning.\n\n**Ann Lee**\nRevenue grew.\n"_s << two;
    QTest::newRow("bold and a colon") << u"**Operator:** Good morning.\n\n**Ann Lee**: Revenue grew.\n"_s << two;
    QTest::newRow("headings") << u"## Operator\nGood morning.\n## Ann Lee\nRevenue grew.\n"_s << two;
    QTest::newRow("underlined headings") << u"Operator\n---\nGood morning.\n\nAnn Lee\n---\nRevenue grew.\n"_s << two;
    QTest::newRow("quotes") << u"**Operator**\n\n> Good morning.\n\n**Ann Lee**\n\n> > Revenue grew.\n"_s << two;
    QTest::newRow("titles") << u"**Ann Lee** — Chief Executive Officer\n\nHello.\n\n**Ben Ray** -- Analyst\n\nWhy?\n"_s
                            << QStringList{u"Ann Lee|Chief Executive Officer|Hello."_s, u"Ben Ray|Analyst|Why?"_s};
    QTest::newRow("a title below the name")
        << u"**Ann Lee**\n*Chief Executive Officer*\n\nHello.\n\n**Operator**\n\nBye.\n"_s
        << QStringList{u"Ann Lee|Chief Executive Officer|Hello."_s, u"Operator||Bye."_s};
    QTest::newRow("no speakers") << u"Good morning.\n\nRevenue *grew*.\n"_s
                                 << QStringList{u"||Good morning."_s, u"||Revenue grew."_s};
    QTest::newRow("Chinese") << u"**主持人**\n\n大家好。\n\n**王伟**\n\n收入增长。📈\n"_s
                             << QStringList{u"主持人||大家好。"_s, u"王伟||收入增长。📈"_s};
}

void TestMarkdownImporter::readsSpeakers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, turns);

    const auto transcript = read(text);
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), turns);
}

void TestMarkdownImporter::reducesMarksToWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("emphasis") << u"a *b* _c_ **d** __e__ ***f*** ~~g~~ `h`"_s << u"a b c d e f g h"_s;
    QTest::newRow("marks that are none") << u"5 * 3, snake_case_name, [sic], <5%, a & b"_s
                                         << u"5 * 3, snake_case_name, [sic], <5%, a & b"_s;
    QTest::newRow("links") << u"see [our page](http://a.b/c(d)), [here][1] and <https://e.f>"_s
                           << u"see our page, here and https://e.f"_s;
    QTest::newRow("pictures and tags") << u"a ![chart](x.png) b<sup>2</sup> <!-- no"_s << u"a b2 <!-- no"_s;
    QTest::newRow("entities and escapes") << u"R&amp;D \\*not\\* &euro;5&nbsp;m"_s << u"R&D *not* €5 m"_s;
    QTest::newRow("lists") << u"- one\n- two"_s << u"one / two"_s;
    QTest::newRow("a table") << u"| Item | Value |\n|---|--:|\n| Sales | 5 |"_s << u"Item, Value / Sales, 5"_s;
    QTest::newRow("rules, comments, definitions") << u"a\n\n---\n\n<!-- x -->\n[1]: http://a.b\nb"_s << u"a / b"_s;
    QTest::newRow("right to left") << u"\u200f\u05d0\u05d1 **\u05d2**"_s << u"\u200f\u05d0\u05d1 \u05d2"_s;
}

void TestMarkdownImporter::reducesMarksToWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    const auto transcript = core::MarkdownImporter().read({text.toUtf8(), u"a.md"_s, core::Layout::Unbroken});
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), QStringList{u"||"_s + words});
}

void TestMarkdownImporter::takesTitleAndDate_data()
{
    QTest::addColumn<QString>("head");

    QTest::newRow("as lines") << u"# Alpine Inc. Q2 2025 Earnings Call\n\nAugust 1, 2025\n\n"_s;
    QTest::newRow("as fields") << u"---\ntitle: \"Alpine Inc. Q2 2025 Earnings Call\"\ndate: 2025-08-01\n---\n"_s;
}

void TestMarkdownImporter::takesTitleAndDate()
{
    QFETCH(QString, head);

    const auto transcript = read(head + u"**Operator**\n\nGood morning.\n"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->title(), u"Alpine Inc. Q2 2025 Earnings Call"_s);
    QCOMPARE(transcript->date(), QDate(2025, 8, 1));
    QCOMPARE(support::printedTurns(*transcript), QStringList{u"Operator||Good morning."_s});
}

void TestMarkdownImporter::saysWhatWasLeftOut()
{
    const auto transcript = read(u"Words. ![a](b) ![c](d)\n"_s);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->notes().size(), 1);
    QVERIFY(transcript->notes().constFirst().contains(u"2 "));
}

void TestMarkdownImporter::readsHostileLinesInLinearTime_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("open brackets") << u"["_s.repeated(200'000) + u"a"_s;
    QTest::newRow("links in links") << u"[a]("_s.repeated(50'000);
    QTest::newRow("stars") << u"a **"_s.repeated(50'000);
    QTest::newRow("quotes") << u">"_s.repeated(200'000) + u" a"_s;
    QTest::newRow("angles") << u"<a"_s.repeated(100'000);
    QTest::newRow("bars") << u"|a"_s.repeated(100'000);
    QTest::newRow("entities") << u"a &#"_s.repeated(100'000);
}

void TestMarkdownImporter::readsHostileLinesInLinearTime()
{
    QFETCH(QString, line);

    QElapsedTimer timer;
    timer.start();
    QVERIFY(read(line));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMarkdownImporter)
#include "test_markdownimporter.moc"
