// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include "core/base/folderhazard.h"
#include "core/importers/importer.h"
#include "core/project/edits.h"
#include "core/project/projectlocation.h"
#include "core/project/roster.h"
#include "ui/widgets/giveway.h"
#include "ui/widgets/inbackground.h"

namespace ui {

namespace {

constexpr int quickTyping = 150; ///< In milliseconds between two edits; slower ones are analysed at once.
constexpr int typingPause = 180; ///< In milliseconds without a typed letter, until lists follow.

/// In milliseconds from an edit until it is analysed, so that keystrokes which follow each other share one analysis.
/// What runs beside them would be of no use any more when it is done, and takes the processor and the memory from them.
constexpr int analysisDelay = 200;
constexpr int longAnalysisDelay = 800; ///< Of a long call, however slowly the edits come.

/// Whether an edit changes words letter by letter and nothing else.
bool isTyping(const core::Edit &edit)
{
    return edit.action == core::Edit::Action::TypeText
           && std::all_of(edit.changes.begin(), edit.changes.end(), [](const core::RowChange &change) {
                  return std::holds_alternative<core::Correction>(change.before ? *change.before : *change.after);
              });
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_analysisTimer.setSingleShot(true);
    connect(&m_analysisTimer, &QTimer::timeout, this, &Session::analyzeNow);
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(typingPause);
    connect(&m_settleTimer, &QTimer::timeout, this, &Session::settled);
}

void Session::warmUp()
{
    // What the detectors know is read when it is first needed, which is half of the time that a first call takes.
    QThreadPool::globalInstance()->start([] {
        core::TranscriptData data;
        data.text = QStringLiteral("Revenue was up on the quarter.");
        data.turns.append(core::ImportedTurn{{0, data.text.size()}, {}, {}, {}});
        core::Progress progress;
        const auto warmed = core::analyze(core::Transcript(data), {}, progress);
        Q_UNUSED(warmed)
    });
}

Session::~Session()
{
    cancel();
    // The workers use the session only to put something into its event loop, so they may be waited for.
    QThreadPool::globalInstance()->waitForDone();
    m_pool.waitForDone();
}

void Session::open(const QString &path, const ImportChoice &choice)
{
    if (isBusy())
        return;
    // A project whose head is damaged is known by its name only.
    if (core::Project::isProjectFile(path) || QFileInfo(path).suffix() == u"emend") {
        openProject(path);
        return;
    }
    import(path, choice, &Session::adopt);
}

std::shared_ptr<core::Progress> Session::makeProgress()
{
    return std::make_shared<core::Progress>([this](double share, const QString &what) {
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT progressed(share, what); }, Qt::QueuedConnection);
    });
}

void Session::setIdle()
{
    m_progress.reset();
    Q_EMIT busyChanged(false);
}

void Session::openProject(const QString &path)
{
    if (isOpen() && QFileInfo(path) == QFileInfo(m_project->path()))
        return;
    auto opened = core::Project::open(path);
    if (!opened) {
        Q_EMIT failed(opened.error());
        if (opened.error().kind == core::Error::Kind::Damaged)
            Q_EMIT damageFound(path);
        return;
    }
    if ((*opened)->documents().isEmpty()) {
        Q_EMIT failed({core::Error::Kind::Input,
                       tr("The project “%1” holds no transcript. Open a transcript instead.").arg(path),
                       {}});
        return;
    }
    const core::DocumentId first = (*opened)->documents().constFirst().id;
    if (const auto loaded = (*opened)->load(first); !loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    show(std::move(*opened), first, std::nullopt);
}

void Session::showCall(const core::DocumentId &document)
{
    if (document == m_document)
        return;
    if (const auto loaded = m_project->load(document); !loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    m_project->letGo(m_document);
    show(document, std::nullopt);
}

void Session::show(std::unique_ptr<core::Project> project, const core::DocumentId &document,
                   const std::optional<core::Analysis> &analysis)
{
    close();
    m_project = std::move(project);
    connect(m_project.get(), &core::Project::changed, this, &Session::refresh);
    show(document, analysis);
    if (m_project->isReadOnly()) {
        Q_EMIT noticed(m_project->readOnlyReason());
        return;
    }
    // After all that is said on opening, so that it is what stays.
    const QString warning = core::hazardWarning(m_project->path());
    if (!warning.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, warning] { Q_EMIT noticed(warning); }, Qt::QueuedConnection);
}

void Session::show(const core::DocumentId &document, const std::optional<core::Analysis> &analysis)
{
    stopAnalysis();
    m_settleTimer.stop();
    m_document = document;
    m_call = core::reviewedCall(m_project->call(document), m_project->tags(), analysis.value_or(core::Analysis()));
    m_call.choice = m_findingChoice;
    m_call.analysis.speech = m_call.call.speech;
    m_call.isAnalysed = analysis.has_value();
    Q_EMIT opened();
    if (analysis)
        Q_EMIT analysisChanged();
    else
        analyzeNow();
}

bool Session::canReinterpret() const
{
    return isOpen() && !m_project->isReadOnly() && m_project->documents().size() == 1 && m_project->historySize() == 0;
}

void Session::reinterpret(core::Layout layout)
{
    if (!canReinterpret() || isBusy())
        return;
    const auto bytes = m_project->importedBytes(m_document);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const QString &read = m_call.call.transcript.format();
    const std::optional<QString> format = core::importerFor(read) ? std::optional(read) : std::nullopt;
    const auto transcript = core::importTranscript({*bytes, m_call.call.info.fileName, layout, format});
    if (!transcript) {
        Q_EMIT failed(transcript.error());
        return;
    }
    m_progress = makeProgress();
    Q_EMIT busyChanged(true);
    const QString path = m_project->path();
    auto work = [=, options = analysisOptions(), progress = m_progress] {
        return core::analyze(*transcript, options, *progress);
    };
    inBackground(this, work, [=, this](const core::Result<core::Analysis> &analysis) {
        setIdle();
        if (analysis)
            recreate(path, *bytes, *transcript, analysis->speech, *analysis);
        else
            Q_EMIT failed(analysis.error());
    });
}

void Session::recreate(const QString &path, const QByteArray &bytes, const core::Transcript &transcript,
                       const core::SpeakerTurns &speech, const std::optional<core::Analysis> &analysis)
{
    if (!canReinterpret())
        return;
    // Nothing has been done in the old project yet. It stays beside the new one until that is complete.
    close();
    const QString old = path + QStringLiteral(".old");
    QFile::remove(old);
    QFile::rename(path, old);
    auto created = core::Project::create(path);
    const auto document = created ? (*created)->addDocument(bytes, transcript, speech)
                                  : core::Result<core::DocumentId>(core::failure(created.error()));
    if (!document) {
        created = core::failure(document.error());
        QFile::remove(path);
        QFile::rename(old, path);
        Q_EMIT failed(document.error());
        openProject(path);
        return;
    }
    QFile::remove(old);
    show(std::move(*created), *document, analysis);
}

void Session::close()
{
    if (!isOpen())
        return;
    stopAnalysis();
    m_settleTimer.stop();
    m_project.reset();
    m_call = {};
    Q_EMIT closed();
}

void Session::cancel()
{
    if (m_progress)
        m_progress->cancel();
    stopAnalysis();
    Q_EMIT progressed(1, {});
}

void Session::stopAnalysis()
{
    m_analysisTimer.stop();
    m_isUpToDate = false;
    ++m_generation;
    if (m_analysisProgress)
        m_analysisProgress->cancel();
}

bool Session::apply(const core::Edit &edit)
{
    if (edit.changes.isEmpty())
        return true;
    return report(m_project->apply(core::remembered(edit, m_call.call, m_project->roster())));
}

bool Session::addSource(const QByteArray &bytes, const core::SecondSource &source)
{
    return report(m_project->addSource(m_document, bytes, source));
}

void Session::undo()
{
    if (!m_project->canUndo())
        return;
    showCallOf(m_project->nextUndo());
    report(m_project->undo());
}

void Session::redo()
{
    if (!m_project->canRedo())
        return;
    showCallOf(m_project->nextRedo());
    report(m_project->redo());
}

void Session::showCallOf(const core::Edit &edit)
{
    // What is taken back must be seen, so its call comes to the screen.
    if (!edit.document.isNull())
        showCall(edit.document);
}

bool Session::report(const core::Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void Session::refresh(const core::Edit &edit)
{
    if (leaveRemoved())
        return;
    const bool isAnalysed = m_call.isAnalysed;
    m_call = core::reviewedCall(m_project->call(m_document), m_project->tags(), m_call.analysis);
    m_call.isAnalysed = isAnalysed;
    m_call.choice = m_findingChoice;
    m_call.analysis.speech = m_call.call.speech;
    Q_EMIT edited(edit);
    settleAfter(edit);
    stopAnalysis();
    const bool isQuick = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < quickTyping;
    m_sinceEdit.start();
    const bool isLong = m_call.call.transcript.text().size() > longText;
    m_analysisTimer.start(isLong ? longAnalysisDelay : isQuick ? analysisDelay : 0);
}

void Session::settleAfter(const core::Edit &edit)
{
    if (isTyping(edit)) {
        m_settleTimer.start();
        return;
    }
    m_settleTimer.stop();
    Q_EMIT settled();
}

bool Session::leaveRemoved()
{
    const QList<core::DocumentInfo> calls = m_project->documents();
    const auto isShown = [this](const core::DocumentInfo &call) { return call.id == m_document; };
    if (calls.isEmpty() || std::any_of(calls.begin(), calls.end(), isShown))
        return false;
    showCall(calls.constFirst().id);
    return true;
}

core::AnalysisOptions Session::analysisOptions() const
{
    core::AnalysisOptions options;
    options.glossary = core::joined(core::glossaryOf(m_project->glossary()), m_sharedGlossary);
    options.knownWords = core::nameWords(m_project->roster());
    return options;
}

void Session::setSharedGlossary(const core::Glossary &glossary)
{
    m_sharedGlossary = glossary;
    if (!isOpen())
        return;
    stopAnalysis();
    analyzeNow();
}

void Session::setFindingChoice(const core::FindingChoice &choice)
{
    if (choice == m_findingChoice)
        return;
    m_findingChoice = choice;
    m_call.choice = choice;
    if (isOpen())
        Q_EMIT findingChoiceChanged();
}

void Session::analyzeNow()
{
    // Of what takes a moment, or follows an edit, nobody wants to be told.
    const bool isLong = !m_call.isAnalysed && m_call.call.transcript.text().size() > longText;
    m_analysisProgress = isLong ? makeProgress() : std::make_shared<core::Progress>();
    auto work = [call = m_call.call, options = analysisOptions(), progress = m_analysisProgress] {
        giveWay();
        return core::analyzeCorrected(call, options, *progress);
    };
    const auto take = [this, generation = m_generation](const core::Result<core::Analysis> &analysis) {
        if (!analysis || generation != m_generation)
            return;
        m_isUpToDate = true;
        m_call.isAnalysed = true;
        m_call.analysis = *analysis;
        m_call.analysis.speech = m_call.call.speech;
        // Everything follows the analysis anyhow.
        m_settleTimer.stop();
        Q_EMIT analysisChanged();
    };
    inBackground(this, work, take, &m_pool);
}

} // namespace ui
