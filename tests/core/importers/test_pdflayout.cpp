// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/pdflines.h"
#include "core/importers/pdfmargins.h"
#include "core/importers/pdfparagraphs.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double wordHeight = 10;
constexpr double letterWidth = 5;

/// Adds the words of a line to a page; a word in stars is bold.
void addLine(core::PdfPage &page, double x, double y, const QString &words)
{
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool isBold = word.startsWith(u'*');
        word.remove(u'*');
        const double width = letterWidth * static_cast<double>(word.size());
        page.words.append(core::PdfWord{word, QRectF(x, y, width, wordHeight), isBold});
        x += width + letterWidth;
    }
}

core::PdfPage emptyPage()
{
    return {QSizeF(600, 800), {}};
}

QStringList textsOf(const QList<core::PdfLine> &lines)
{
    QStringList texts;
    for (const core::PdfLine &line : lines)
        texts.append(line.text);
    return texts;
}

/// The paragraphs of lines that stand twelve points below each other; an empty one leaves a gap.
QStringList paragraphsOf(const QStringList &lines)
{
    core::PdfPage page = emptyPage();
    double y = 100;
    for (const QString &line : lines) {
        addLine(page, 50, y, line);
        y += 12;
    }
    QStringList texts;
    for (const core::ReadLine &line : core::paragraphsOf(core::linesOf(page, 0, 0)))
        texts.append(line.text);
    return texts;
}

} // namespace

/// How words with places become lines and paragraphs.
class TestPdfLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeLines();
    void columnsAreReadOneByOne();
    void moreColumnsAreReadOneByOne_data();
    void moreColumnsAreReadOneByOne();
    void tablesAreReadByRows();
    void runningLinesGo();
    void speakersAtTheEdgeStay();
    void linesBecomeParagraphs_data();
    void linesBecomeParagraphs();
    void paragraphsGoOnOverPages();
};

void TestPdfLayout::wordsBecomeLines()
{
    core::PdfPage page = emptyPage();
    addLine(page, 50, 112, u"and margins grew."_s);
    addLine(page, 50, 100, u"*Ann *Lee said revenue"_s);
    const QList<core::PdfLine> lines = core::linesOf(page, 0, 0);
    QCOMPARE(textsOf(lines), (QStringList{u"Ann Lee said revenue"_s, u"and margins grew."_s}));
    QCOMPARE(lines.constFirst().boldLength, u"Ann Lee"_s.size());
    QCOMPARE(core::linesOf(emptyPage(), 0, 0), QList<core::PdfLine>());
}

void TestPdfLayout::columnsAreReadOneByOne()
{
    core::PdfPage page = emptyPage();
    addLine(page, 50, 60, u"A heading that stands over both of the columns of this page, from left to right"_s);
    QStringList left;
    QStringList right;
    for (int i = 0; i < 12; ++i) {
        left.append(u"left column line number %1 goes here"_s.arg(i));
        right.append(u"right column line number %1 goes here"_s.arg(i));
        addLine(page, 50, 100 + 12 * i, left.last());
        addLine(page, 320, 100 + 12 * i, right.last());
    }
    addLine(page, 50, 300, u"A footing that stands under both of the columns of this page, from left to right"_s);
    const QStringList texts = textsOf(core::linesOf(page, 0, 0));
    QCOMPARE(texts.size(), 26);
    QVERIFY(texts.constFirst().startsWith(u"A heading"));
    QCOMPARE(texts.mid(1, 12), left);
    QCOMPARE(texts.mid(13, 12), right);
    QVERIFY(texts.constLast().startsWith(u"A footing"));
}

void TestPdfLayout::moreColumnsAreReadOneByOne_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("three") << 3;
    QTest::newRow("four") << 4;
}

void TestPdfLayout::moreColumnsAreReadOneByOne()
{
    QFETCH(int, count);

    core::PdfPage page = emptyPage();
    QStringList expected;
    for (int column = 0; column < count; ++column) {
        for (int i = 0; i < 20; ++i) {
            expected.append(u"c%1 line %2 ends"_s.arg(column).arg(QChar(u'a' + i)));
            addLine(page, 40 + 540.0 / count * column, 100 + 12 * i, expected.last());
        }
    }
    QCOMPARE(textsOf(core::linesOf(page, 0, 0)), expected);
}

void TestPdfLayout::tablesAreReadByRows()
{
    core::PdfPage page = emptyPage();
    for (int i = 0; i < 12; ++i) {
        addLine(page, 50, 100 + 12 * i, u"Item %1"_s.arg(i));
        addLine(page, 400, 100 + 12 * i, u"%1"_s.arg(i * 100));
    }
    QCOMPARE(textsOf(core::linesOf(page, 0, 0)).constFirst(), u"Item 0 0"_s);
}

void TestPdfLayout::runningLinesGo()
{
    QList<core::PdfPage> sheets;
    QList<QList<core::PdfLine>> pages;
    for (int i = 0; i < 5; ++i) {
        core::PdfPage page = emptyPage();
        addLine(page, 50, 20, u"Alpine Inc. Q2 2025 Earnings Call"_s);
        for (int line = 0; line < 50; ++line)
            addLine(page, 50, 60 + 13 * line,
                    u"speech %1 on page %2"_s.arg(QString(QChar(u'a' + line % 26)), u"x"_s.repeated(i + 1)));
        addLine(page, 300, 770, u"Page %1 of 5"_s.arg(i + 1));
        sheets.append(page);
        pages.append(core::linesOf(page, i, i));
    }
    QCOMPARE(core::removeMargins(pages, sheets), QStringList{u"Alpine Inc. Q2 2025 Earnings Call"_s});
    for (const QList<core::PdfLine> &page : pages) {
        QCOMPARE(page.size(), 50);
        QVERIFY(page.constFirst().text.startsWith(u"speech"));
    }
}

void TestPdfLayout::speakersAtTheEdgeStay()
{
    QList<core::PdfPage> sheets;
    QList<QList<core::PdfLine>> pages;
    for (int i = 0; i < 3; ++i) {
        core::PdfPage page = emptyPage();
        addLine(page, 50, 40, u"*Ann *Lee"_s);
        addLine(page, 50, 52, u"We grew by %1 percent."_s.arg(QString(u"ten "_s).repeated(i + 1)));
        addLine(page, 50, 400, u"*Ann *Lee"_s);
        addLine(page, 50, 412, u"Thank you."_s);
        sheets.append(page);
        pages.append(core::linesOf(page, i, i));
    }
    QCOMPARE(core::removeMargins(pages, sheets), QStringList());
    QCOMPARE(pages.constFirst().size(), 4);
}

void TestPdfLayout::linesBecomeParagraphs_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("paragraphs");

    const QString full = u"we have seen growth in all of the regions that we serve and"_s;
    QTest::newRow("one paragraph") << QStringList{full, full, u"more."_s}
                                   << QStringList{full + u' ' + full + u" more."_s};
    QTest::newRow("a gap") << QStringList{full, full, QString(), full, full}
                           << QStringList{full + u' ' + full, full + u' ' + full};
    QTest::newRow("a short line that ends its sentence")
        << QStringList{full, u"grew."_s, full, u"fell."_s} << QStringList{full + u" grew."_s, full + u" fell."_s};
    QTest::newRow("a bold line alone") << QStringList{u"*Ann *Lee"_s, full, full}
                                       << QStringList{u"Ann Lee"_s, full + u' ' + full};
    QTest::newRow("a title below a name")
        << QStringList{u"*Ann *Lee"_s, u"Chief Executive Officer"_s, full, full}
        << QStringList{u"Ann Lee"_s, u"Chief Executive Officer"_s, full + u' ' + full};
    QTest::newRow("a title behind a name") << QStringList{u"*Ann *Lee Alpine Inc. - CFO"_s, full, full}
                                           << QStringList{u"Ann Lee Alpine Inc. - CFO"_s, full + u' ' + full};
    QTest::newRow("a firm behind a name") << QStringList{u"*Ben *Ray Alpine Bank of Norland"_s, full, full}
                                          << QStringList{u"Ben Ray Alpine Bank of Norland"_s, full + u' ' + full};
    QTest::newRow("a divided word") << QStringList{full + u" inter-"_s, u"nationally we sell"_s}
                                    << QStringList{full + u" internationally we sell"_s};
    QTest::newRow("a word that has its hyphen elsewhere")
        << QStringList{u"our long-term plan and the part of it that is our long-"_s, u"term debt"_s}
        << QStringList{u"our long-term plan and the part of it that is our long-term debt"_s};
    QTest::newRow("rules") << QStringList{full, u"........................"_s, full} << QStringList{full, full};
    QTest::newRow("Chinese") << QStringList{u"我们的收入在第二季度增长了百分之十二同时利润也大幅"_s, u"增长"_s}
                             << QStringList{u"我们的收入在第二季度增长了百分之十二同时利润也大幅增长"_s};
}

void TestPdfLayout::linesBecomeParagraphs()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, paragraphs);

    QCOMPARE(paragraphsOf(lines), paragraphs);
}

void TestPdfLayout::paragraphsGoOnOverPages()
{
    core::PdfPage first = emptyPage();
    addLine(first, 50, 700, u"we have seen growth in all"_s);
    core::PdfPage second = emptyPage();
    addLine(second, 50, 100, u"of our regions."_s);
    core::PdfPage third = emptyPage();
    addLine(third, 50, 100, u"Thank you."_s);
    const QList<core::PdfLine> lines =
        core::linesOf(first, 0, 0) + core::linesOf(second, 1, 1) + core::linesOf(third, 2, 2);
    const QList<core::ReadLine> paragraphs = core::paragraphsOf(lines);
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs.constFirst().text, u"we have seen growth in all of our regions."_s);
}

QTEST_GUILESS_MAIN(TestPdfLayout)
#include "test_pdflayout.moc"
