// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString desktopFile(const QString &ending)
{
    return QStringLiteral(DESKTOP_FOLDER "/" APPLICATION_ID) + ending;
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What desktops and stores are told, read by the tools that know the rules.
class TestPackagingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validatorsAreContent_data();
    void validatorsAreContent();
    void launcherOpensProjects();
    void speaksGermanAndChinese_data();
    void speaksGermanAndChinese();
    void recipesAreWellFormed();
    void versionsAgree();
};

void TestPackagingFiles::validatorsAreContent_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QStringList>("command");
    QTest::newRow("launcher") << u"desktop-file-utils"_s
                              << QStringList{u"desktop-file-validate"_s, desktopFile(u".desktop"_s)};
    QTest::newRow("description") << u"appstream"_s
                                 << QStringList{u"appstreamcli"_s, u"validate"_s, u"--no-net"_s, u"--pedantic"_s,
                                                desktopFile(u".metainfo.xml"_s)};
    QTest::newRow("description, with a page of its own")
        << u"appstream"_s
        << QStringList{u"appstreamcli"_s, u"validate"_s, u"--no-net"_s, u"--pedantic"_s,
                       QStringLiteral(DESKTOP_FOLDER "/with-homepage/" APPLICATION_ID ".metainfo.xml")};
    QTest::newRow("file type") << u"libxml2-utils"_s
                               << QStringList{u"xmllint"_s, u"--noout"_s, u"--nonet"_s, desktopFile(u".xml"_s)};
}

void TestPackagingFiles::validatorsAreContent()
{
    QFETCH(QString, package);
    QFETCH(QStringList, command);
    const QString program = QStandardPaths::findExecutable(command.constFirst());
    if (program.isEmpty())
        QSKIP(qPrintable(u"%1 is not installed; the package %2 has it."_s.arg(command.constFirst(), package)));
    QVERIFY(QFile::exists(command.constLast()));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, command.mid(1));
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("warning") && !said.contains("error"), said.constData());
}

void TestPackagingFiles::launcherOpensProjects()
{
    const QStringList lines = contentsOf(desktopFile(u".desktop"_s)).split(u'\n');
    QVERIFY(lines.contains(u"Exec=emend %f"_s));
    QVERIFY(lines.contains(u"Icon="_s + QStringLiteral(APPLICATION_ID)));
    const QStringList types = lines.filter(QRegularExpression(u"^MimeType="_s));
    QCOMPARE(types.size(), 1);
    QVERIFY(types.constFirst().contains(u"application/x-emend-project;"));
    QVERIFY(contentsOf(desktopFile(u".xml"_s)).contains(u"<glob pattern=\"*.emend\"/>"));
}

void TestPackagingFiles::speaksGermanAndChinese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("languages");
    for (const QString &key : {u"Name"_s, u"GenericName"_s, u"Comment"_s, u"Keywords"_s}) {
        const QStringList names{key + u"[de]="_s, key + u"[zh_CN]="_s};
        QTest::addRow("launcher: %s", qPrintable(key)) << contentsOf(desktopFile(u".desktop"_s)) << names;
    }
    for (const QString &tag : {u"name"_s, u"summary"_s, u"p"_s, u"li"_s, u"developer_name"_s}) {
        const QStringList names{u"<%1 xml:lang=\"de\">"_s.arg(tag), u"<%1 xml:lang=\"zh-CN\">"_s.arg(tag)};
        QTest::addRow("description: %s", qPrintable(tag)) << contentsOf(desktopFile(u".metainfo.xml"_s)) << names;
    }
    QTest::newRow("file type") << contentsOf(desktopFile(u".xml"_s))
                               << QStringList{u"<comment xml:lang=\"de\">"_s, u"<comment xml:lang=\"zh_CN\">"_s};
}

void TestPackagingFiles::speaksGermanAndChinese()
{
    QFETCH(QString, text);
    QFETCH(QStringList, languages);
    // As often as the English, so that no paragraph is left out.
    const QString tag = languages.constFirst().startsWith(u'<') ? languages.constFirst().section(u' ', 0, 0) + u'>'
                                                                : languages.constFirst().section(u'[', 0, 0) + u'=';
    const QStringList lines = text.split(u'\n');
    const auto count = [&lines](const QString &begin) {
        return std::count_if(lines.begin(), lines.end(),
                             [&begin](const QString &line) { return line.trimmed().startsWith(begin); });
    };
    QVERIFY(count(tag) > 0);
    for (const QString &language : languages)
        QCOMPARE(count(language), count(tag));
}

void TestPackagingFiles::recipesAreWellFormed()
{
    int seen = 0;
    for (const QString &folder : {u"/packaging"_s, u"/resources/icons"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_FOLDER) + folder, {u"*.svg"_s, u"*.xml.in"_s, u"*.plist.in"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QXmlStreamReader reader(contentsOf(files.next()));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(files.filePath() + u": "_s + reader.errorString()));
            ++seen;
        }
    }
    QVERIFY(seen > 10);
}

void TestPackagingFiles::versionsAgree()
{
    static const QRegularExpression version(u"VERSION (\\d+\\.\\d+\\.\\d+)\n"_s);
    const auto match = version.match(contentsOf(QStringLiteral(SOURCE_FOLDER "/CMakeLists.txt")));
    QVERIFY(match.hasMatch());
    QVERIFY(contentsOf(desktopFile(u".metainfo.xml"_s)).contains(u"<release version=\"%1\" "_s.arg(match.captured(1))));
}

QTEST_GUILESS_MAIN(TestPackagingFiles)
#include "test_packagingfiles.moc"
