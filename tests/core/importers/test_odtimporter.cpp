// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/importers/odtimporter.h"
#include "tests/support/archives.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

const QString boldStyle =
    u"<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
    "<style:style style:name=\"C\" style:parent-style-name=\"B\"/>"_s;

QString paragraph(const QString &inner, const QString &style = u"P"_s)
{
    return u"<text:p text:style-name=\"%1\">%2</text:p>"_s.arg(style, inner);
}

core::Result<core::Transcript> read(const QString &body, std::optional<core::Layout> layout = {})
{
    return core::importTranscript({support::odtOf(body, boldStyle), u"call"_s, layout});
}

} // namespace

/// How OpenDocument texts become transcripts.
class TestOdtImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpeakers_data();
    void readsSpeakers();
    void readsWords_data();
    void readsWords();
    void saysWhatWasLeftOut();
    void refusesProtectedDocuments();
    void survivesEveryTruncation();
};

void TestOdtImporter::readsSpeakers_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("a bold paragraph") << u"<text:p text:style-name=\"B\">%1</text:p>"_s;
    QTest::newRow("a style that is based on a bold one") << u"<text:p text:style-name=\"C\">%1</text:p>"_s;
    QTest::newRow("a bold span") << u"<text:p><text:span text:style-name=\"B\">%1</text:span></text:p>"_s;
    QTest::newRow("a heading") << u"<text:h>%1</text:h>"_s;
}

void TestOdtImporter::readsSpeakers()
{
    QFETCH(QString, name);

    const auto transcript =
        read(name.arg(u"Ann Lee"_s) + paragraph(u"Revenue grew."_s) + name.arg(u"Ben Ray"_s) + paragraph(u"Why?"_s));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), u"odt"_s);
    QCOMPARE(support::printedTurns(*transcript), (QStringList{u"Ann Lee||Revenue grew."_s, u"Ben Ray||Why?"_s}));
}

void TestOdtImporter::readsWords_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");

    QTest::newRow("spaces, tabs and breaks")
        << paragraph(u"a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d"_s) << u"a b c / d"_s;
    QTest::newRow("spans in the middle of words")
        << paragraph(u"Re<text:span>ven</text:span>ue 收入 📈 \u05d0"_s) << u"Revenue 收入 📈 \u05d0"_s;
    QTest::newRow("tracked changes")
        << u"<text:tracked-changes><text:changed-region><text:deletion><text:p>100</text:p></text:deletion>"
           "</text:changed-region></text:tracked-changes>"_s
               + paragraph(u"was <text:change/>120"_s)
        << u"was 120"_s;
    QTest::newRow("a comment and a note")
        << paragraph(u"yes<office:annotation><text:p>no</text:p></office:annotation><text:note><text:note-body>"
                     "<text:p>no</text:p></text:note-body></text:note>."_s)
        << u"yes."_s;
    QTest::newRow("a table")
        << u"<table:table><table:table-row><table:table-cell>%1</table:table-cell><table:table-cell>"
           "%2</table:table-cell></table:table-row></table:table>"_s.arg(paragraph(u"Sales"_s), paragraph(u"5"_s))
        << u"Sales, 5"_s;
    QTest::newRow("an index") << u"<text:table-of-content>%1</text:table-of-content>"_s.arg(paragraph(u"no"_s))
                                     + paragraph(u"yes"_s)
                              << u"yes"_s;
}

void TestOdtImporter::readsWords()
{
    QFETCH(QString, body);
    QFETCH(QString, words);

    const auto transcript = read(body, core::Layout::Unbroken);
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), QStringList{u"||"_s + words});
}

void TestOdtImporter::saysWhatWasLeftOut()
{
    const auto transcript = read(u"<text:tracked-changes><text:changed-region/></text:tracked-changes>"_s
                                 + paragraph(u"yes<office:annotation/><text:note/><text:note/>"_s));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->notes().size(), 3);
    QVERIFY(transcript->notes()[0].startsWith(u"1 "));
    QVERIFY(transcript->notes()[1].startsWith(u"1 "));
    QVERIFY(transcript->notes()[2].startsWith(u"2 "));
}

void TestOdtImporter::refusesProtectedDocuments()
{
    using support::ArchiveEntry;
    const QByteArray bytes =
        support::archiveOf({ArchiveEntry{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                            {u"content.xml"_s, "secret"},
                            {u"META-INF/manifest.xml"_s, "<manifest:encryption-data manifest:checksum=\"x\"/>"}});
    const auto transcript = core::OdtImporter().read({bytes, u"a.odt"_s, {}});
    QVERIFY(!transcript);
    QVERIFY(transcript.error().message.contains(u"password"));
}

void TestOdtImporter::survivesEveryTruncation()
{
    const QByteArray whole = support::odtOf(paragraph(u"Ann Lee"_s, u"B"_s) + paragraph(u"Revenue grew."_s), boldStyle);
    for (qsizetype size = 0; size < whole.size(); size += 3)
        QVERIFY(!core::OdtImporter().read({whole.first(size), u"a.odt"_s, {}}));
}

QTEST_GUILESS_MAIN(TestOdtImporter)
#include "test_odtimporter.moc"
