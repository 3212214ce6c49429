// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtEndian>
#include <QTest>

#include "core/importers/ziparchive.h"
#include "tests/support/archives.h"

using namespace Qt::StringLiterals;

namespace {

using support::ArchiveEntry;
using support::archiveOf;

/// An archive whose directory says that its first entry has other sizes when packed and unpacked.
QByteArray withSizes(QByteArray archive, quint32 packed, quint32 unpacked)
{
    const qsizetype directory = archive.indexOf("PK\x01\x02");
    qToLittleEndian(packed, archive.data() + directory + 20);
    qToLittleEndian(unpacked, archive.data() + directory + 24);
    return archive;
}

} // namespace

/// Archives that do harm, and those that do not.
class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsInIt();
    void refusesOddArchives_data();
    void refusesOddArchives();
    void refusesLyingSizes_data();
    void refusesLyingSizes();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void survivesEveryTruncation();
    void survivesEveryBrokenByte();
};

void TestZipArchive::readsWhatIsInIt()
{
    const auto archive =
        core::ZipArchive::open(archiveOf({ArchiveEntry{u"word/document.xml"_s, "<a>数据</a>"}, {u"empty"_s, {}}}));
    QVERIFY(archive);
    QVERIFY(archive->contains(u"empty"_s));
    QCOMPARE(archive->read(u"word/document.xml"_s).value(), QByteArray("<a>数据</a>"));
    QCOMPARE(archive->read(u"empty"_s).value(), QByteArray());
    QVERIFY(!archive->read(u"absent.xml"_s));
}

void TestZipArchive::refusesOddArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    const QString escape = u"leads out"_s;
    QTest::newRow("name above the archive") << archiveOf({ArchiveEntry{u"../evil"_s, "x"}}) << escape;
    QTest::newRow("name above, inside") << archiveOf({ArchiveEntry{u"word/../../evil"_s, "x"}}) << escape;
    QTest::newRow("absolute name") << archiveOf({ArchiveEntry{u"/etc/evil"_s, "x"}}) << escape;
    QTest::newRow("name of a drive") << archiveOf({ArchiveEntry{u"C:evil"_s, "x"}}) << escape;
    QTest::newRow("backslashes") << archiveOf({ArchiveEntry{u"..\\evil"_s, "x"}}) << escape;
    QByteArray twice = archiveOf({ArchiveEntry{u"a.xml"_s, "x"}, ArchiveEntry{u"b.xml"_s, "y"}});
    QTest::newRow("one name twice") << twice.replace("b.xml", "a.xml") << u"two parts"_s;
    QTest::newRow("encrypted") << archiveOf({ArchiveEntry{u"a.xml"_s, "secret words", true}}) << u"password"_s;
    QTest::newRow("bomb") << archiveOf({ArchiveEntry{u"a.xml"_s, QByteArray(8 << 20, 'a')}}) << u"far larger"_s;
    QTest::newRow("no archive") << QByteArray("PK\x03\x04 and nothing else") << u"damaged"_s;
}

void TestZipArchive::refusesOddArchives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);

    const auto archive = core::ZipArchive::open(bytes);
    QVERIFY(!archive);
    QVERIFY2(archive.error().message.contains(reason), qPrintable(archive.error().message));
}

void TestZipArchive::refusesLyingSizes_data()
{
    QTest::addColumn<quint32>("unpacked");

    QTest::newRow("more than there is") << 5000u;
    QTest::newRow("less than there is") << 10u;
    QTest::newRow("none") << 0u;
    QTest::newRow("four gigabytes") << 0xfffffff0u;
}

void TestZipArchive::refusesLyingSizes()
{
    QFETCH(quint32, unpacked);

    QByteArray words;
    for (int i = 0; i < 200; ++i)
        words += QByteArray::number(i * 7919);
    const QByteArray honest = archiveOf({ArchiveEntry{u"a.xml"_s, words}});
    const quint32 packed = qFromLittleEndian<quint32>(honest.constData() + honest.indexOf("PK\x01\x02") + 20);
    const auto archive = core::ZipArchive::open(withSizes(honest, packed, unpacked));
    QVERIFY(!archive || !archive->read(u"a.xml"_s));
}

void TestZipArchive::keepsToItsLimits_data()
{
    QTest::addColumn<core::ZipLimits>("limits");
    QTest::addColumn<bool>("isRead");

    const core::ZipLimits fitting{3, 100, 300, 200};
    QTest::newRow("just fits") << fitting << true;
    QTest::newRow("one entry too many") << core::ZipLimits{2, 100, 300, 200} << false;
    QTest::newRow("an entry too large") << core::ZipLimits{3, 99, 300, 200} << false;
    QTest::newRow("all together too large") << core::ZipLimits{3, 100, 299, 200} << false;
}

void TestZipArchive::keepsToItsLimits()
{
    QFETCH(core::ZipLimits, limits);
    QFETCH(bool, isRead);

    const QByteArray hundred(100, 'x');
    const QByteArray bytes = archiveOf({ArchiveEntry{u"a"_s, hundred}, {u"b"_s, hundred}, {u"c"_s, hundred}});
    QCOMPARE(core::ZipArchive::open(bytes, limits).has_value(), isRead);
}

void TestZipArchive::survivesEveryTruncation()
{
    const QByteArray whole = archiveOf({ArchiveEntry{u"a.xml"_s, "Good morning, and welcome to the call."}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto archive = core::ZipArchive::open(whole.first(size));
        QVERIFY(!archive || !archive->read(u"a.xml"_s));
    }
}

void TestZipArchive::survivesEveryBrokenByte()
{
    const QByteArray words = "Good morning, and welcome to the call.";
    const QByteArray whole = archiveOf({ArchiveEntry{u"a.xml"_s, words}});
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char damage : {char(0x01), char(0x80), char(0xff)}) {
            QByteArray broken = whole;
            broken[i] = static_cast<char>(broken[i] ^ damage);
            const auto archive = core::ZipArchive::open(broken);
            const auto read = archive ? archive->read(u"a.xml"_s) : core::Result<QByteArray>(QByteArray());
            // The check sum lets nothing through that is not what was packed.
            QVERIFY(!archive || !read || *read == words);
        }
    }
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "test_ziparchive.moc"
