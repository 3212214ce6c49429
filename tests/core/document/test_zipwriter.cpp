// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/document/zipwriter.h"
#include "tests/core/document/archives.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

class TestZipWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreReadAgain();
    void equalInputGivesEqualBytes();
    void storedEntriesComeFirstAndPlain();
};

void TestZipWriter::entriesAreReadAgain()
{
    core::ZipWriter zip;
    zip.add(u"a/one.txt"_s, "first");
    zip.add(u"a/空.txt"_s, QByteArray(100000, 'x'));
    zip.add(u"empty"_s, {});
    const auto bytes = zip.bytes();
    VERIFY_RESULT(bytes);
    QVERIFY(bytes->size() < 2000);
    const QMap<QString, QByteArray> expected{
        {u"a/one.txt"_s, "first"}, {u"a/空.txt"_s, QByteArray(100000, 'x')}, {u"empty"_s, QByteArray("")}};
    QCOMPARE(support::unpacked(*bytes), expected);
}

void TestZipWriter::equalInputGivesEqualBytes()
{
    const auto make = [] {
        core::ZipWriter zip;
        zip.add(u"one"_s, "first");
        return *zip.bytes();
    };
    const QByteArray early = make();
    QTest::qWait(2100); // The format counts two seconds as one.
    QCOMPARE(make(), early);
}

void TestZipWriter::storedEntriesComeFirstAndPlain()
{
    core::ZipWriter zip;
    zip.add(u"mimetype"_s, "application/vnd.oasis.opendocument.text", core::ZipWriter::Method::Stored);
    zip.add(u"content.xml"_s, "<a/>");
    // Programs tell the kind of file by these very places.
    QCOMPARE(zip.bytes()->sliced(30, 8), QByteArray("mimetype"));
    QCOMPARE(zip.bytes()->sliced(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "test_zipwriter.moc"
