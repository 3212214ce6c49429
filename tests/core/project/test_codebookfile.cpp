// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exporters/codebookfiles.h"
#include "core/project/applied.h"
#include "core/project/codebookfile.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Tag tag(const QString &name, const core::TagId &parent, const QString &description = {})
{
    core::Tag tag;
    tag.id = core::newId<core::TagId>();
    tag.parent = parent;
    tag.name = name;
    tag.colour = u"#d55e00"_s;
    tag.description = description;
    return tag;
}

QList<core::Tag> codebook()
{
    const core::Tag guidance = tag(u"Guidance & <outlook>"_s, {}, u"What they \"promise\",\nand for when"_s);
    const core::Tag raised = tag(u"指引 📈 raised"_s, guidance.id);
    const core::Tag strongly = tag(u"=strongly"_s, raised.id, u"-5; +5"_s);
    return {guidance, raised, strongly, tag(u"Risk"_s, {})};
}

/// Each tag with all above it, its colour and its description.
QStringList described(const QList<core::Tag> &tags)
{
    QHash<core::TagId, QString> paths;
    QStringList lines;
    for (const core::Tag &tag : tags) {
        paths.insert(tag.id, paths.value(tag.parent) + u'/' + tag.name);
        lines.append(paths.value(tag.id) + u'|' + tag.id.value + u'|' + tag.colour + u'|' + tag.description);
    }
    return lines;
}

QByteArray nested(int depth)
{
    QByteArray xml = "<?xml version=\"1.0\"?><CodeBook><Codes>";
    for (int i = 0; i < depth; ++i)
        xml += "<Code name=\"a\">";
    for (int i = 0; i < depth; ++i)
        xml += "</Code>";
    return xml + "</Codes></CodeBook>";
}

} // namespace

class TestCodebookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void codesOfOtherProgramsAreRead();
    void tablesOfPeopleAreRead_data();
    void tablesOfPeopleAreRead();
    void harmfulFilesAreRefused_data();
    void harmfulFilesAreRefused();
    void importingKeepsWhatIsThere();
    void importingTwiceChangesNothing();
};

void TestCodebookFile::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("as a table") << true;
    QTest::newRow("as the standard's file") << false;
}

void TestCodebookFile::whatIsWrittenIsReadAgain()
{
    QFETCH(bool, isTable);
    const QList<core::Tag> tags = codebook();
    const auto read = core::readCodebook(isTable ? core::codebookCsv(tags) : core::codebookQdc(tags));
    VERIFY_RESULT(read);
    QCOMPARE(described(read->tags), described(tags));
    QVERIFY2(read->notes.isEmpty(), qPrintable(read->notes.join(u' ')));
}

void TestCodebookFile::codesOfOtherProgramsAreRead()
{
    const auto read =
        core::readCodebook("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                           "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Other 1.0\"><Codes>"
                           "<Code guid=\"{6F9619FF-8B86-D011-B42D-00CF4FC964FF}\" name=\"Tone\" "
                           "isCodable=\"false\" color=\"#F0a\"><Description>How it &amp; why</Description>"
                           "<Code guid=\"6F9619FF-8B86-D011-B42D-00CF4FC964FF\" name=\"Calm\" "
                           "isCodable=\"true\"><NoteRef targetGUID=\"x\"/></Code></Code></Codes>"
                           "<Sets><Set name=\"s\"><Description>not a code</Description></Set></Sets>"
                           "</CodeBook>");
    VERIFY_RESULT(read);
    QCOMPARE(read->tags.size(), 2);
    QCOMPARE(read->tags[0].id.value, u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s);
    QCOMPARE(read->tags[0].colour, u"#ff00aa"_s);
    QCOMPARE(read->tags[0].description, u"How it & why"_s);
    QCOMPARE(read->tags[1].parent, read->tags[0].id);
    QVERIFY(read->tags[1].id != read->tags[0].id);
    QCOMPARE(read->notes.size(), 1);
}

void TestCodebookFile::tablesOfPeopleAreRead_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("notes");

    const QStringList nested{u"/Outlook"_s, u"/Outlook/Raised"_s};
    QTest::newRow("name and parent") << u"Code,Parent\nOutlook,\nRaised,Outlook\n"_s << nested << 0;
    QTest::newRow("child first, semicolons") << u"parent;name\nOutlook;Raised\n;Outlook\n"_s << nested << 0;
    QTest::newRow("names alone") << u"Outlook\nRisk\n"_s << QStringList{u"/Outlook"_s, u"/Risk"_s} << 0;
    QTest::newRow("unknown parent") << u"name,parent\nRisk,Nowhere\n"_s << QStringList{u"/Risk"_s} << 1;
    QTest::newRow("a circle") << u"name,parent\nA,B\nB,A\n"_s << QStringList{u"/A"_s, u"/A/B"_s} << 1;
    QTest::newRow("no name") << u"name,colour\n,#ffffff\nRisk,red\n"_s << QStringList{u"/Risk"_s} << 1;
}

void TestCodebookFile::tablesOfPeopleAreRead()
{
    QFETCH(QString, table);
    QFETCH(QStringList, paths);
    QFETCH(int, notes);
    const auto read = core::readCodebook(table.toUtf8());
    VERIFY_RESULT(read);
    QStringList actual;
    for (const QString &line : described(read->tags))
        actual.append(line.section(u'|', 0, 0));
    QCOMPARE(actual, paths);
    QCOMPARE(read->notes.size(), notes);
}

void TestCodebookFile::harmfulFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'k'; ++name) {
        laughs += QByteArray("<!ENTITY ") + name + " \"";
        for (int i = 0; i < 10; ++i)
            laughs += QByteArray("&") + static_cast<char>(name - 1) + ";";
        laughs += "\">";
    }
    laughs += "]><CodeBook><Codes><Code name=\"&j;\"/></Codes></CodeBook>";
    QTest::newRow("entities that grow") << laughs;
    QTest::newRow("a file of this machine as entity")
        << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                      "<CodeBook><Codes><Code name=\"&a;\"/></Codes></CodeBook>");
    QTest::newRow("nested deeply") << nested(100000);
    QTest::newRow("a little too deep") << nested(core::codebookDepth + 1);
    QTest::newRow("cut off") << QByteArray("<CodeBook><Codes><Code name=\"a\"");
    QTest::newRow("other XML") << QByteArray("<html><Code name=\"a\"/></html>");
    QTest::newRow("no codes") << QByteArray("<CodeBook><Codes/></CodeBook>");
    QTest::newRow("nothing") << QByteArray();
}

void TestCodebookFile::harmfulFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = core::readCodebook(bytes);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"changed"_s));
}

void TestCodebookFile::importingKeepsWhatIsThere()
{
    const QList<core::Tag> ours = codebook();
    core::Tag same = tag(u"RISK"_s, {}, u"What may go wrong"_s);
    same.colour = QString();
    core::Tag below = tag(u"Currency"_s, same.id);
    below.colour = QString();
    const core::Edit edit = core::importCodebook(ours, {same, below});
    QCOMPARE(edit.changes.size(), 2);
    const auto after = core::applied(ours, edit);
    VERIFY_RESULT(after);
    QCOMPARE(after->size(), 5);
    const auto find = [&](const QString &name) {
        return *std::find_if(after->begin(), after->end(), [&](const core::Tag &one) { return one.name == name; });
    };
    QCOMPARE(find(u"Risk"_s).description, u"What may go wrong"_s);
    QCOMPARE(find(u"Risk"_s).colour, u"#d55e00"_s);
    QCOMPARE(find(u"Currency"_s).parent, find(u"Risk"_s).id);
    QCOMPARE(find(u"Currency"_s).colour, u"#d55e00"_s);
}

void TestCodebookFile::importingTwiceChangesNothing()
{
    const auto read = core::readCodebook("name,parent\nOutlook,\nRaised,Outlook\n");
    VERIFY_RESULT(read);
    const auto once = core::applied(QList<core::Tag>(), core::importCodebook({}, read->tags));
    VERIFY_RESULT(once);
    QCOMPARE(once->size(), 2);
    const auto again = core::readCodebook("name,parent\nOutlook,\nRaised,Outlook\n");
    VERIFY_RESULT(again);
    QVERIFY(core::importCodebook(*once, again->tags).changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestCodebookFile)
#include "test_codebookfile.moc"
