// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

#include "core/project/project.h"
#include "core/store/pagechecks.h"
#include "tests/reliability/extent.h"
#include "tests/reliability/workedproject.h"
#include "tests/support/projects.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfOneProject = 25;
constexpr int longestLife = 500; ///< In milliseconds, from the first word of the worker.

/// What the worker said before it was killed.
struct LastWords {
    QByteArray now;  ///< The state of the project after the last step that was confirmed.
    QByteArray next; ///< How it would be after the step that was being done, if there was one.
    int confirmed = 0;
};

LastWords lastWords(const QByteArray &said)
{
    LastWords words;
    // A line without its end was not said.
    const QByteArrayList lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("will "))
            words.next = line.mid(5);
        if (line.startsWith("done ") || line.startsWith("open ")) {
            words.confirmed += line.startsWith("done ") ? 1 : 0;
            words.now = line.mid(5);
            words.next.clear();
        }
    }
    return words;
}

QByteArray firstValue(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    QByteArray value;
    if (sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READONLY, core::checkedFiles()) == SQLITE_OK
        && sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
        if (sqlite3_step(statement) == SQLITE_ROW)
            value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return value;
}

} // namespace

/// A program that is killed while it types, annotates, decides and imports.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedWorkIsThere();

private:
    void killOnce(const QString &folder, quint32 seed);

    int m_confirmed = 0;
    int m_wholeAfterwards = 0; ///< Kills after which the unconfirmed step was there as a whole.
    int m_inTheMiddle = 0;     ///< Kills that left a journal to be played back.
};

void TestKills::killOnce(const QString &folder, quint32 seed)
{
    const QString path = folder + u"/calls.emend"_s;
    const QTemporaryDir twinFolder(support::folderTemplate());
    const QString twin = twinFolder.filePath(u"twin.emend"_s);
    QRandomGenerator random(seed);

    QProcess worker;
    worker.start(QStringLiteral(WORKER), {path, twin, QString::number(seed)});
    while (worker.bytesAvailable() == 0)
        QVERIFY2(worker.waitForReadyRead(), worker.readAllStandardError().constData());
    QElapsedTimer life;
    life.start();
    const qint64 microseconds = random.bounded(longestLife * 1000);
    while (life.nsecsElapsed() < microseconds * 1000)
        worker.waitForReadyRead(1);
    QVERIFY2(worker.state() == QProcess::Running, worker.readAllStandardError().constData());
    worker.kill();
    QVERIFY(worker.waitForFinished());
    const LastWords words = lastWords(worker.readAllStandardOutput());
    m_confirmed += words.confirmed;
    m_inTheMiddle += QFile::exists(path + u"-journal"_s) ? 1 : 0;

    const auto project = core::Project::open(path);
    QVERIFY2(project, project ? "" : qPrintable(project.error().message + project.error().detail));
    QVERIFY2(!(*project)->isReadOnly(), qPrintable((*project)->readOnlyReason()));
    const QByteArray now =
        QCryptographicHash::hash(reliability::described(**project).toUtf8(), QCryptographicHash::Sha1).toHex();
    const bool isNext = !words.next.isEmpty() && now == words.next && now != words.now;
    QVERIFY2(now == words.now || isNext, "a confirmed step is missing, or one is half there");
    m_wholeAfterwards += isNext ? 1 : 0;
    QCOMPARE(firstValue(path, "PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(firstValue(path, "PRAGMA foreign_key_check"), QByteArray());
}

void TestKills::confirmedWorkIsThere()
{
    const int kills = reliability::extent(500, 8);
    std::unique_ptr<QTemporaryDir> folder;
    for (int number = 0; number < kills; ++number) {
        if (number % killsOfOneProject == 0) {
            // On the real disk, whose confirmations take their time: a program is then mostly killed while it writes.
            folder = std::make_unique<QTemporaryDir>();
            QVERIFY(core::Project::create(folder->filePath(u"calls.emend"_s)));
        }
        killOnce(folder->path(), static_cast<quint32>(number + 1));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_confirmed > 0);
    qInfo("%d kills, %d of them amid a write: %d confirmed steps all there, 0 lost; %d unconfirmed steps there as a "
          "whole, "
          "0 half; all files pass their checks",
          kills, m_inTheMiddle, m_confirmed, m_wholeAfterwards);
}

QTEST_GUILESS_MAIN(TestKills)
#include "test_kills.moc"
