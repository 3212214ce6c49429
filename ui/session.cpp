// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

#include "core/importers/importer.h"
#include "core/project/edits.h"
#include "core/project/projectlocation.h"
#include "core/project/roster.h"

namespace ui {

/// A transcript that was read and analysed in the worker.
struct Session::Imported {
    QString path;
    QByteArray bytes;
    core::Transcript transcript;
    core::Analysis analysis;
};

namespace {

constexpr int analysisDelay = 40; ///< In milliseconds; keystrokes that follow each other faster share one analysis.
constexpr int quickTyping = 150;  ///< In milliseconds between two edits; slower ones are analysed at once.

/// A Progress whose reports reach the session in its own thread.
std::shared_ptr<core::Progress> makeProgress(Session *session)
{
    return std::make_shared<core::Progress>([session](double share, const QString &what) {
        QMetaObject::invokeMethod(
            session, [=] { Q_EMIT session->progressed(share, what); }, Qt::QueuedConnection);
    });
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_analysisTimer.setSingleShot(true);
    connect(&m_analysisTimer, &QTimer::timeout, this, &Session::analyzeNow);
}

Session::~Session()
{
    cancel();
    // The workers hold no pointer to the session but for their reports, which need its event loop.
    QThreadPool::globalInstance()->waitForDone();
}

void Session::open(const QString &path, std::optional<core::Layout> layout)
{
    if (isBusy())
        return;
    if (core::Project::isProjectFile(path)) {
        openProject(path);
        return;
    }
    import(path, layout, &Session::adopt);
}

void Session::addCall(const QString &path)
{
    if (isBusy() || !isOpen())
        return;
    if (core::Project::isProjectFile(path)) {
        Q_EMIT failed({core::Error::Kind::Input,
                       tr("“%1” is a project of its own. Add the transcripts it was made from instead.")
                           .arg(QFileInfo(path).fileName()),
                       {}});
        return;
    }
    import(path, std::nullopt, &Session::take);
}

void Session::import(const QString &path, std::optional<core::Layout> layout, void (Session::*then)(const Imported &))
{
    m_progress = makeProgress(this);
    Q_EMIT busyChanged(true);
    core::AnalysisOptions options;
    options.glossary = m_sharedGlossary;
    auto work = [path, layout, options, progress = m_progress]() -> core::Result<Imported> {
        const auto bytes = core::readFile(path);
        if (!bytes)
            return core::failure(bytes.error());
        const auto transcript = core::importTranscript({*bytes, QFileInfo(path).fileName(), layout});
        if (!transcript)
            return core::failure(transcript.error());
        const auto analysis = core::analyze(*transcript, options, *progress);
        if (!analysis)
            return core::failure(analysis.error());
        return Imported{path, *bytes, *transcript, *analysis};
    };
    QtConcurrent::run(work).then(this, [this, then](const core::Result<Imported> &imported) {
        setIdle();
        if (imported)
            (this->*then)(*imported);
        else
            Q_EMIT failed(imported.error());
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
        return;
    }
    if ((*opened)->documents().isEmpty()) {
        Q_EMIT failed({core::Error::Kind::Input,
                       tr("The project “%1” holds no transcript. Open a transcript instead.").arg(path),
                       {}});
        return;
    }
    const core::DocumentId first = (*opened)->documents().constFirst().id;
    show(std::move(*opened), first, std::nullopt);
}

void Session::take(const Imported &imported)
{
    if (!isOpen())
        return;
    const bool isKnown = !core::documentWith(*m_project, imported.transcript.sha256()).isNull();
    const auto document = m_project->addDocument(imported.bytes, imported.transcript, imported.analysis.speech);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    if (isKnown) {
        showCall(*document);
        Q_EMIT noticed(tr("The project has this call already; nothing was added."));
        return;
    }
    show(*document, imported.analysis);
    const QString title = m_call.call.info.title;
    Q_EMIT noticed(tr("“%1” was added to the project.").arg(title));
    for (const QString &note : imported.transcript.notes())
        Q_EMIT noticed(note);
}

void Session::showCall(const core::DocumentId &document)
{
    if (document != m_document)
        show(document, std::nullopt);
}

void Session::adopt(const Imported &imported)
{
    const QByteArray sha256 = imported.transcript.sha256();
    if (isOpen() && !core::documentWith(*m_project, sha256).isNull())
        return;
    if (auto known = core::findProjectFor(imported.path, sha256)) {
        const core::DocumentId document = core::documentWith(*known, sha256);
        const QString path = known->path();
        const bool isReadOnly = known->isReadOnly();
        show(std::move(known), document, std::nullopt);
        if (!isReadOnly)
            Q_EMIT noticed(tr("Your work on this transcript goes on where you left it, in “%1”.").arg(path));
        return;
    }
    auto created = core::createProjectFor(imported.path, sha256);
    if (!created) {
        Q_EMIT failed(created.error());
        return;
    }
    const auto document = (*created)->addDocument(imported.bytes, imported.transcript, imported.analysis.speech);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    const QString path = (*created)->path();
    show(std::move(*created), *document, imported.analysis);
    for (const QString &note : imported.transcript.notes())
        Q_EMIT noticed(note);
    if (imported.transcript.notes().isEmpty())
        Q_EMIT noticed(tr("Everything you do is kept at once in “%1”.").arg(path));
}

void Session::show(std::unique_ptr<core::Project> project, const core::DocumentId &document,
                   const std::optional<core::Analysis> &analysis)
{
    close();
    m_project = std::move(project);
    connect(m_project.get(), &core::Project::changed, this, &Session::refresh);
    show(document, analysis);
    if (m_project->isReadOnly())
        Q_EMIT noticed(m_project->readOnlyReason());
}

void Session::show(const core::DocumentId &document, const std::optional<core::Analysis> &analysis)
{
    stopAnalysis();
    m_document = document;
    m_call = core::reviewedCall(m_project->call(document), m_project->tags(), analysis.value_or(core::Analysis()));
    m_call.analysis.speech = m_call.call.speech;
    Q_EMIT opened();
    if (analysis)
        Q_EMIT analysisChanged();
    else
        analyzeNow();
}

bool Session::canReinterpret() const
{
    return isOpen() && !m_project->isReadOnly() && m_project->documents().size() == 1 && m_project->history().isEmpty();
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
    const auto transcript = core::importTranscript({*bytes, m_call.call.info.fileName, layout});
    if (!transcript) {
        Q_EMIT failed(transcript.error());
        return;
    }
    m_progress = makeProgress(this);
    Q_EMIT busyChanged(true);
    const QString path = m_project->path();
    auto work = [=, options = analysisOptions(), progress = m_progress] {
        return core::analyze(*transcript, options, *progress);
    };
    QtConcurrent::run(work).then(this, [=, this](const core::Result<core::Analysis> &analysis) {
        setIdle();
        if (analysis)
            recreate(path, *bytes, *transcript, *analysis);
        else
            Q_EMIT failed(analysis.error());
    });
}

void Session::recreate(const QString &path, const QByteArray &bytes, const core::Transcript &transcript,
                       const core::Analysis &analysis)
{
    if (!canReinterpret())
        return;
    // Nothing has been done in the old project yet. It stays beside the new one until that is complete.
    close();
    const QString old = path + QStringLiteral(".old");
    QFile::remove(old);
    QFile::rename(path, old);
    auto created = core::Project::create(path);
    const auto document = created ? (*created)->addDocument(bytes, transcript, analysis.speech)
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
    m_project.reset();
    m_call = {};
    Q_EMIT closed();
}

void Session::cancel()
{
    if (m_progress)
        m_progress->cancel();
    stopAnalysis();
}

void Session::stopAnalysis()
{
    m_analysisTimer.stop();
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
    m_call = core::reviewedCall(m_project->call(m_document), m_project->tags(), m_call.analysis);
    m_call.analysis.speech = m_call.call.speech;
    Q_EMIT edited(edit);
    stopAnalysis();
    const bool isQuick = m_sinceEdit.isValid() && m_sinceEdit.elapsed() < quickTyping;
    m_sinceEdit.start();
    m_analysisTimer.start(isQuick ? analysisDelay : 0);
}

core::AnalysisOptions Session::analysisOptions() const
{
    core::AnalysisOptions options;
    options.glossary = core::joined(core::glossaryOf(m_project->glossary()), m_sharedGlossary);
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

void Session::analyzeNow()
{
    m_analysisProgress = std::make_shared<core::Progress>();
    auto work = [call = m_call.call, options = analysisOptions(), progress = m_analysisProgress] {
        return core::analyzeCorrected(call, options, *progress);
    };
    QtConcurrent::run(work).then(this, [this, generation = m_generation](const core::Result<core::Analysis> &analysis) {
        if (!analysis || generation != m_generation)
            return;
        m_call.analysis = *analysis;
        m_call.analysis.speech = m_call.call.speech;
        Q_EMIT analysisChanged();
    });
}

} // namespace ui
