// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/docximporter.h"
#include "tests/support/archives.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::docxParagraph;

namespace {

core::Result<core::Transcript> read(const QByteArray &bytes)
{
    return core::importTranscript({bytes, u"call"_s, {}});
}

QString call()
{
    return docxParagraph(u"*Operator*"_s) + docxParagraph(u"Good morning."_s) + docxParagraph(u"*Ann Lee*"_s)
           + docxParagraph(u"Chief Executive Officer"_s) + docxParagraph(u"Revenue grew."_s);
}

} // namespace

/// How Word documents become transcripts.
class TestDocxImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpeakers();
    void stylesMakeBold();
    void readsWords_data();
    void readsWords();
    void saysWhatWasLeftOut();
    void takesTitleAndDate();
    void refusesOtherArchives_data();
    void refusesOtherArchives();
    void survivesEveryTruncation();
};

void TestDocxImporter::readsSpeakers()
{
    const auto transcript = read(support::docxOf(call()));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), u"docx"_s);
    QCOMPARE(support::printedTurns(*transcript),
             (QStringList{u"Operator||Good morning."_s, u"Ann Lee|Chief Executive Officer|Revenue grew."_s}));
}

void TestDocxImporter::stylesMakeBold()
{
    const QString styles = u"<w:style w:styleId=\"Base\"><w:rPr><w:b/></w:rPr></w:style>"
                           "<w:style w:styleId=\"Speaker\"><w:basedOn w:val=\"Base\"/></w:style>"
                           "<w:style w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>"_s;
    const auto paragraph = [](const QString &style, const QString &words) {
        return u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr><w:r><w:t>%2</w:t></w:r></w:p>"_s.arg(style, words);
    };
    const QString body = paragraph(u"Speaker"_s, u"Ann Lee"_s) + paragraph(u"Loop"_s, u"Revenue Growth Drivers"_s)
                         + docxParagraph(u"We grew."_s) + paragraph(u"Speaker"_s, u"Ben Ray"_s)
                         + docxParagraph(u"Why?"_s) + paragraph(u"Speaker"_s, u"Cy Moor"_s) + docxParagraph(u"Bye."_s);
    const auto transcript = read(support::docxOf(body, styles));
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript),
             (QStringList{u"Ann Lee||Revenue Growth Drivers / We grew."_s, u"Ben Ray||Why?"_s, u"Cy Moor||Bye."_s}));
}

void TestDocxImporter::readsWords_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");

    const auto run = [](const QString &inner) { return u"<w:p><w:r>%1</w:r></w:p>"_s.arg(inner); };
    const QString word = u"<w:r><w:t>%1</w:t></w:r>"_s;
    QTest::newRow("runs in the middle of words")
        << docxParagraph(u"Re*ven*ue 收入 📈 \u05d0"_s) << u"Revenue 收入 📈 \u05d0"_s;
    QTest::newRow("tabs and breaks") << run(u"<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                                            "<w:noBreakHyphen/><w:t>d</w:t>"_s)
                                     << u"a b / c-d"_s;
    QTest::newRow("tracked changes")
        << u"<w:p>%1<w:del>%2</w:del><w:ins>%3</w:ins><w:moveFrom>%2</w:moveFrom></w:p>"_s.arg(
               word.arg(u"was "_s), u"<w:r><w:delText>100</w:delText><w:t>100</w:t></w:r>"_s, word.arg(u"120"_s))
        << u"was 120"_s;
    QTest::newRow("a deleted end of a paragraph")
        << u"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>%1</w:p>"_s.arg(word.arg(u"Revenue"_s))
               + docxParagraph(u"grew."_s) + docxParagraph(u"Yes."_s)
        << u"Revenue grew. / Yes."_s;
    QTest::newRow("hidden words") << u"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>%1</w:p>"_s.arg(
        word.arg(u"yes"_s)) << u"yes"_s;
    QTest::newRow("a table") << u"<w:tbl><w:tr><w:tc>%1</w:tc><w:tc>%2</w:tc></w:tr></w:tbl>"_s.arg(
        docxParagraph(u"Sales"_s), docxParagraph(u"5"_s))
                             << u"Sales, 5"_s;
    QTest::newRow("a text box is read once")
        << run(u"<mc:AlternateContent><mc:Choice><w:txbxContent>%1</w:txbxContent></mc:Choice><mc:Fallback>"
               "<w:txbxContent>%1</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>around</w:t>"_s.arg(
                   docxParagraph(u"inside"_s)))
        << u"inside / around"_s;
}

void TestDocxImporter::readsWords()
{
    QFETCH(QString, body);
    QFETCH(QString, words);

    const auto transcript = core::DocxImporter().read({support::docxOf(body), u"a.docx"_s, core::Layout::Unbroken});
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), QStringList{u"||"_s + words});
}

void TestDocxImporter::saysWhatWasLeftOut()
{
    const QString marks = u"<w:p><w:ins/><w:r><w:commentReference/><w:footnoteReference/><w:endnoteReference/></w:r>"
                          "</w:p>"_s;
    const auto transcript = read(support::docxOf(call() + marks));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->notes().size(), 3);
    QVERIFY(transcript->notes()[0].startsWith(u"1 "));
    QVERIFY(transcript->notes()[1].startsWith(u"1 "));
    QVERIFY(transcript->notes()[2].startsWith(u"2 "));
}

void TestDocxImporter::takesTitleAndDate()
{
    const QString head = docxParagraph(u"*Alpine Inc. Q2 2025 Earnings Call*"_s) + docxParagraph(u"August 1, 2025"_s);
    const auto transcript = read(support::docxOf(head + call()));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->title(), u"Alpine Inc. Q2 2025 Earnings Call"_s);
    QCOMPARE(transcript->date(), QDate(2025, 8, 1));
    QCOMPARE(transcript->turns().size(), 2);
}

void TestDocxImporter::refusesOtherArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");

    using support::ArchiveEntry;
    QTest::newRow("some archive") << support::archiveOf({ArchiveEntry{u"readme.txt"_s, "hello"}});
    QTest::newRow("a workbook") << support::archiveOf({ArchiveEntry{u"xl/workbook.xml"_s, "<a/>"}});
    QTest::newRow("a document that is no XML")
        << support::archiveOf({ArchiveEntry{u"word/document.xml"_s, "{\"a\": 1}"}});
    QTest::newRow("a document with entities")
        << support::archiveOf({ArchiveEntry{u"word/document.xml"_s, "<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>"}});
    QTest::newRow("a document without words") << support::docxOf(QString());
    const auto withMain = [](const QByteArray &main) {
        return support::archiveOf({ArchiveEntry{u"word/document.xml"_s, main}});
    };
    QTest::newRow("a file of this machine as entity")
        << withMain("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>");
    QTest::newRow("absurdly deep") << withMain(QByteArray("<w:p>").repeated(100'000));
}

void TestDocxImporter::refusesOtherArchives()
{
    QFETCH(QByteArray, bytes);

    const auto transcript = read(bytes);
    QVERIFY(!transcript);
    QVERIFY(transcript.error().message.contains(u"imported"));
}

void TestDocxImporter::survivesEveryTruncation()
{
    const QByteArray whole = support::docxOf(call());
    for (qsizetype size = 0; size < whole.size(); size += 3)
        QVERIFY(!core::DocxImporter().read({whole.first(size), u"a.docx"_s, {}}));

    const QString body = call();
    for (qsizetype size = 0; size < body.size(); size += 7) {
        const auto transcript = read(support::docxOf(body.first(size)));
        QVERIFY(!transcript || !transcript->turns().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDocxImporter)
#include "test_docximporter.moc"
