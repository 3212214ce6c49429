// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray output; ///< What was printed, errors as well.
};

Outcome run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAll()};
    return {process.exitCode(), process.readAll()};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString applicationId = QStringLiteral(APPLICATION_ID);

} // namespace

/// The tree, installed into an empty folder as a package would be.
class TestInstallation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsEveryFileWhereDesktopsLook();
    void drawsTheIcons_data();
    void drawsTheIcons();
    void programsLookForLibrariesBesideThemselves();
    void analysesWithoutTheBuildFolder();
    void opensTheWindowWithoutTheBuildFolder();
    void knowsProjectsByNameAndByContent();
    void manualsNameEveryOption();

private:
    QString installed(const QString &path) const { return m_prefix + u'/' + path; }
    QProcessEnvironment newcomer() const;

    QTemporaryDir m_folder;
    QString m_prefix;
};

void TestInstallation::initTestCase()
{
    QVERIFY(m_folder.isValid());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DESTDIR"_s, m_folder.path());
    const Outcome outcome =
        run(QStringLiteral(CMAKE_PROGRAM), {u"--install"_s, QStringLiteral(BUILD_FOLDER)}, environment);
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    m_prefix = m_folder.path() + QStringLiteral(PREFIX);
    // Read when the database of file types is first asked, so it is set before anything asks.
    qputenv("XDG_DATA_DIRS", QFile::encodeName(installed(u"share"_s)));
}

QProcessEnvironment TestInstallation::newcomer() const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void TestInstallation::putsEveryFileWhereDesktopsLook()
{
    QSet<QString> expected{
        u"bin/emend"_s,
        u"bin/emend-cli"_s,
        u"share/applications/%1.desktop"_s,
        u"share/bash-completion/completions/emend-cli"_s,
        u"share/fish/vendor_completions.d/emend-cli.fish"_s,
        u"share/icons/hicolor/scalable/apps/%1.svg"_s,
        u"share/icons/hicolor/scalable/mimetypes/%1-project.svg"_s,
        u"share/icons/hicolor/symbolic/apps/%1-symbolic.svg"_s,
        u"share/man/man1/emend-cli.1"_s,
        u"share/man/man1/emend.1"_s,
        u"share/metainfo/%1.metainfo.xml"_s,
        u"share/mime/packages/%1.xml"_s,
        u"share/zsh/site-functions/_emend-cli"_s,
    };
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
        const QString folder = u"share/icons/hicolor/%1x%1/"_s.arg(size);
        expected << folder + u"apps/%1.png"_s << folder + u"mimetypes/%1-project.png"_s;
    }
    QSet<QString> named;
    for (const QString &path : std::as_const(expected))
        named.insert(QString(path).replace(u"%1"_s, applicationId));

    QSet<QString> found;
    QDirIterator files(m_prefix, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(m_prefix).relativeFilePath(files.next());
        QVERIFY2(files.fileInfo().size() > 0, qPrintable(path));
        if (!path.startsWith(QStringLiteral(PRIVATE_FOLDER)))
            found.insert(path);
    }
    const QSet<QString> missing = named - found;
    const QSet<QString> surplus = found - named;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u'\n')));
    QVERIFY2(surplus.isEmpty(), qPrintable(surplus.values().join(u'\n')));
}

void TestInstallation::drawsTheIcons_data()
{
    QTest::addColumn<QString>("icon");
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 96, 128, 256, 512}) {
        QTest::addRow("program, %d", size) << u"apps/"_s + applicationId << size;
        QTest::addRow("project, %d", size) << u"mimetypes/"_s + applicationId + u"-project"_s << size;
    }
}

void TestInstallation::drawsTheIcons()
{
    QFETCH(QString, icon);
    QFETCH(int, size);
    const QImage image(installed(u"share/icons/hicolor/%1x%1/%2.png"_s.arg(size).arg(icon)));
    QCOMPARE(image.size(), QSize(size, size));
    QVERIFY(image.hasAlphaChannel());
    QCOMPARE(qAlpha(image.pixel(size - 1, 0)) < 128, true); // The corners are round, or folded.

    QSet<QRgb> colours;
    qsizetype opaque = 0;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x) {
            colours.insert(image.pixel(x, y));
            opaque += qAlpha(image.pixel(x, y)) == 255 ? 1 : 0;
        }
    }
    QVERIFY2(colours.size() > 12, qPrintable(QString::number(colours.size())));
    QVERIFY2(opaque * 2 > qsizetype(size) * size, qPrintable(QString::number(opaque)));
}

void TestInstallation::programsLookForLibrariesBesideThemselves()
{
    const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
    if (readelf.isEmpty())
        QSKIP("readelf is not installed; the package binutils has it.");
    QStringList binaries{installed(u"bin/emend"_s), installed(u"bin/emend-cli"_s)};
    QDirIterator libraries(installed(QStringLiteral(PRIVATE_FOLDER)), QDir::Files | QDir::NoSymLinks);
    while (libraries.hasNext())
        binaries.append(libraries.next());
    for (const QString &binary : std::as_const(binaries)) {
        const Outcome outcome = run(readelf, {u"--dynamic"_s, u"--wide"_s, binary}, newcomer());
        QVERIFY2(outcome.exitCode == 0 && outcome.output.contains("NEEDED"), outcome.output.constData());
        for (const QByteArray &line : outcome.output.split('\n')) {
            const bool isPath = line.contains("(RUNPATH)") || line.contains("(RPATH)");
            QVERIFY2(!isPath || line.contains("[$ORIGIN"), qPrintable(binary + QString::fromUtf8(line)));
        }
    }
}

void TestInstallation::analysesWithoutTheBuildFolder()
{
    const QString output = m_folder.filePath(u"analysis.json"_s);
    const Outcome outcome =
        run(installed(u"bin/emend-cli"_s),
            {u"analyze"_s, QStringLiteral(SOURCE_FOLDER "/resources/samples/wensu-2025q3.txt"), u"--json"_s, output},
            newcomer());
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    const QJsonObject analysis = QJsonDocument::fromJson(contentsOf(output)).object();
    QVERIFY(analysis.value(u"turns"_s).toArray().size() > 10);
    // Found by the models and word lists that are compiled in.
    QVERIFY(!analysis.value(u"flags"_s).toArray().isEmpty());
    QVERIFY(!analysis.value(u"kpis"_s).toArray().isEmpty());
}

void TestInstallation::opensTheWindowWithoutTheBuildFolder()
{
    const QString call = m_folder.filePath(u"call.txt"_s);
    const QString picture = m_folder.filePath(u"window.png"_s);
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_FOLDER "/resources/samples/wensu-2025q3.txt"), call));
    const Outcome outcome = run(installed(u"bin/emend"_s), {u"--screenshot"_s, picture, call}, newcomer());
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    QVERIFY(!QImage(picture).isNull());
}

void TestInstallation::knowsProjectsByNameAndByContent()
{
    const QString update = QStandardPaths::findExecutable(u"update-mime-database"_s);
    const QString known = u"/usr/share/mime/packages/freedesktop.org.xml"_s;
    if (update.isEmpty() || !QFile::exists(known))
        QSKIP("update-mime-database is not installed; the package shared-mime-info has it.");
    // As the package manager does it, among all types that a desktop knows.
    QVERIFY(QFile::copy(known, installed(u"share/mime/packages/freedesktop.org.xml"_s)));
    const Outcome updated = run(update, {installed(u"share/mime"_s)}, newcomer());
    QVERIFY2(updated.exitCode == 0, updated.output.constData());

    const QMimeDatabase types;
    const QMimeType project = types.mimeTypeForName(u"application/x-emend-project"_s);
    QVERIFY(project.isValid());
    QCOMPARE(project.iconName(), applicationId + u"-project"_s);
    QCOMPARE(types.mimeTypeForFile(u"call.emend"_s, QMimeDatabase::MatchExtension), project);
    QCOMPARE(types.mimeTypeForData(contentsOf(QStringLiteral(SOURCE_FOLDER "/tests/data/project-schema-1.emend"))),
             project);

    QByteArray otherDatabase = contentsOf(QStringLiteral(SOURCE_FOLDER "/tests/data/project-schema-1.emend"));
    otherDatabase.replace(68, 4, "none");
    QVERIFY(types.mimeTypeForData(otherDatabase) != project);
}

void TestInstallation::manualsNameEveryOption()
{
    const Outcome help = run(installed(u"bin/emend"_s), {u"--help"_s}, newcomer());
    QVERIFY2(help.exitCode == 0, help.output.constData());
    QString manual = QString::fromUtf8(contentsOf(installed(u"share/man/man1/emend.1"_s)));
    manual.remove(u'\\');
    static const QRegularExpression option(u"--[a-z-]+"_s);
    qsizetype count = 0;
    for (auto match = option.globalMatch(QString::fromUtf8(help.output)); match.hasNext(); ++count) {
        const QString name = match.next().captured();
        QVERIFY2(manual.contains(name), qPrintable(name));
    }
    QVERIFY(count > 5);
    QVERIFY(contentsOf(installed(u"share/man/man1/emend-cli.1"_s)).contains("analyze"));
}

QTEST_GUILESS_MAIN(TestInstallation)
#include "test_installation.moc"
