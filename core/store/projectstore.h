// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/review/edit.h"
#include "core/transcript/transcript.h"

namespace core {

/// One imported call as the file keeps it. Ranges count UTF-16 units here and code points in the file.
struct StoredDocument {
    DocumentInfo info;
    Transcript transcript;
    QList<Row> rows;               ///< All but the DocumentInfo itself.
    QList<SourceText> sourceTexts; ///< Of all second sources, also of removed ones.
};

/// One line of the log as the file keeps it.
struct StoredEdit {
    enum class State { Done, Undone, Discarded };
    Edit edit;
    State state = State::Done;
};

/// Everything in a project file but the imported bytes.
struct StoredProject {
    QList<StoredDocument> documents; ///< In the order in which they were added.
    QList<Tag> tags;
    QList<RosterPerson> roster;
    QList<GlossaryEntry> glossary;
    QList<StoredEdit> log; ///< Oldest first.
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

    /// Reads the whole file. Fails with Storage, or with Newer if a newer Emend wrote what this one cannot read.
    Result<StoredProject> load();

    Result<void> addDocument(const StoredDocument &document, const QByteArray &bytes);
    Result<QByteArray> importedBytes(const DocumentId &document);

    /// Keeps what was read from a second source, and its bytes. Bytes that are kept already are left alone.
    Result<void> keepSource(const DocumentId &document, const SourceText &source, const QByteArray &bytes);

    /// The bytes of a second source of a document. Fails with Storage.
    Result<QByteArray> sourceBytes(const DocumentId &document, const QByteArray &sha256);

    /// Makes the changes of an edit and appends it to the log; what was undone is then discarded.
    Result<void> append(const Edit &edit);

    /// Makes the changes of step and puts whole, which has the id of the last edit in the log, in its place.
    Result<void> extendLast(const Edit &whole, const Edit &step);

    /// Makes the changes of the inverse of edit and marks it as undone.
    Result<void> undo(const Edit &edit);

    /// Makes the changes of edit and marks it as done again.
    Result<void> redo(const Edit &edit);

    /// See Project::saveCopy().
    Result<void> saveCopy(const QString &target);

private:
    struct Implementation;

    explicit ProjectStore(std::unique_ptr<Implementation> implementation);

    std::unique_ptr<Implementation> m;
};

} // namespace core
