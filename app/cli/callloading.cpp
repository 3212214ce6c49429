// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callloading.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/inputs.h"
#include "core/project/edits.h"
#include "core/project/project.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("cli::CallLoading", text);
}

/// What a transcript says of itself.
core::DocumentInfo infoOf(const core::Transcript &transcript)
{
    core::DocumentInfo info;
    info.title = transcript.title();
    info.date = transcript.date();
    info.fileName = transcript.fileName();
    info.sha256 = transcript.sha256();
    info.layout = core::layoutKey(transcript.layout());
    return info;
}

core::Result<LoadedCall> readCall(const CallRequest &request)
{
    const auto transcript = readTranscript(request.path, request.layout);
    if (!transcript)
        return core::failure(transcript.error());
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, {}, progress);
    if (!analysis)
        return core::failure(analysis.error());

    core::CallState call;
    call.info = infoOf(*transcript);
    call.transcript = *transcript;
    call.speech = analysis->speech;
    return LoadedCall{core::reviewedCall(call, {}, *analysis), transcript->notes()};
}

/// The document that is asked for. Fails with Input if it cannot be told or is not there.
core::Result<core::DocumentId> documentOf(const core::Project &project, int number)
{
    const QList<core::DocumentInfo> documents = project.documents();
    if (documents.isEmpty())
        return core::failure(core::Error::Kind::Input,
                             translated("The project holds no call yet, so nothing was written."));
    if (number == 0 && documents.size() == 1)
        return documents.first().id;
    if (number >= 1 && number <= documents.size())
        return documents[number - 1].id;
    QStringList titles;
    for (const core::DocumentInfo &document : documents)
        titles.append(
            u"%1 %2"_s.arg(titles.size() + 1).arg(document.title.isEmpty() ? document.fileName : document.title));
    return core::failure(
        core::Error::Kind::Input,
        translated("Say with --document which call of the project is meant: %1.").arg(titles.join(u"; "_s)));
}

core::Result<LoadedCall> openCall(const CallRequest &request)
{
    if (request.layout) {
        return core::failure(
            core::Error::Kind::Input,
            translated("--layout is for transcripts; a project knows how its calls were read. Leave it "
                       "out."));
    }
    const auto project = core::Project::open(request.path);
    if (!project)
        return core::failure(project.error());
    const auto document = documentOf(**project, request.document);
    if (!document)
        return core::failure(document.error());
    if (const auto loaded = (*project)->load(*document); !loaded)
        return core::failure(loaded.error());
    const core::CallState &call = (*project)->call(*document);
    core::Progress progress;
    core::AnalysisOptions options;
    options.glossary = core::glossaryOf((*project)->glossary());
    const auto analysis = core::analyzeCorrected(call, options, progress);
    if (!analysis)
        return core::failure(analysis.error());
    QStringList remarks = call.transcript.notes();
    if ((*project)->isReadOnly())
        remarks.prepend((*project)->readOnlyReason());
    return LoadedCall{core::reviewedCall(call, (*project)->tags(), *analysis), remarks};
}

} // namespace

bool isProject(const QString &path)
{
    // A damaged project is told by its name alone, and is then refused as one.
    const bool isNamedSo = path.endsWith(".emend"_L1, Qt::CaseInsensitive) && QFileInfo(path).isFile();
    return isNamedSo || core::Project::isProjectFile(path);
}

core::Result<LoadedCall> loadCall(const CallRequest &request)
{
    return isProject(request.path) ? openCall(request) : readCall(request);
}

} // namespace cli
