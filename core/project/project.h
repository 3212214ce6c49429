// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "core/analysis/kpi.h"
#include "core/analysis/sources/secondsource.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/callstate.h"
#include "core/project/logentry.h"
#include "core/project/reversal.h"
#include "core/project/search.h"
#include "core/review/edit.h"
#include "core/store/historytable.h"

namespace core {

/// The open project. Its file is the truth: an edit reaches the file first, then memory, then the views.
///
/// The history lies in the file, so undo and redo survive closing. Calls are read when they are asked for, so that a
/// project of many opens at once. Lives in one thread.
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
    /// What the text or the file name says of company, event, period and date is noted. A document with the same
    /// SHA-256 is not added twice: its id is returned, and if it was removed, an edit puts it back.
    Result<DocumentId> addDocument(const QByteArray &bytes, const Transcript &transcript, const SpeakerTurns &speech);

    /// Lays another account of the call beside it. Its bytes and text are kept for ever, as those of an import; the row
    /// that says so comes as an edit, so that a wrong file is taken back like anything else and the history names it.
    /// Fails with Input if the file is the call itself or stands beside it already.
    Result<void> addSource(const DocumentId &document, const QByteArray &bytes, const SecondSource &source);

    /// The bytes of a second source that is or was beside a document. Fails with Storage.
    Result<QByteArray> sourceBytes(const DocumentId &document, const QByteArray &sha256) const;

    /// All documents that are not removed, in the order in which they were added.
    QList<DocumentInfo> documents() const;

    /// All documents, also removed ones, in the order in which they were added.
    QList<DocumentInfo> allDocuments() const;

    /// Keeps a call of another copy of the project with its turns and speakers, but as a removed one: this is no edit,
    /// and an edit that says that it is not removed brings it to light. Fails with Storage.
    Result<void> keepDocument(const CallState &call, const QByteArray &bytes);

    /// Keeps the text of a second source, so that an edit may lay it beside a document. Fails with Storage.
    Result<void> keepSource(const DocumentId &document, const SourceText &source, const QByteArray &bytes);

    /// Reads a document of the project, unless that was done already. Fails with Storage.
    Result<void> load(const DocumentId &document);

    /// The state of a document of the project, also of a removed one; read if it has not been. If it cannot be read, of
    /// which load() tells, this is a call without words, and every edit of it is refused. Good until it is let go of.
    const CallState &call(const DocumentId &document) const;

    /// Lets go of what was read of a document; it is read again when it is needed.
    void letGo(const DocumentId &document);

    /// What can be edited to remove a document from the project with all that was done to it, so that this can be
    /// undone.
    Edit removal(const DocumentId &document) const;

    /// What takes a tag out of the codebook and off the annotations of all calls. Fails with Storage.
    Result<Edit> removalOf(const Tag &tag);

    /// What the last analysis of each call found; calls that were never analysed have none. Fails with Storage.
    Result<QList<CallResults>> results() const;

    /// Keeps what an analysis of a document as it is now has found, for lists and for searching. This is no edit.
    Result<void> keepResults(const CallResults &results, const QList<Kpi> &kpis);

    /// Looks for words in all calls. Any text may be asked for. Fails with Storage.
    Result<SearchHits> search(const SearchRequest &request) const;

    /// What can be chosen in a search.
    SearchChoices searchChoices() const;

    /// The bytes that were imported. Fails with Storage.
    Result<QByteArray> importedBytes(const DocumentId &document) const;

    /// The codebook, parents before children, in order.
    QList<Tag> tags() const;

    /// The people the analyst has named, by company and name.
    QList<RosterPerson> roster() const;

    /// The terms of the project, by their right forms.
    QList<GlossaryEntry> glossary() const;

    /// The words that are spelt right in the project or in one of its calls, by word.
    QList<SpellingWord> spelling() const;

    /// Applies all changes of edit, or none of them. What was undone before can then no longer be redone.
    /// Fails with Conflict if a row is not in the state that the edit expects, and with Storage if the file
    /// refuses; changed() is then not emitted.
    Result<void> apply(Edit edit);

    bool canUndo() const;
    bool canRedo() const;

    /// The edit that undo() would take back; canUndo() must hold. Without changes if it cannot be read.
    const Edit &nextUndo() const;

    /// The edit that redo() would do again; canRedo() must hold. Without changes if it cannot be read.
    const Edit &nextRedo() const;

    /// Takes back the last edit that is in force. Fails like apply().
    Result<void> undo();

    /// Does the edit again that was taken back last. Fails like apply().
    Result<void> redo();

    /// How many edits were ever made.
    qsizetype historySize() const;

    /// All edits ever made, oldest first; those that cannot be read are left out.
    QList<LogEntry> history() const;

    /// The lines of the history that a request allows, newest first. Their edits are not read. Fails with Storage.
    Result<QList<HistoryLine>> historyLines(const HistoryRequest &request) const;

    /// The edit of one line of the history. Fails with Storage.
    Result<Edit> historyEdit(qint64 line) const;

    /// Everybody who made an edit, sorted. Fails with Storage.
    Result<QStringList> historyAuthors() const;

    /// The text of a call as it was imported; the call itself is not read for it. Fails with Storage.
    Result<QString> importedText(const DocumentId &document) const;

    /// The speakers of a call as they are now; the call is not kept in memory for it. Fails with Storage.
    Result<QList<Speaker>> speakers(const DocumentId &document) const;

    /// What can be edited to take one line of the history back, which must be in force, or what stands on it. Taking it
    /// back is an edit like any other. Fails with Storage, and with Conflict if the line is not in force.
    Result<Reversal> reversalOf(qint64 line);

    /// What can be edited to take back everything behind a line of the history in one step. Imported calls stay. Fails
    /// with Storage.
    Result<LaterReversal> reversalAfter(qint64 line);

    /// Writes the file anew without the space that removed rows left; returns how many bytes that saved. Nothing else
    /// changes. Fails with Storage; the file then stays as it was.
    Result<qint64> compact();

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
