// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 240'000; ///< In milliseconds.

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Nothing leaves the machine: no work of the programs asks for an internet socket or for the address of a host.
class TestPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theWatchIsAwake();
    void noWorkOpensASocket_data();
    void noWorkOpensASocket();
    void theWindowOpensNoSocket_data();
    void theWindowOpensNoSocket();
    void nothingIsLinkedWithANetworkLibrary();
    void noSourceUsesTheNetwork();

private:
    /// Runs a program under the watch, in a folder with the sample call, and returns its exit code.
    int run(const QString &program, const QStringList &arguments);

    /// What programs asked for since init(), without the line that says that the watch is awake.
    QStringList asked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_errors;
};

void TestPrivacy::initTestCase()
{
    QVERIFY(QFile::exists(QStringLiteral(SOCKET_WATCH)));
}

void TestPrivacy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir samples(QStringLiteral(SOURCE_FOLDER) + u"/resources/samples"_s);
    for (const QString &name : {u"wensu-2025q3.txt"_s, u"wensu-2025q3.release.txt"_s})
        QVERIFY(QFile::copy(samples.filePath(name), m_folder->filePath(name)));
}

int TestPrivacy::run(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SOCKET_WATCH));
    environment.insert(u"SOCKET_WATCH_LOG"_s, m_folder->filePath(u"sockets.log"_s));
    // In builds with sanitizers, theirs is no longer the first library.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    m_errors = process.readAllStandardError();
    return process.exitCode();
}

QStringList TestPrivacy::asked() const
{
    QStringList lines =
        QString::fromUtf8(contentsOf(m_folder->filePath(u"sockets.log"_s))).split(u'\n', Qt::SkipEmptyParts);
    // Whoever was not watched has proved nothing.
    return lines.removeAll(u"watching"_s) > 0 ? lines : QStringList{u"not watched"_s};
}

void TestPrivacy::theWatchIsAwake()
{
    QCOMPARE(run(QStringLiteral(SOCKET_ASKER), {}), 0);
    QCOMPARE(asked(), (QStringList{u"address"_s, u"socket"_s, u"socket"_s}));
}

void TestPrivacy::noWorkOpensASocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString call = u"wensu-2025q3.txt"_s;
    QTest::newRow("analysis") << QStringList{u"analyze"_s, call, u"--json"_s, u"out.json"_s};
    QTest::newRow("comparing with a press release") << QStringList{
        u"analyze"_s,       call,        u"--second"_s, u"wensu-2025q3.release.txt"_s, u"--second-kind"_s,
        u"press-release"_s, u"--json"_s, u"out.json"_s};
    QTest::newRow("import into a project") << QStringList{u"import"_s, u"calls.emend"_s, call};
    for (const char *format : {"html", "docx", "pdf", "kpi-xlsx", "qdpx"}) {
        QTest::addRow("export as %s", format)
            << QStringList{u"export"_s, call, u"--format"_s, QLatin1StringView(format), u"--output"_s, u"out.file"_s};
    }
    QTest::newRow("charts") << QStringList{u"export"_s, call, u"--format"_s, u"charts"_s, u"--output"_s, u"charts"_s};
    QTest::newRow("research note") << QStringList{u"note"_s, call, u"--output"_s, u"note.docx"_s};
}

void TestPrivacy::noWorkOpensASocket()
{
    QFETCH(QStringList, arguments);
    const int code = run(QStringLiteral(EMEND_CLI), arguments);
    QVERIFY2(code == 0, m_errors.constData());
    QCOMPARE(asked(), QStringList());
}

void TestPrivacy::theWindowOpensNoSocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the start page") << QStringList();
    QTest::newRow("a call that is worked on") << QStringList{u"--worked"_s, u"wensu-2025q3.txt"_s};
    QTest::newRow("the guide") << QStringList{u"--action"_s, u"Guide"_s};
}

void TestPrivacy::theWindowOpensNoSocket()
{
    QFETCH(QStringList, arguments);
    const int code = run(QStringLiteral(EMEND), QStringList{u"--screenshot"_s, u"window.png"_s} + arguments);
    QVERIFY2(code == 0, m_errors.constData());
    QVERIFY(QFile::exists(m_folder->filePath(u"window.png"_s)));
    QCOMPARE(asked(), QStringList());
}

void TestPrivacy::nothingIsLinkedWithANetworkLibrary()
{
    QStringList files{QStringLiteral(EMEND), QStringLiteral(EMEND_CLI)};
    for (const QString &library : QStringLiteral(EMEND_LIBRARIES).split(u'|')) {
        if (!library.endsWith(u".a"))
            files.append(library);
    }
    for (const QString &file : files) {
        const QByteArray program = contentsOf(file);
        // The names of needed libraries stand in the file as they are.
        QVERIFY2(program.contains("libQt6Core"), qPrintable(file));
        for (const char *library : {"libQt6Network", "libQt6WebEngine", "libcurl"})
            QVERIFY2(!program.contains(library), qPrintable(file));
    }
}

void TestPrivacy::noSourceUsesTheNetwork()
{
    static const QRegularExpression network(
        u"#include <(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QAbstractSocket|QHostInfo|QDesktopServices|sys/socket|netdb)"_s);
    int seen = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SOURCE_FOLDER) + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = QString::fromUtf8(contentsOf(files.next()));
            QVERIFY2(!network.match(text).hasMatch(), qPrintable(files.filePath()));
            ++seen;
        }
    }
    QVERIFY(seen > 300);
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "test_privacy.moc"
