// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exporters/glossarycsv.h"
#include "core/importers/glossaryfile.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const core::Glossary &glossary)
{
    QStringList lines;
    for (const core::GlossaryTerm &term : glossary)
        lines.append(core::glossaryLine(term));
    return lines;
}

} // namespace

/// Glossaries as files.
class TestGlossaryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void badLinesAreNamed();
    void nothingToRead();
    void roundTrip();
};

void TestGlossaryFile::reading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList two{u"gearing ratio = hearing ratio"_s, u"Nordvik = nord wick | north vic"_s};
    QTest::newRow("a row for each wrong form, with a heading")
        << QByteArray("right,wrong\r\ngearing ratio,hearing ratio\r\nNordvik,nord wick\r\nNordvik,north vic\r\n")
        << two;
    QTest::newRow("several wrong forms in a row, semicolons")
        << QByteArray("gearing ratio;hearing ratio\nNordvik;nord wick;north vic") << two;
    QTest::newRow("wrong forms parted by a bar, tabs")
        << QByteArray("gearing ratio\thearing ratio\nNordvik\tnord wick|north vic\n") << two;
    QTest::newRow("lines with a sign") << QByteArray("gearing ratio = hearing ratio\nNordvik=nord wick|north vic\n")
                                       << two;
    QTest::newRow("quotes hold separators and quotes")
        << QByteArray("\"Nordvik, ASA\",\"nord \"\"wick\"\" a\"\n") << QStringList{u"Nordvik, ASA = nord \"wick\" a"_s};
    QTest::newRow("blank lines are nothing")
        << QByteArray("\n\nNordvik,nord wick\n,\n\n") << QStringList{u"Nordvik = nord wick"_s};
    QTest::newRow("a quote that never closes")
        << QByteArray("Nordvik,\"nord wick\nmore") << QStringList{u"Nordvik = nord wick more"_s};
}

void TestGlossaryFile::reading()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto file = core::readGlossary(bytes);
    VERIFY_RESULT(file);
    QCOMPARE(linesOf(file->glossary), lines);
    QCOMPARE(file->notes, QStringList());
}

void TestGlossaryFile::badLinesAreNamed()
{
    const auto file = core::readGlossary("Nordvik,nord wick\n\"two\nlines\",\nchurn,chern\n");
    VERIFY_RESULT(file);
    QCOMPARE(file->glossary.size(), 2);
    QCOMPARE(file->notes.size(), 1);
    QVERIFY(file->notes.first().contains(u"Line 2"));
}

void TestGlossaryFile::nothingToRead()
{
    const auto file = core::readGlossary("only words here\n");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, core::Error::Kind::Input);
    QVERIFY(!core::readGlossary("%PDF-1.7\n\x01\x02\x03"));
}

void TestGlossaryFile::roundTrip()
{
    const core::Glossary glossary{{u"Nordvik, ASA"_s, {u"nord \"wick\""_s, u"north\u00a0vic"_s}},
                                  {u"=plus"_s, {u"-minus"_s, u"Überschuß"_s}},
                                  {u"金山"_s, {u"金 山"_s}}};
    const auto file = core::readGlossary(core::glossaryCsv(glossary));
    VERIFY_RESULT(file);
    QCOMPARE(linesOf(file->glossary), linesOf(core::joined(glossary, {})));
}

QTEST_GUILESS_MAIN(TestGlossaryFile)
#include "test_glossaryfile.moc"
