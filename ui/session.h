// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/project.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// How the analyst wants a file to be read; none of it means guess.
struct ImportChoice {
    std::optional<core::Layout> layout = std::nullopt;
    std::optional<QString> format = std::nullopt; ///< Key of an importer.

    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};

/// The open project, the call on the screen, and its analysis: what all views look at and act on.
///
/// Views read call() and connect to the signals; they change nothing themselves but call apply(). Long work (import,
/// analysis) runs in a worker; its results arrive in the thread of the session.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Has what the analysis needs read in the background, so that the first call is there sooner.
    static void warmUp();

    /// Opens a project or a transcript in the background; opened() or failed() follows. A transcript gets a project
    /// file beside it, or in the user's data folder where that cannot be written; if it already has one for the same
    /// bytes, that is opened, so that work goes on where it was left; a choice counts only while nothing was done in
    /// it.
    void open(const QString &path, const ImportChoice &choice = {});

    /// Reads a transcript into the open project, in the background; the call is then on the screen, or failed()
    /// follows. A call that the project has already is only shown.
    void addCall(const QString &path, const ImportChoice &choice = {});

    /// Reads many transcripts into the open project, in the background; what is on the screen stays there. noticed()
    /// says at the end how many were added, which the project has already, and which could not be read.
    void addCalls(const QStringList &paths);

    /// Shows another call of the open project, which must have it. opened() follows.
    void showCall(const core::DocumentId &document);

    /// Whether the imported bytes can be read again with another layout: only while nothing has been changed.
    bool canReinterpret() const;

    /// Reads the imported bytes of the call again with another layout, if canReinterpret(). opened() follows.
    void reinterpret(core::Layout layout);

    /// Closes what is open. Nothing needs to be saved: every edit is in the file already.
    void close();

    bool isOpen() const { return m_project != nullptr; }
    bool isBusy() const { return m_progress != nullptr; }

    /// Asks the running work to stop.
    void cancel();

    /// Must be open.
    core::Project &project() { return *m_project; }
    const core::Project &project() const { return *m_project; }

    /// The call on the screen; must be open. Text, turns and corrections are always current; the analysis follows an
    /// edit within moments (analysisChanged()).
    const core::ReviewedCall &call() const { return m_call; }

    /// Whether the analysis of call() is that of its words as they stand now.
    bool isUpToDate() const { return m_isUpToDate; }

    /// How calls of the project are analysed.
    core::AnalysisOptions analysisOptions() const;

    /// Applies an edit; one without changes does nothing. What it says of speakers is kept in the roster. Returns
    /// whether it is in force; otherwise failed() was emitted.
    bool apply(const core::Edit &edit);
    void undo();
    void redo();

    /// The glossary that all projects share; its terms are proposed beside those of the project, which come first.
    const core::Glossary &sharedGlossary() const { return m_sharedGlossary; }
    void setSharedGlossary(const core::Glossary &glossary);

    /// Which findings are to be seen from now on, in all calls. What is decided, and what is kept in files, does not
    /// depend on it. findingChoiceChanged() follows.
    void setFindingChoice(const core::FindingChoice &choice);

    /// Lays another account of the call beside it. Returns whether it is there; otherwise failed() was emitted.
    bool addSource(const QByteArray &bytes, const core::SecondSource &source);

Q_SIGNALS:
    /// A project is open and call() is valid.
    void opened();
    void closed();

    /// call() has a new state because of edit; its analysis still refers to the one before, mapped as well as it goes.
    void edited(const core::Edit &edit);

    /// What was edited can be followed by what takes longer: at once for decisions, and for typed words when the typing
    /// pauses, so that no key has to wait for lists that nobody reads meanwhile. Comes behind edited(), unless
    /// analysisChanged(), which everything follows, comes first.
    void settled();

    /// call().analysis is new.
    void analysisChanged();

    /// call().choice is another one.
    void findingChoiceChanged();

    /// Something could not be done; nothing else happened.
    void failed(const core::Error &error);

    /// A project file cannot be opened because of what it contains; failed() said so.
    void damageFound(const QString &path);

    /// Something the analyst should know, in a sentence.
    void noticed(const QString &sentence);

    void busyChanged(bool isBusy);
    void progressed(double share, const QString &what);

private:
    struct Imported;
    struct Added;

    /// In characters. The words of a longer transcript are shown before its findings are there.
    static constexpr qsizetype longText = 300'000;

    static core::Result<Imported> imported(const QString &path, const QByteArray &bytes, const ImportChoice &choice,
                                           const core::AnalysisOptions &options, core::Progress &progress);
    static core::Result<Imported> importedToShow(const QString &path, const ImportChoice &choice,
                                                 const core::AnalysisOptions &options, core::Progress &progress);
    void addAll(const QStringList &paths, QSet<QByteArray> known, const core::AnalysisOptions &options,
                core::Progress &progress, Added &sum);
    void keep(const Imported &imported);
    void tell(const Added &sum, bool isCancelled);
    bool leaveRemoved();
    std::shared_ptr<core::Progress> makeProgress();
    void import(const QString &path, const ImportChoice &choice, void (Session::*then)(const Imported &));
    void openProject(const QString &path);
    void take(const Imported &imported);
    void adopt(const Imported &imported);
    void readOtherwise(const Imported &imported);
    void recreate(const QString &path, const QByteArray &bytes, const core::Transcript &transcript,
                  const core::SpeakerTurns &speech, const std::optional<core::Analysis> &analysis);
    void show(std::unique_ptr<core::Project> project, const core::DocumentId &document,
              const std::optional<core::Analysis> &analysis);
    void show(const core::DocumentId &document, const std::optional<core::Analysis> &analysis);
    void refresh(const core::Edit &edit);
    void settleAfter(const core::Edit &edit);
    void showCallOf(const core::Edit &edit);
    void setIdle();
    bool report(const core::Result<void> &result);
    void stopAnalysis();
    void analyzeNow();

    std::unique_ptr<core::Project> m_project;
    core::DocumentId m_document; ///< The one on the screen.
    core::ReviewedCall m_call;
    core::Glossary m_sharedGlossary;
    core::FindingChoice m_findingChoice;
    std::shared_ptr<core::Progress> m_progress;         ///< Of opening; null while nothing is opened.
    std::shared_ptr<core::Progress> m_analysisProgress; ///< Of the analysis that runs behind the edits.
    QThreadPool m_pool;                                 ///< For that analysis; its threads give way.
    QTimer m_analysisTimer;
    QTimer m_settleTimer;
    QElapsedTimer m_sinceEdit; ///< Since the last edit of any kind.
    int m_added = 0;           ///< How many calls the adding of many files has brought so far.
    bool m_isUpToDate = false;
    int m_generation = 0; ///< Counts states of the text, so that a late analysis of an older one is dropped.
};

} // namespace ui
