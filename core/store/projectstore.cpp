// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectstore.h"

#include <functional>
#include <map>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/store/callindex.h"
#include "core/store/databasecopy.h"
#include "core/store/editwriter.h"
#include "core/store/guarded.h"
#include "core/store/pagechecks.h"
#include "core/store/passagetable.h"
#include "core/store/projectloader.h"
#include "core/store/readonlyreason.h"
#include "core/store/schema.h"
#include "core/store/writelock.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 100; ///< Of SQLite's file header.

/// Above this, in bytes, opening would be felt: damage is then noticed when the page is read.
constexpr qint64 largestSummedAtOnce = 512LL * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::ProjectStore)
};

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

} // namespace

struct ProjectStore::Implementation {
    QString path;
    QString readOnlyReason;
    std::unique_ptr<WriteLock> lock; ///< Above database, so that it outlives the connection. Null if read-only.
    std::unique_ptr<SQLite::Database> database;
    CodePointsOfDocuments codePoints;
    std::map<DocumentId, PassageIds> passageIds; ///< Of calls that were edited.
    qint64 revision = 0;                         ///< Counts the writes to the file; the same number stands in it.

    QString fileName() const { return QFileInfo(path).fileName(); }

    qint64 revisionInFile() const
    {
        return database->execAndGet("SELECT value FROM meta WHERE key = 'revision'").getInt64();
    }

    Result<void> openFile(bool isWhole);
    bool areSumsRight() const;
    Result<void> renewPageChecks();
    Result<void> write(const std::function<void(SQLite::Database &)> &work);
    void writeEdit(const Edit &edit, const QList<PassageChanges> &passages);
};

Result<void> ProjectStore::Implementation::openFile(bool isWhole)
{
    return guarded(fileName(), [&]() -> Result<void> {
        database = openDatabase(path, readOnlyReason.isEmpty() ? OpenFor::Writing : OpenFor::Reading);
        const int newest = migrations().last().number;
        const int version = schemaVersion(*database);
        if (version > newest) {
            readOnlyReason =
                Words::tr("“%1” was written by a newer Emend, so it was opened for reading only. Install the "
                          "newest Emend to work on it.")
                    .arg(fileName());
            database = openDatabase(path, OpenFor::Reading);
            lock.reset();
        } else if (version < newest && !readOnlyReason.isEmpty()) {
            return failure(Error::Kind::Storage,
                           Words::tr("“%1” was written by an older Emend and has to be brought up to "
                                     "date first, but it cannot be written. Copy it to another folder "
                                     "and open the copy.")
                               .arg(fileName()));
        }
        if (!isWhole || !areSumsRight())
            checkWhole(*database);
        if (version < newest) {
            if (const auto migrated = migrate(*database, path, migrations()); !migrated)
                return migrated;
        }
        return renewPageChecks();
    });
}

/// Whether check sums say that the file is as we left it. A call is read when it is chosen, but what a disk has done to
/// it is to be known before anyone works on.
bool ProjectStore::Implementation::areSumsRight() const
{
    if (!hasPageChecks(database->getHandle()) || isWrittenByOthers(database->getHandle()))
        return false;
    const qint64 size = QFileInfo(path).size();
    return size == 0 || size > largestSummedAtOnce || areAllPagesIntact(path);
}

/// Gives check sums to a file of an older Emend, or to one that another program has written to.
Result<void> ProjectStore::Implementation::renewPageChecks()
{
    const bool areValid = hasPageChecks(database->getHandle()) && !isWrittenByOthers(database->getHandle());
    if (areValid || !readOnlyReason.isEmpty())
        return {};
    // Without room on the disk the work goes on without them: everything was read and found whole.
    if (!rewriteDatabase(*database, path, [this] { database.reset(); }) && database)
        return {};
    database = openDatabase(path, OpenFor::Writing);
    return {};
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
    if (!written)
        passageIds.clear();
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

/// The part of writing an edit that is alike for doing, undoing and redoing it.
void ProjectStore::Implementation::writeEdit(const Edit &edit, const QList<PassageChanges> &passages)
{
    writeChanges(*database, edit, codePoints);
    outdateResults(*database, edit);
    for (const PassageChanges &changes : passages)
        writePassages(*database, changes, *codePoints.constFind(changes.document), passageIds[changes.document]);
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
                       Words::tr("“%1” exists already and was left as it is. Choose another name.").arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(Error::Kind::Storage,
                       Words::tr("“%1” could not be made. Choose another folder, or make room on the disk.").arg(name),
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
                       Words::tr("“%1” cannot be read. Check that it is there and that you may open it.").arg(name));
    }
    if (isHeadDamaged(path)) {
        return failure(Error::Kind::Damaged,
                       Words::tr("The head of “%1” is damaged. It was left as it is. Choose “Backups and "
                                 "recovery” in the File menu to go back to a backup, or to recover what "
                                 "can be read.")
                           .arg(name));
    }
    if (!isProjectFile(path)) {
        return failure(Error::Kind::Input,
                       Words::tr("“%1” is no Emend project. It was not changed. To work on a transcript, "
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
        implementation->readOnlyReason = lockReason(path, outcome, *implementation->lock);
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
           && numberAt(head, 68) == static_cast<quint32>(projectApplicationId()) && numberAt(head, 60) > 0;
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
        return loadProject(*m->database);
    });
}

Result<StoredDocument> ProjectStore::loadDocument(const DocumentInfo &info)
{
    return guarded(m->fileName(),
                   [&]() -> Result<StoredDocument> { return core::loadDocument(*m->database, info, m->codePoints); });
}

Result<Edit> ProjectStore::loadEdit(qint64 number)
{
    return guarded(m->fileName(),
                   [&]() -> Result<Edit> { return core::loadEdit(*m->database, number, m->codePoints); });
}

Result<void> ProjectStore::addDocument(const StoredDocument &document, const QByteArray &bytes,
                                       const PassageChanges &passages)
{
    const CodePoints codePoints(document.transcript.text());
    const auto written = m->write([&](SQLite::Database &database) {
        writeDocument(database, document, bytes, codePoints);
        PassageIds ids;
        writePassages(database, passages, codePoints, ids);
        markSearchable(database, document.info.id);
    });
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

Result<void> ProjectStore::append(const Edit &edit, const QList<PassageChanges> &passages)
{
    return m->write([&](SQLite::Database &database) {
        discardUndone(database);
        m->writeEdit(edit, passages);
        appendToLog(database, edit, m->codePoints);
    });
}

Result<void> ProjectStore::extendLast(const Edit &whole, const Edit &step, const QList<PassageChanges> &passages)
{
    return m->write([&](SQLite::Database &database) {
        m->writeEdit(step, passages);
        rewriteInLog(database, whole, m->codePoints);
    });
}

Result<void> ProjectStore::undo(const Edit &edit, const QList<PassageChanges> &passages)
{
    return m->write([&](SQLite::Database &database) {
        m->writeEdit(edit.inverse(), passages);
        setLogState(database, edit, StoredEdit::State::Undone);
    });
}

Result<void> ProjectStore::redo(const Edit &edit, const QList<PassageChanges> &passages)
{
    return m->write([&](SQLite::Database &database) {
        m->writeEdit(edit, passages);
        setLogState(database, edit, StoredEdit::State::Done);
    });
}

Result<void> ProjectStore::read(const std::function<void(SQLite::Database &)> &work) const
{
    return guarded(m->fileName(), [&]() -> Result<void> {
        work(*m->database);
        return {};
    });
}

Result<void> ProjectStore::write(const std::function<void(SQLite::Database &)> &work)
{
    // Such work may write passages by itself.
    m->passageIds.clear();
    return m->write(work);
}

CodePoints ProjectStore::codePoints(const DocumentId &document) const
{
    Q_ASSERT(m->codePoints.contains(document));
    return m->codePoints.value(document, CodePoints(QStringView()));
}

Result<qint64> ProjectStore::compact()
{
    if (!m->readOnlyReason.isEmpty())
        return failure(Error::Kind::Storage, m->readOnlyReason);
    const qint64 before = QFileInfo(m->path).size();
    const auto rewritten = rewriteDatabase(*m->database, m->path, [this] { m->database.reset(); });
    if (!m->database) {
        const auto reopened = guarded(m->fileName(), [this]() -> Result<void> {
            m->database = openDatabase(m->path, OpenFor::Writing);
            return {};
        });
        if (!reopened)
            return failure(reopened.error());
    }
    if (!rewritten)
        return failure(rewritten.error());
    return before - QFileInfo(m->path).size();
}

Result<void> ProjectStore::saveCopy(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(m->path).canonicalFilePath()) {
        return failure(Error::Kind::Storage,
                       Words::tr("“%1” is the open project itself, in which everything is saved already. "
                                 "Choose another name for the copy.")
                           .arg(info.fileName()));
    }
    // A journal beside the old file would be played back into the new one.
    if (QFileInfo::exists(target + u"-journal"_s)) {
        return failure(Error::Kind::Storage,
                       Words::tr("“%1” was not closed properly and was left as it is. Choose another "
                                 "name for the copy, or open that file once to mend it.")
                           .arg(info.fileName()));
    }
    WriteLock lock(target);
    if (info.exists() && lock.take() == WriteLock::Outcome::Held) {
        return failure(Error::Kind::Locked,
                       Words::tr("“%1” is open in another window and was left as it is. Choose another "
                                 "name for the copy.")
                           .arg(info.fileName()));
    }
    return copyDatabase(*m->database, target);
}

} // namespace core
