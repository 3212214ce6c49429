// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

#include "tests/core/document/documents.h"
#include "tests/support/transcripts.h"
#include "ui/documents/pagedtext.h"
#include "ui/documents/pdfunicode.h"
#include "ui/documents/pdfwriter.h"

using namespace Qt::StringLiterals;

namespace {

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

/// So many turns of some lines, each below the name of its speaker.
core::Document longDocument(int turns)
{
    core::Document document;
    document.title = u"Alpine call"_s;
    document.footer = u"Alpine"_s;
    for (int turn = 0; turn < turns; ++turn) {
        document.blocks.append(support::block(core::DocumentBlock::Kind::Speaker, u"Ann Lee"_s));
        document.blocks.append(
            support::block(core::DocumentBlock::Kind::Paragraph,
                           u"Revenue grew in every region of the country. "_s.repeated(3 + turn % 9)));
    }
    return document;
}

} // namespace

class TestPdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsArePaged();
    void headingsStayWithTheirWords();
    void wordsCommentsAndTablesAreSet();
    void wordsAreFoundAsTheyAreTyped();
    void emptyDocumentsAreOnePage();
    void equalDocumentsAreEqualBytes();
};

void TestPdfWriter::documentsArePaged()
{
    const auto pdf = ui::writePdf(longDocument(80));
    VERIFY_RESULT(pdf);
    QVERIFY(pdf->startsWith("%PDF-1."));
    QVERIFY(pdf->endsWith("%%EOF\n"));
    QVERIFY2(pagesOf(*pdf) > 4, qPrintable(QString::number(pagesOf(*pdf))));
}

void TestPdfWriter::headingsStayWithTheirWords()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setResolution(600);
    const QSizeF page(device.width(), device.height());
    const auto text = ui::pagedText(longDocument(80), &device, page);
    QVERIFY(text->pageCount() > 4);
    const auto pageOf = [&](const QTextBlock &block) {
        const QRectF box = text->documentLayout()->blockBoundingRect(block); // Lays it out.
        const double top = box.top() + block.layout()->lineAt(0).y();
        return static_cast<int>((top + 1) / page.height());
    };
    int moved = 0;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        if (block.text() != "Ann Lee"_L1)
            continue;
        QCOMPARE(pageOf(block), pageOf(block.next()));
        moved += block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore ? 1 : 0;
    }
    QVERIFY(moved > 0);
}

void TestPdfWriter::wordsCommentsAndTablesAreSet()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    const auto text = ui::pagedText(support::richDocument(), &device, QSizeF(device.width(), device.height()));
    const QString words = text->toPlainText();
    for (const QString &each :
         {u"Alpine & Sons <Q2> call"_s, u"成本下降了“一成”。📈"_s, u"RMB 23 million[2] in the quarter[1]."_s,
          u"[1] Jo: Check this.\nTwice <now>."_s, u"•\u2002one"_s, u"Revenue | total"_s})
        QVERIFY2(words.contains(each), qPrintable(words));
}

void TestPdfWriter::wordsAreFoundAsTheyAreTyped()
{
    core::Document document;
    document.blocks = {support::block(core::DocumentBlock::Kind::Paragraph, u"Revenue 收入一成"_s)};
    const QByteArray pdf = *ui::writePdf(document);
    QVERIFY(!pdf.contains("<2F00>") && !pdf.contains("<2F0A>") && !pdf.contains("<0009> <0"));

    QByteArray table = "2 beginbfrange\n<0009> <2F00> [<2F00> <0009> <2ED3> ]\nendbfrange\n<2F00>";
    ui::mendUnicode(table);
    QCOMPARE(table, QByteArray("2 beginbfrange\n<0009> <2F00> [<4E00> <0020> <957F> ]\nendbfrange\n<2F00>"));
}

void TestPdfWriter::emptyDocumentsAreOnePage()
{
    const auto pdf = ui::writePdf({});
    VERIFY_RESULT(pdf);
    QCOMPARE(pagesOf(*pdf), 1);
}

void TestPdfWriter::equalDocumentsAreEqualBytes()
{
    const auto early = ui::writePdf(support::richDocument());
    QTest::qWait(1100); // A time in the file would differ by a second.
    QCOMPARE(*ui::writePdf(support::richDocument()), *early);
    QVERIFY(!early->contains("CreationDate"));
}

QTEST_MAIN(TestPdfWriter)
#include "test_pdfwriter.moc"
