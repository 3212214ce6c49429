// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/codepoints.h"
#include "core/base/result.h"
#include "core/review/edit.h"
#include "core/store/callpassage.h"
#include "core/transcript/transcript.h"

namespace SQLite {
class Database;
}

namespace core {

/// One imported call as the file keeps it. Ranges count UTF-16 units here and code points in the file.
struct StoredDocument {
    DocumentInfo info;
    Transcript transcript;
    QList<Row> rows;               ///< All but the DocumentInfo itself.
    QList<SourceText> sourceTexts; ///< Of all second sources, also of removed ones.
};

/// What became of an edit.
struct StoredEdit {
    enum class State { Done, Undone, Discarded }; ///< Of a line of the history.
};

/// One line of the log; its edit is read when it is needed.
struct StoredLine {
    qint64 number = 0;
    StoredEdit::State state = StoredEdit::State::Done;
};

/// What is read of a project when it is opened: all but the calls themselves and the edits.
struct StoredProject {
    QList<DocumentInfo> documents; ///< In the order in which they were added; also removed ones.
    QList<Tag> tags;
    QList<RosterPerson> roster;
    QList<GlossaryEntry> glossary;
    QList<SpellingWord> spelling;
    QList<StoredLine> log; ///< Oldest first.
};

/// The SQLite file of a project. Every write is one transaction that either happened wholly or not at all; what the
/// caller gives must agree with what the file contains.
class ProjectStore
{
public:
    ~ProjectStore();

    /// See Project::create() and Project::open().
    static Result<std::unique_ptr<ProjectStore>> create(const QString &path);
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path);

    /// Whether the head of a file says that it is a project.
    static bool isProjectFile(const QString &path);

    const QString &path() const;
    const QString &readOnlyReason() const; ///< Empty if the file can be written.

    /// Reads what is needed to list the calls. Fails with Storage, or with Newer if a newer Emend wrote what this one
    /// cannot read.
    Result<StoredProject> load();

    /// Reads one call. It must have been read before an edit of it is written. Fails like load().
    Result<StoredDocument> loadDocument(const DocumentInfo &info);

    /// Reads the edit of one line of the log. Fails like load().
    Result<Edit> loadEdit(qint64 number);

    Result<void> addDocument(const StoredDocument &document, const QByteArray &bytes, const PassageChanges &passages);
    Result<QByteArray> importedBytes(const DocumentId &document);

    /// Keeps what was read from a second source, and its bytes. Bytes that are kept already are left alone.
    Result<void> keepSource(const DocumentId &document, const SourceText &source, const QByteArray &bytes);

    /// The bytes of a second source of a document. Fails with Storage.
    Result<QByteArray> sourceBytes(const DocumentId &document, const QByteArray &sha256);

    // The edits below come with what they do to the passages that can be searched; both are written, or neither.

    /// Makes the changes of an edit and appends it to the log; what was undone is then discarded.
    Result<void> append(const Edit &edit, const QList<PassageChanges> &passages);

    /// Makes the changes of step and puts whole, which has the id of the last edit in the log, in its place.
    Result<void> extendLast(const Edit &whole, const Edit &step, const QList<PassageChanges> &passages);

    /// Makes the changes of the inverse of edit and marks it as undone.
    Result<void> undo(const Edit &edit, const QList<PassageChanges> &passages);

    /// Makes the changes of edit and marks it as done again.
    Result<void> redo(const Edit &edit, const QList<PassageChanges> &passages);

    /// Runs statements that only read, for the other classes of this folder. Fails with Storage.
    Result<void> read(const std::function<void(SQLite::Database &)> &work) const;

    /// Runs statements that write no edit, in one transaction. Fails with Storage.
    Result<void> write(const std::function<void(SQLite::Database &)> &work);

    /// How positions are converted in a call that has been read.
    CodePoints codePoints(const DocumentId &document) const;

    /// See Project::compact().
    Result<qint64> compact();

    /// See Project::saveCopy().
    Result<void> saveCopy(const QString &target);

private:
    struct Implementation;

    explicit ProjectStore(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m;
};

} // namespace core
