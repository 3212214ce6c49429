// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "core/store/recovery.h"
#include "tests/reliability/extent.h"
#include "tests/reliability/workedproject.h"
#include "tests/support/projects.h"
#include "tests/support/sql.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMilliseconds = 5000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its file");
}

/// What became of the damaged files.
struct Tally {
    int intact = 0;    ///< Opened with all that was in them: the damage hit nothing.
    int refused = 0;   ///< Not opened, with a sentence.
    int full = 0;      ///< Recovered with everything that a person could see.
    int partly = 0;    ///< Recovered in part, with a list of what is missing or doubtful.
    int nothing = 0;   ///< Nothing recovered, with a sentence.
    int keptLines = 0; ///< Of partly recovered ones, out of allLines.
    int allLines = 0;
    qint64 slowest = 0;
};

} // namespace

/// Files that disks, cables and other programs have damaged.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostSilently();
    void cleanupTestCase();

private:
    QByteArray damaged(QRandomGenerator &random, QByteArray &kind) const;
    void judge(const QByteArray &content, const QByteArray &kind);
    void judgeRecovery(const QString &path, const QByteArray &kind);

    QByteArray m_project;
    QByteArray m_newer;
    QByteArray m_foreign;
    QString m_described;
    QHash<QString, QByteArray> m_imports;
    Tally m_tally;
};

void TestDamagedFiles::initTestCase()
{
    const QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"calls.emend"_s);
    {
        const auto project = core::Project::create(path, std::make_shared<support::ManualClock>());
        QVERIFY(project);
        reliability::workOn(**project);
        m_described = reliability::described(**project);
        for (const core::DocumentInfo &info : (*project)->documents())
            m_imports.insert(info.id.value, *(*project)->importedBytes(info.id));
    }
    m_project = contentOf(path);
    QVERIFY(m_project.size() > 100000);
    support::execute(path, "CREATE TABLE later (what TEXT) STRICT; PRAGMA user_version = 99");
    m_newer = contentOf(path);
    const QString other = folder.filePath(u"other.db"_s);
    support::execute(
        other, "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO notes (text) VALUES ('a'), ('b')",
        nullptr);
    m_foreign = contentOf(other);
}

/// A copy of the project, damaged in one of the ways that happen.
QByteArray TestDamagedFiles::damaged(QRandomGenerator &random, QByteArray &kind) const
{
    QByteArray content = m_project;
    const auto place = [&](qsizetype size) { return random.bounded(static_cast<int>(content.size() - size)); };
    switch (random.bounded(10)) {
    case 0:
    case 1:
    case 2: {
        kind = "bit flips";
        const int flips = random.bounded(2) == 0 ? 1 : 1 + random.bounded(60);
        for (int i = 0; i < flips; ++i) {
            char &byte = content[place(1)];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        return content;
    }
    case 3:
        kind = "cut short";
        return content.left(place(1));
    case 4: {
        kind = "a hole of zeros";
        const int size = 512 << random.bounded(4);
        return content.replace(place(size), size, QByteArray(size, '\0'));
    }
    case 5: {
        kind = "a block of noise";
        const int size = 512 << random.bounded(4);
        QByteArray noise(size, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), size / 4);
        return content.replace(place(size), size, noise);
    }
    case 6: {
        kind = "a page in another's place";
        const int pages = static_cast<int>(content.size() / core::projectPageSize);
        const QByteArray page = content.mid(random.bounded(pages) * core::projectPageSize, core::projectPageSize);
        return content.replace(random.bounded(pages) * core::projectPageSize, core::projectPageSize, page);
    }
    case 7: {
        kind = "a damaged head";
        char &byte = content[random.bounded(100)];
        byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        return content;
    }
    case 8:
        kind = "another program's database";
        content = m_foreign;
        if (random.bounded(2) == 0)
            content.replace(68, 4, m_project.mid(68, 4));
        return content;
    default:
        kind = "a newer version";
        content = m_newer;
        if (random.bounded(2) == 0) {
            char &byte = content[place(1)];
            byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
        }
        return content;
    }
}

void TestDamagedFiles::judge(const QByteArray &content, const QByteArray &kind)
{
    const QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"calls.emend"_s);
    write(path, content);
    QElapsedTimer timer;
    timer.start();
    {
        const auto opened = core::Project::open(path);
        if (opened) {
            QVERIFY2(reliability::described(**opened) == m_described, kind.constData());
            for (const core::DocumentInfo &info : (*opened)->documents()) {
                // Bytes are read when they are asked for; they are right then, or refused.
                const auto bytes = (*opened)->importedBytes(info.id);
                QVERIFY2(!bytes || *bytes == m_imports.value(info.id.value), kind.constData());
            }
            ++m_tally.intact;
        } else {
            QVERIFY2(opened.error().message.contains(u"calls.emend"_s), kind.constData());
            ++m_tally.refused;
        }
    }
    QVERIFY2(contentOf(path) == content, kind.constData());
    judgeRecovery(path, kind.constData());
    m_tally.slowest = std::max(m_tally.slowest, timer.elapsed());
    QVERIFY2(timer.elapsed() < longestMilliseconds, kind.constData());
}

void TestDamagedFiles::judgeRecovery(const QString &path, const QByteArray &kind)
{
    const QString target = path + u".recovered.emend"_s;
    const auto recovery = core::recoverProject(path, target);
    if (!recovery) {
        QVERIFY2(!recovery.error().message.isEmpty(), kind.constData());
        QVERIFY2(!QFile::exists(target), kind.constData());
        ++m_tally.nothing;
        return;
    }
    const auto project = core::Project::open(target);
    QVERIFY2(project, (kind + (project ? QByteArray() : project.error().detail.toUtf8())).constData());
    QVERIFY2(!(*project)->isReadOnly(), kind.constData());
    const QString now = reliability::described(**project);
    if (now == m_described) {
        ++m_tally.full;
    } else {
        QVERIFY2(!recovery->isComplete(), kind.constData());
        ++m_tally.partly;
        const QStringList before = m_described.split(u'\n');
        QStringList lines = now.split(u'\n');
        m_tally.allLines += static_cast<int>(before.size());
        for (const QString &line : before)
            m_tally.keptLines += lines.removeOne(line) ? 1 : 0;
    }
    // All that can be taken back can really be taken back.
    while ((*project)->canUndo()) {
        const auto undone = (*project)->undo();
        QVERIFY2(undone, (kind + (undone ? QByteArray() : undone.error().detail.toUtf8())).constData());
    }
}

void TestDamagedFiles::nothingIsLostSilently()
{
    const int count = reliability::extent(1000, 30);
    for (int number = 0; number < count; ++number) {
        QRandomGenerator random(static_cast<quint32>(number + 1));
        QByteArray kind;
        const QByteArray content = damaged(random, kind);
        judge(content, kind + ", number " + QByteArray::number(number));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_tally.full > 0);
    QVERIFY(m_tally.partly > 0);
}

void TestDamagedFiles::cleanupTestCase()
{
    const Tally &t = m_tally;
    qInfo(
        "%d damaged files: %d opened unharmed, %d refused with a sentence; 0 crashes, 0 silent losses, slowest %lld ms",
        t.intact + t.refused, t.intact, t.refused, static_cast<long long>(t.slowest));
    qInfo(
        "recovered: %d fully, %d partly (%d of %d lines of what a person sees), %d held no project that could be read",
        t.full, t.partly, t.keptLines, t.allLines, t.nothing);
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "test_damagedfiles.moc"
