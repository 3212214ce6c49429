// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSemaphore>
#include <QSet>

#include "core/analysis/turns/turnfinder.h"
#include "core/importers/importer.h"
#include "core/project/callresults.h"
#include "core/project/projectlocation.h"
#include "ui/session.h"
#include "ui/widgets/inbackground.h"

namespace ui {

/// A transcript that was read in the worker, and analysed unless it is long.
struct Session::Imported {
    QString path;
    QByteArray bytes;
    ImportChoice choice;
    core::Transcript transcript;
    core::SpeakerTurns speech;
    std::optional<core::Analysis> analysis;
};

/// How the adding of many files went.
struct Session::Added {
    QStringList known;  ///< Names of files that the project has already, or that came twice.
    QStringList failed; ///< Names of files that could not be read, each with why.
};

namespace {

constexpr qsizetype namesInSentence = 3; ///< More are only counted.
constexpr int callsUnderway = 4;         ///< From the worker to the project.
constexpr int cancelCheck = 50;          ///< In milliseconds.

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The first few texts, with an ellipsis if there are more.
QString firstOf(const QStringList &texts)
{
    const QString shown = texts.mid(0, namesInSentence).join(QStringLiteral("; "));
    return texts.size() > namesInSentence ? shown + QStringLiteral("; …") : shown;
}

} // namespace

core::Result<Session::Imported> Session::imported(const QString &path, const QByteArray &bytes,
                                                  const ImportChoice &choice, const core::AnalysisOptions &options,
                                                  core::Progress &progress)
{
    const auto transcript = core::importTranscript({bytes, QFileInfo(path).fileName(), choice.layout, choice.format});
    if (!transcript)
        return core::failure(transcript.error());
    const auto analysis = core::analyze(*transcript, options, progress);
    if (!analysis)
        return core::failure(analysis.error());
    return Imported{path, bytes, choice, *transcript, analysis->speech, *analysis};
}

core::Result<Session::Imported> Session::importedToShow(const QString &path, const ImportChoice &choice,
                                                        const core::AnalysisOptions &options, core::Progress &progress)
{
    const auto bytes = core::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    if (bytes->size() < longText)
        return imported(path, *bytes, choice, options, progress);
    const auto transcript = core::importTranscript({*bytes, QFileInfo(path).fileName(), choice.layout, choice.format});
    if (!transcript)
        return core::failure(transcript.error());
    return Imported{
        path, *bytes, choice, *transcript, core::findTurns(*transcript, core::TokenList(transcript->text())), {}};
}

void Session::addCall(const QString &path, const ImportChoice &choice)
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
    import(path, choice, &Session::take);
}

void Session::import(const QString &path, const ImportChoice &choice, void (Session::*then)(const Imported &))
{
    m_progress = makeProgress();
    Q_EMIT busyChanged(true);
    core::AnalysisOptions options;
    options.glossary = m_sharedGlossary;
    auto work = [path, choice, options, progress = m_progress] {
        return importedToShow(path, choice, options, *progress);
    };
    inBackground(this, work, [this, then](const core::Result<Imported> &imported) {
        setIdle();
        if (imported)
            (this->*then)(*imported);
        else
            Q_EMIT failed(imported.error());
    });
}

void Session::take(const Imported &imported)
{
    if (!isOpen())
        return;
    const bool isKnown = !core::documentWith(*m_project, imported.transcript.sha256()).isNull();
    const qsizetype edits = m_project->historySize();
    const auto document = m_project->addDocument(imported.bytes, imported.transcript, imported.speech);
    if (!document) {
        Q_EMIT failed(document.error());
        return;
    }
    if (isKnown) {
        showCall(*document);
        Q_EMIT noticed(tr("The project has this call already; nothing was added."));
        return;
    }
    if (m_project->historySize() > edits) {
        showCall(*document);
        Q_EMIT noticed(tr("“%1” is back in the project, with all that was done to it.").arg(m_call.call.info.title));
        return;
    }
    m_project->letGo(m_document);
    show(*document, imported.analysis);
    const QString title = m_call.call.info.title;
    Q_EMIT noticed(tr("“%1” was added to the project.").arg(title));
    for (const QString &note : imported.transcript.notes())
        Q_EMIT noticed(note);
}

void Session::addCalls(const QStringList &paths)
{
    if (isBusy() || !isOpen() || paths.isEmpty())
        return;
    if (paths.size() == 1) {
        addCall(paths.constFirst());
        return;
    }
    m_progress = makeProgress();
    m_added = 0;
    Q_EMIT busyChanged(true);
    QSet<QByteArray> known;
    for (const core::DocumentInfo &info : m_project->documents())
        known.insert(info.sha256);
    auto sum = std::make_shared<Added>();
    auto work = [this, paths, known, sum, options = analysisOptions(), progress = m_progress] {
        addAll(paths, known, options, *progress, *sum);
    };
    inBackground(this, work, [this, sum] {
        const bool isCancelled = m_progress && m_progress->isCancelled();
        setIdle();
        tell(*sum, isCancelled);
    });
}

void Session::addAll(const QStringList &paths, QSet<QByteArray> known, const core::AnalysisOptions &options,
                     core::Progress &progress, Added &sum)
{
    // The project lives in the thread of the session. It is not to be overrun, lest files pile up in memory.
    auto free = std::make_shared<QSemaphore>(callsUnderway);
    for (qsizetype i = 0; i < paths.size() && !progress.isCancelled(); ++i) {
        const QString name = QFileInfo(paths[i]).fileName();
        progress.report(static_cast<double>(i) / static_cast<double>(paths.size()),
                        //: Adding many files: the number of this one, of all, and its name.
                        tr("Adding %1 of %2: %3").arg(i + 1).arg(paths.size()).arg(name));
        const auto bytes = core::readFile(paths[i]);
        const QByteArray sha256 = bytes ? sha256Of(*bytes) : QByteArray();
        if (bytes && known.contains(sha256)) {
            sum.known.append(name);
            continue;
        }
        core::Progress inner([&](double, const QString &) {
            if (progress.isCancelled())
                inner.cancel();
        });
        auto read = bytes ? imported(paths[i], *bytes, {}, options, inner)
                          : core::Result<Imported>(core::failure(bytes.error()));
        if (!read) {
            if (!progress.isCancelled())
                sum.failed.append(read.error().message);
            continue;
        }
        known.insert(sha256);
        while (!free->tryAcquire(1, cancelCheck) && !progress.isCancelled()) {
        }
        QMetaObject::invokeMethod(
            this,
            [this, free, call = std::move(*read)] {
                keep(call);
                free->release();
            },
            Qt::QueuedConnection);
    }
    // What is on its way to the project is waited for, so that it is counted.
    while (!free->tryAcquire(callsUnderway, cancelCheck) && !progress.isCancelled()) {
    }
}

void Session::keep(const Imported &imported)
{
    if (!isOpen() || !m_progress || m_progress->isCancelled())
        return;
    const auto document = m_project->addDocument(imported.bytes, imported.transcript, imported.speech);
    if (!document) {
        // Nothing else can be kept either.
        m_progress->cancel();
        Q_EMIT failed(document.error());
        return;
    }
    ++m_added;
    const core::CallState &call = m_project->call(*document);
    if (call.corrections.isEmpty() && call.verdicts.isEmpty()) {
        const auto results = core::resultsOf(core::reviewedCall(call, m_project->tags(), *imported.analysis));
        if (const auto kept = m_project->keepResults(results, imported.analysis->kpis); !kept)
            Q_EMIT failed(kept.error());
    }
    if (*document != m_document)
        m_project->letGo(*document);
}

void Session::tell(const Added &sum, bool isCancelled)
{
    QStringList sentences;
    if (isCancelled)
        sentences.append(tr("Adding was stopped."));
    if (m_added > 0 || sentences.isEmpty())
        sentences.append(tr("%n call(s) were added to the project.", nullptr, m_added));
    if (!sum.known.isEmpty())
        sentences.append(tr("%n file(s) are in it already: %1.", nullptr, static_cast<int>(sum.known.size()))
                             .arg(firstOf(sum.known)));
    if (!sum.failed.isEmpty())
        sentences.append(tr("%n file(s) could not be read: %1", nullptr, static_cast<int>(sum.failed.size()))
                             .arg(firstOf(sum.failed)));
    Q_EMIT noticed(sentences.join(u' '));
}

void Session::readOtherwise(const Imported &imported)
{
    const core::Transcript &kept = m_call.call.transcript;
    const core::Transcript &wanted = imported.transcript;
    if (kept.format() == wanted.format() && kept.layout() == wanted.layout())
        return;
    if (canReinterpret())
        recreate(QString(m_project->path()), imported.bytes, wanted, imported.speech, imported.analysis);
    else
        Q_EMIT noticed(
            tr("There is a project for this transcript in which something was done already, so it stays as it "
               "was read then."));
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
        if (imported.choice != ImportChoice())
            readOtherwise(imported);
        else if (!isReadOnly)
            Q_EMIT noticed(tr("Your work on this transcript goes on where you left it, in “%1”.").arg(path));
        return;
    }
    auto created = core::createProjectFor(imported.path, sha256);
    if (!created) {
        Q_EMIT failed(created.error());
        return;
    }
    const auto document = (*created)->addDocument(imported.bytes, imported.transcript, imported.speech);
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

} // namespace ui
