// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/document/docxwriter.h"
#include "tests/core/document/archives.h"
#include "tests/core/document/documents.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> parts(const core::Document &document)
{
    const auto bytes = core::writeDocx(document);
    return bytes ? support::unpacked(*bytes) : QMap<QString, QByteArray>();
}

} // namespace

class TestDocxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsWellFormed();
    void everyPartIsDeclared();
    void wordsAreAllThere();
    void changesAreTracked();
    void commentsLieUnderTheirWords();
    void linksLeadToTheirAnchors();
    void widePicturesFitThePage();
    void emptyDocumentsAreWhole();
    void equalDocumentsAreEqualBytes();
};

void TestDocxWriter::everyPartIsWellFormed()
{
    const auto files = parts(support::richDocument());
    QVERIFY(files.size() > 8);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.key().endsWith(u".png"_s))
            QVERIFY2(support::xmlError(*file).isEmpty(), qPrintable(file.key() + support::xmlError(*file)));
    }
}

void TestDocxWriter::everyPartIsDeclared()
{
    const auto files = parts(support::richDocument());
    const QStringList declared = support::valuesOf(files[u"[Content_Types].xml"_s], u"Override"_s, u"PartName"_s);
    for (const QString &part : declared)
        QVERIFY2(files.contains(part.sliced(1)), qPrintable(part));
    for (const QString &target :
         support::valuesOf(files[u"word/_rels/document.xml.rels"_s], u"Relationship"_s, u"Target"_s))
        QVERIFY2(target.startsWith(u"https:"_s) || files.contains(u"word/"_s + target), qPrintable(target));
}

void TestDocxWriter::wordsAreAllThere()
{
    const QByteArray body = parts(support::richDocument())[u"word/document.xml"_s];
    const QString words = support::textsOf(body, u"w:t"_s).join(u'|');
    for (const QString &each : {u"Alpine & Sons <Q2> call"_s, u"成本下降了“一成”。📈"_s, u"It *was* <b>good</b>."_s,
                                u"שלום to all \u200fעולם\u200f."_s, u" growth.|Soon."_s, u"Revenue | total"_s})
        QVERIFY2(words.contains(each), qPrintable(each));
    QVERIFY(support::valuesOf(body, u"w:lang"_s, u"w:eastAsia"_s).contains(u"zh-CN"_s));
    QCOMPARE(support::textsOf(body, u"w:bidi"_s).size(), 1);
}

void TestDocxWriter::changesAreTracked()
{
    const QByteArray body = parts(support::richDocument())[u"word/document.xml"_s];
    QCOMPARE(support::textsOf(body, u"w:del"_s), QStringList{u"except"_s});
    QCOMPARE(support::textsOf(body, u"w:delText"_s), QStringList{u"except"_s});
    QCOMPARE(support::textsOf(body, u"w:ins"_s), QStringList{u"expect"_s});
    QCOMPARE(support::valuesOf(body, u"w:ins"_s, u"w:author"_s), QStringList{u"Jo"_s});
    QCOMPARE(support::valuesOf(body, u"w:ins"_s, u"w:date"_s), QStringList{u"2025-08-20T09:30:00Z"_s});
}

void TestDocxWriter::commentsLieUnderTheirWords()
{
    const auto files = parts(support::richDocument());
    QCOMPARE(support::textsOf(files[u"word/comments.xml"_s], u"w:comment"_s),
             (QStringList{u"Check this.Twice <now>."_s, u"收入"_s}));
    const QByteArray body = files[u"word/document.xml"_s];
    const qsizetype begin = body.indexOf("<w:commentRangeStart w:id=\"0\"");
    const qsizetype inner = body.indexOf("<w:commentRangeEnd w:id=\"1\"");
    const qsizetype end = body.indexOf("<w:commentRangeEnd w:id=\"0\"");
    QVERIFY(begin > 0 && body.indexOf("RMB 23 million") > begin);
    QVERIFY(inner > body.indexOf("RMB 23 million") && end > body.indexOf(" in the quarter"));
    QVERIFY(end > inner);
    QCOMPARE(support::valuesOf(body, u"w:commentReference"_s, u"w:id"_s), (QStringList{u"1"_s, u"0"_s}));
}

void TestDocxWriter::linksLeadToTheirAnchors()
{
    const auto files = parts(support::richDocument());
    const QByteArray body = files[u"word/document.xml"_s];
    const QStringList names = support::valuesOf(body, u"w:bookmarkStart"_s, u"w:name"_s);
    QCOMPARE(names.size(), 1);
    QVERIFY(support::valuesOf(body, u"w:hyperlink"_s, u"w:anchor"_s).contains(names.first()));
    const QByteArray relations = files[u"word/_rels/document.xml.rels"_s];
    QVERIFY(
        support::valuesOf(relations, u"Relationship"_s, u"Target"_s).contains(u"https://alpine.example/a?b=1&c=2"_s));
    QVERIFY(!relations.contains("javascript"));
}

void TestDocxWriter::widePicturesFitThePage()
{
    const QByteArray body = parts(support::richDocument())[u"word/document.xml"_s];
    QCOMPARE(support::valuesOf(body, u"wp:extent"_s, u"cx"_s), QStringList{QString::number(170 * 36000)});
    QCOMPARE(support::valuesOf(body, u"wp:extent"_s, u"cy"_s), QStringList{QString::number(2040000)});
    QCOMPARE(support::valuesOf(body, u"wp:docPr"_s, u"descr"_s), QStringList{u"Columns that rise"_s});
}

void TestDocxWriter::emptyDocumentsAreWhole()
{
    const auto files = parts({});
    QVERIFY(files.contains(u"word/document.xml"_s));
    QVERIFY(!files.contains(u"word/comments.xml"_s));
    QVERIFY(support::xmlError(files[u"word/document.xml"_s]).isEmpty());
}

void TestDocxWriter::equalDocumentsAreEqualBytes()
{
    QCOMPARE(*core::writeDocx(support::richDocument()), *core::writeDocx(support::richDocument()));
}

QTEST_GUILESS_MAIN(TestDocxWriter)
#include "test_docxwriter.moc"
