// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/analysis/sources/secondsource.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// One line of the history of a project.
struct LogEntry {
    enum class State {
        Done,      ///< In force.
        Undone,    ///< Taken back, can be redone.
        Discarded, ///< Taken back, and something else was done instead.
    };
    Edit edit;
    State state = State::Done;
};

/// The open project. Its file is the truth: an edit reaches the file first, then memory, then the views.
///
/// The history lies in the file, so undo and redo survive closing. Lives in one thread.
class Project : public QObject
{
    Q_OBJECT

public:
    ~Project() override;

    /// Makes a new project file. Fails with Storage if the file exists or cannot be written.
    static Result<std::unique_ptr<Project>> create(const QString &path, std::shared_ptr<const Clock> clock = nullptr);

    /// Opens a project file for writing. A file of a newer Emend, a write-protected one and one that another program
    /// writes to are opened for reading only: see isReadOnly() and readOnlyReason(). Fails with Input if the file is no
    /// project, with Storage if it is damaged or cannot be read.
    static Result<std::unique_ptr<Project>> open(const QString &path, std::shared_ptr<const Clock> clock = nullptr);

    /// Whether the head of a file is that of a project file; false if it cannot be read.
    static bool isProjectFile(const QString &path);

    QString path() const;
    bool isReadOnly() const;

    /// Why nothing can be changed, as a sentence; empty if the project can be written.
    QString readOnlyReason() const;

    /// Who makes the next edits; kept in their log entries.
    void setAuthor(const QString &author);

    /// Keeps the imported bytes, the transcript and its detected turns. This is no edit and cannot be undone.
    /// A document with the same SHA-256 is not added twice: its id is returned.
    Result<DocumentId> addDocument(const QByteArray &bytes, const Transcript &transcript, const SpeakerTurns &speech);

    /// Lays another account of the call beside it. Its bytes and text are kept for ever, as those of an import; the row
    /// that says so comes as an edit, so that a wrong file is taken back like anything else and the history names it.
    /// Fails with Input if the file is the call itself or stands beside it already.
    Result<void> addSource(const DocumentId &document, const QByteArray &bytes, const SecondSource &source);

    /// The bytes of a second source that is or was beside a document. Fails with Storage.
    Result<QByteArray> sourceBytes(const DocumentId &document, const QByteArray &sha256) const;

    /// All documents, in the order in which they were added.
    QList<DocumentInfo> documents() const;

    /// The state of a document, which must be one of documents().
    const CallState &call(const DocumentId &document) const;

    /// The bytes that were imported. Fails with Storage.
    Result<QByteArray> importedBytes(const DocumentId &document) const;

    /// The codebook, parents before children, in order.
    QList<Tag> tags() const;

    /// The people the analyst has named, by company and name.
    QList<RosterPerson> roster() const;

    /// The terms of the project, by their right forms.
    QList<GlossaryEntry> glossary() const;

    /// Applies all changes of edit, or none of them. What was undone before can then no longer be redone.
    /// Fails with Conflict if a row is not in the state that the edit expects, and with Storage if the file
    /// refuses; changed() is then not emitted.
    Result<void> apply(Edit edit);

    bool canUndo() const;
    bool canRedo() const;

    /// The edit that undo() would take back; canUndo() must hold.
    const Edit &nextUndo() const;

    /// The edit that redo() would do again; canRedo() must hold.
    const Edit &nextRedo() const;

    /// Takes back the last edit that is in force. Fails like apply().
    Result<void> undo();

    /// Does the edit again that was taken back last. Fails like apply().
    Result<void> redo();

    /// All edits ever made, oldest first.
    QList<LogEntry> history() const;

    /// Writes a consistent copy of the project to another file, replacing it. Fails with Storage; an existing file then
    /// stays as it was.
    Result<void> saveCopy(const QString &path) const;

Q_SIGNALS:
    /// edit has been applied, undone (then it is the inverse) or redone.
    void changed(const core::Edit &edit);

    /// A document was added.
    void documentAdded(const core::DocumentId &document);

private:
    struct State;

    explicit Project(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace core
