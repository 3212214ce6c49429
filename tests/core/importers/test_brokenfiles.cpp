// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QTest>

#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace {

QStringList corpusFiles()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(CORPUS), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// Whether a transcript can be worked with: what it names lies in its text, in order.
bool isSound(const core::Transcript &transcript)
{
    qsizetype free = 0;
    for (const core::ImportedTurn &turn : transcript.turns()) {
        if (turn.range.begin < free || turn.range.isEmpty() || turn.range.end > transcript.text().size())
            return false;
        free = turn.range.end;
    }
    free = 0;
    for (const core::TimedWord &word : transcript.words()) {
        if (word.range.begin < free || word.range.isEmpty() || word.range.end > transcript.text().size())
            return false;
        free = word.range.end;
    }
    return !transcript.turns().isEmpty();
}

} // namespace

/// What other libraries keep until the program ends, and which is no leak of ours: fonts, which PDF documents ask for.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n";
}

/// Files that are cut, changed or of another format: every importer refuses them with a sentence or reads what is
/// there.
class TestBrokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();

private:
    static void read(const core::Importer &importer, const QByteArray &bytes);
};

void TestBrokenFiles::read(const core::Importer &importer, const QByteArray &bytes)
{
    importer.likelihood({bytes, u"call"_s});
    const auto transcript = importer.read({bytes, u"call"_s, {}});
    QVERIFY2(transcript ? isSound(*transcript) : !transcript.error().message.isEmpty(), qPrintable(importer.id()));
}

void TestBrokenFiles::files_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusFiles();
    QVERIFY(paths.size() >= 20);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TestBrokenFiles::files()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QString own = path.section(u'/', -2, -2);
    const qsizetype step = std::max<qsizetype>(7, whole.size() / 700);
    const qsizetype othersEvery = 40 * step; // Those of other formats see a part of the files only: there are many.
    for (qsizetype length = 0; length <= whole.size(); length += step) {
        QByteArray changed = whole;
        changed[std::min(length, whole.size() - 1)] = static_cast<char>(length * 37 + 11);
        for (const auto &importer : core::importers()) {
            if (importer->id() != own && length % othersEvery != 0)
                continue;
            read(*importer, whole.first(length));
            read(*importer, changed);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "test_brokenfiles.moc"
