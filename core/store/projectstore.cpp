// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectstore.h"

#include <functional>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/store/editwriter.h"
#include "core/store/guarded.h"
#include "core/store/projectloader.h"
#include "core/store/schema.h"
#include "core/store/writelock.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 2000;
constexpr qsizetype headSize = 100; ///< Of SQLite's file header.

QString tr(const char *text)
{
    return QCoreApplication::translate("core::ProjectStore", text);
}

/// The begin of a file; empty for what is none or has less. Opening a pipe or a file of the kernel may wait for ever.
QByteArray headOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() < headSize)
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

quint32 numberAt(const QByteArray &head, qsizetype offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

/// Whether the file ends before the pages that its head promises.
bool isCutShort(const QString &path, const QByteArray &head)
{
    const quint32 stated = numberAt(head, 16) >> 16;
    const qint64 pageSize = stated == 1 ? 65536 : stated;
    return QFileInfo(path).size() < pageSize * numberAt(head, 28);
}

/// Whether nobody at all may write. The superuser may nevertheless, but a file was not protected by accident.
bool isProtected(const QFileInfo &info)
{
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !info.isWritable() || !(info.permissions() & anyWrite);
}

QString protectionReason(const QString &path)
{
    const QFileInfo info(path);
    if (isProtected(info)) {
        return tr("“%1” is write-protected, so it was opened for reading only. Save a copy to work on it.")
            .arg(info.fileName());
    }
    if (isProtected(QFileInfo(info.absolutePath()))) {
        return tr("The folder of “%1” is write-protected, so the project was opened for reading only. Save a copy to "
                  "another folder to work on it.")
            .arg(info.fileName());
    }
    return {};
}

QString lockReason(const QString &path, WriteLock::Outcome outcome, const QString &owner)
{
    const QString name = QFileInfo(path).fileName();
    if (outcome == WriteLock::Outcome::Held) {
        return tr("“%1” is already open in another window: %2. It was opened here for reading only. Close it there and "
                  "open it again to work on it.")
            .arg(name, owner.isEmpty() ? tr("unknown program") : owner);
    }
    if (outcome == WriteLock::Outcome::Refused) {
        return tr("The folder of “%1” does not let Emend write, so the project was opened for reading only. Save a "
                  "copy "
                  "to another folder to work on it.")
            .arg(name);
    }
    return {};
}

Result<void> checkWhole(SQLite::Database &database)
{
    SQLite::Statement integrity(database, "PRAGMA integrity_check(1)");
    if (integrity.executeStep() && integrity.getColumn(0).getString() != "ok")
        throw SQLite::Exception(integrity.getColumn(0).getString(), SQLITE_CORRUPT);
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep())
        throw SQLite::Exception("rows refer to rows that are not there", SQLITE_CORRUPT);
    return {};
}

std::unique_ptr<SQLite::Database> openDatabase(const QString &path, int flags)
{
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds);
    database->exec("PRAGMA foreign_keys = ON");
    database->exec("PRAGMA trusted_schema = OFF");
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA synchronous = FULL");
    if ((flags & SQLite::OPEN_READONLY) == 0)
        database->exec("PRAGMA journal_mode = DELETE");
    return database;
}

} // namespace

struct ProjectStore::Implementation {
    QString path;
    QString readOnlyReason;
    std::unique_ptr<WriteLock> lock; ///< Above database, so that it outlives the connection. Null if read-only.
    std::unique_ptr<SQLite::Database> database;
    CodePointsOfDocuments codePoints;
    qint64 revision = 0; ///< Counts the writes to the file; the same number stands in it.

    QString fileName() const { return QFileInfo(path).fileName(); }

    qint64 revisionInFile() const
    {
        return database->execAndGet("SELECT value FROM meta WHERE key = 'revision'").getInt64();
    }

    Result<void> openFile(bool isWhole);
    Result<void> write(const std::function<void(SQLite::Database &)> &work);
};

Result<void> ProjectStore::Implementation::openFile(bool isWhole)
{
    return guarded(fileName(), [&]() -> Result<void> {
        database = openDatabase(path, readOnlyReason.isEmpty() ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY);
        const int newest = migrations().last().number;
        const int version = schemaVersion(*database);
        if (version > newest) {
            readOnlyReason = tr("“%1” was written by a newer Emend, so it was opened for reading only. Install the "
                                "newest Emend to work on it.")
                                 .arg(fileName());
            database = openDatabase(path, SQLite::OPEN_READONLY);
            lock.reset();
        } else if (version < newest && !readOnlyReason.isEmpty()) {
            return failure(Error::Kind::Storage, tr("“%1” was written by an older Emend and has to be brought up to "
                                                    "date first, but it cannot be written. Copy it to another folder "
                                                    "and open the copy.")
                                                     .arg(fileName()));
        }
        if (!isWhole)
            checkWhole(*database);
        if (version < newest)
            return migrate(*database, path, migrations());
        return {};
    });
}

Result<void> ProjectStore::Implementation::write(const std::function<void(SQLite::Database &)> &work)
{
    if (!readOnlyReason.isEmpty())
        return failure(Error::Kind::Storage, readOnlyReason);
    bool isCommitting = false;
    const auto written = guarded(fileName(), [&]() -> Result<void> {
        SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
        if (revisionInFile() != revision)
            throw SQLite::Exception("the file was changed behind our back", SQLITE_CONSTRAINT);
        work(*database);
        database->exec("UPDATE meta SET value = value + 1 WHERE key = 'revision'");
        isCommitting = true;
        transaction.commit();
        return {};
    });
    if (!isCommitting)
        return written;
    // A commit can fail after the file has changed, when the disk refuses to confirm it: then the file decides.
    const auto isInFile =
        guarded(fileName(), [&]() -> Result<bool> { return written.has_value() || revisionInFile() == revision + 1; });
    if (!isInFile || !*isInFile)
        return written;
    ++revision;
    return {};
}

ProjectStore::ProjectStore(std::unique_ptr<Implementation> implementation)
    : m(std::move(implementation))
{
}

ProjectStore::~ProjectStore() = default;

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path)) {
        return failure(Error::Kind::Storage,
                       tr("“%1” exists already and was left as it is. Choose another name.").arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::Storage,
                       tr("“%1” could not be made. Choose another folder, or make room on the disk.").arg(name),
                       file.errorString());
    }
    file.close();
    auto implementation = std::make_unique<Implementation>();
    implementation->path = path;
    implementation->lock = std::make_unique<WriteLock>(path);
    implementation->lock->take();
    if (const auto opened = implementation->openFile(true); !opened) {
        implementation.reset();
        file.remove();
        QFile::remove(path + u"-journal"_s);
        return failure(opened.error());
    }
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(implementation)));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QByteArray head = headOf(path);
    if (head.isNull() && !QFileInfo(path).isReadable()) {
        return failure(Error::Kind::Storage,
                       tr("“%1” cannot be read. Check that it is there and that you may open it.").arg(name));
    }
    if (!isProjectFile(path)) {
        return failure(Error::Kind::Input, tr("“%1” is no Emend project. It was not changed. To work on a transcript, "
                                              "open its text file.")
                                               .arg(name));
    }
    auto implementation = std::make_unique<Implementation>();
    implementation->path = path;
    implementation->readOnlyReason = protectionReason(path);
    bool isWhole = !isCutShort(path, head) && !QFileInfo::exists(path + u"-journal"_s);
    if (implementation->readOnlyReason.isEmpty()) {
        implementation->lock = std::make_unique<WriteLock>(path);
        const WriteLock::Outcome outcome = implementation->lock->take();
        implementation->readOnlyReason = lockReason(path, outcome, implementation->lock->owner());
        isWhole = isWhole && outcome != WriteLock::Outcome::TakenStale;
    }
    if (const auto opened = implementation->openFile(isWhole); !opened)
        return failure(opened.error());
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(implementation)));
}

bool ProjectStore::isProjectFile(const QString &path)
{
    const QByteArray head = headOf(path);
    return head.size() == headSize && head.startsWith(QByteArrayLiteral("SQLite format 3\0"))
           && numberAt(head, 68) == static_cast<quint32>(projectApplicationId());
}

const QString &ProjectStore::path() const
{
    return m->path;
}

const QString &ProjectStore::readOnlyReason() const
{
    return m->readOnlyReason;
}

Result<StoredProject> ProjectStore::load()
{
    return guarded(m->fileName(), [&]() -> Result<StoredProject> {
        m->revision = m->revisionInFile();
        return loadProject(*m->database, m->codePoints);
    });
}

Result<void> ProjectStore::addDocument(const StoredDocument &document, const QByteArray &bytes)
{
    const CodePoints codePoints(document.transcript.text());
    const auto written =
        m->write([&](SQLite::Database &database) { writeDocument(database, document, bytes, codePoints); });
    if (written)
        m->codePoints.insert(document.info.id, codePoints);
    return written;
}

Result<QByteArray> ProjectStore::importedBytes(const DocumentId &document)
{
    return guarded(m->fileName(), [&]() -> Result<QByteArray> {
        SQLite::Statement query(*m->database, "SELECT bytes FROM imports WHERE document = ?");
        query.bind(1, document.value.toStdString());
        if (!query.executeStep())
            throw SQLite::Exception("the imported bytes are missing", SQLITE_CORRUPT);
        const SQLite::Column bytes = query.getColumn(0);
        return QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
    });
}

Result<void> ProjectStore::keepSource(const DocumentId &document, const SourceText &source, const QByteArray &bytes)
{
    return m->write([&](SQLite::Database &database) { writeSource(database, document, source, bytes); });
}

Result<QByteArray> ProjectStore::sourceBytes(const DocumentId &document, const QByteArray &sha256)
{
    return guarded(m->fileName(), [&]() -> Result<QByteArray> {
        SQLite::Statement query(*m->database, "SELECT bytes FROM source_texts WHERE document = ? AND sha256 = ?");
        query.bind(1, document.value.toStdString());
        query.bind(2, sha256.toStdString());
        if (!query.executeStep())
            throw SQLite::Exception("the bytes of the second source are missing", SQLITE_CORRUPT);
        const SQLite::Column bytes = query.getColumn(0);
        return QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
    });
}

Result<void> ProjectStore::append(const Edit &edit)
{
    return m->write([&](SQLite::Database &database) {
        discardUndone(database);
        writeChanges(database, edit, m->codePoints);
        appendToLog(database, edit, m->codePoints);
    });
}

Result<void> ProjectStore::extendLast(const Edit &whole, const Edit &step)
{
    return m->write([&](SQLite::Database &database) {
        writeChanges(database, step, m->codePoints);
        rewriteInLog(database, whole, m->codePoints);
    });
}

Result<void> ProjectStore::undo(const Edit &edit)
{
    return m->write([&](SQLite::Database &database) {
        writeChanges(database, edit.inverse(), m->codePoints);
        setLogState(database, edit, StoredEdit::State::Undone);
    });
}

Result<void> ProjectStore::redo(const Edit &edit)
{
    return m->write([&](SQLite::Database &database) {
        writeChanges(database, edit, m->codePoints);
        setLogState(database, edit, StoredEdit::State::Done);
    });
}

Result<void> ProjectStore::saveCopy(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(m->path).canonicalFilePath()) {
        return failure(Error::Kind::Storage,
                       tr("“%1” is the open project itself, in which everything is saved already. "
                          "Choose another name for the copy.")
                           .arg(info.fileName()));
    }
    // A journal beside the old file would be played back into the new one.
    if (QFileInfo::exists(target + u"-journal"_s)) {
        return failure(Error::Kind::Storage, tr("“%1” was not closed properly and was left as it is. Choose another "
                                                "name for the copy, or open that file once to mend it.")
                                                 .arg(info.fileName()));
    }
    WriteLock lock(target);
    if (info.exists() && lock.take() == WriteLock::Outcome::Held) {
        return failure(Error::Kind::Locked, tr("“%1” is open in another window and was left as it is. Choose another "
                                               "name for the copy.")
                                                .arg(info.fileName()));
    }
    return copyDatabase(*m->database, target);
}

} // namespace core
