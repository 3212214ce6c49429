// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callloading.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/translations.h"
#include "core/project/callfacts.h"
#include "core/project/edits.h"
#include "core/project/project.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::CallLoading)
};

/// What a transcript says of its call.
core::DocumentInfo infoOf(const core::Transcript &transcript, const core::SpeakerTurns &speech)
{
    core::DocumentInfo info = core::factsOf(transcript, speech);
    info.sha256 = transcript.sha256();
    return info;
}

core::Result<LoadedCall> readCall(const CallRequest &request)
{
    const auto transcript = readTranscript(request.path, request.readAs);
    if (!transcript)
        return core::failure(transcript.error());
    // What is found goes into files, which are the same in every language.
    const core::EnglishScope english;
    core::Progress progress;
    const auto analysis = core::analyze(*transcript, {}, progress);
    if (!analysis)
        return core::failure(analysis.error());

    core::CallState call;
    call.info = infoOf(*transcript, analysis->speech);
    call.transcript = *transcript;
    call.speech = analysis->speech;
    return LoadedCall{core::reviewedCall(call, {}, *analysis), {}, transcript->notes()};
}

/// The document that is asked for. Fails with Input if it cannot be told or is not there.
core::Result<core::DocumentId> documentOf(const core::Project &project, int number)
{
    const QList<core::DocumentInfo> documents = project.documents();
    if (documents.isEmpty())
        return core::failure(core::Error::Kind::Input,
                             Words::tr("The project holds no call yet, so nothing was written."));
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
        Words::tr("Say with --document which call of the project is meant: %1.").arg(titles.join(u"; "_s)));
}

/// A call of a project with its analysis as it stands now.
core::Result<core::ReviewedCall> reviewed(core::Project &project, const core::DocumentId &document)
{
    if (const auto loaded = project.load(document); !loaded)
        return core::failure(loaded.error());
    const core::CallState &call = project.call(document);
    core::Progress progress;
    core::AnalysisOptions options;
    options.glossary = core::glossaryOf(project.glossary());
    const auto analysis = core::analyzeCorrected(call, options, progress);
    if (!analysis)
        return core::failure(analysis.error());
    return core::reviewedCall(call, project.tags(), *analysis);
}

core::Result<QList<core::ReviewedCall>> othersIn(core::Project &project, const core::DocumentId &document)
{
    QList<core::ReviewedCall> others;
    for (const core::DocumentInfo &info : project.documents()) {
        if (info.id == document)
            continue;
        const auto other = reviewed(project, info.id);
        if (!other)
            return core::failure(other.error());
        others.append(*other);
    }
    return others;
}

core::Result<LoadedCall> openCall(const CallRequest &request)
{
    if (request.readAs.layout || request.readAs.format) {
        return core::failure(
            core::Error::Kind::Input,
            Words::tr("--layout is for transcripts, as are formats; a project knows how its calls were read. Leave it "
                      "out."));
    }
    const auto project = core::Project::open(request.path);
    if (!project)
        return core::failure(project.error());
    const auto document = documentOf(**project, request.document);
    if (!document)
        return core::failure(document.error());
    const auto call = reviewed(**project, *document);
    if (!call)
        return core::failure(call.error());
    LoadedCall loaded{*call, {}, call->call.transcript.notes()};
    if ((*project)->isReadOnly())
        loaded.remarks.prepend((*project)->readOnlyReason());
    if (!request.withOthers)
        return loaded;
    const auto others = othersIn(**project, *document);
    if (!others)
        return core::failure(others.error());
    loaded.others = *others;
    return loaded;
}

} // namespace

bool isProject(const QString &path)
{
    // A damaged project is told by its name alone, and is then refused as one.
    const bool isNamedSo = path.endsWith(".emend"_L1, Qt::CaseInsensitive) && QFileInfo(path).isFile();
    return isNamedSo || core::Project::isProjectFile(path);
}

QCommandLineOption documentOption()
{
    return QCommandLineOption(u"document"_s, Words::tr("Which call of a project that holds several, counted from 1."),
                              u"N"_s);
}

core::Result<int> documentFrom(const QCommandLineParser &arguments)
{
    bool isNumber = true;
    const int document = arguments.isSet(u"document"_s) ? arguments.value(u"document"_s).toInt(&isNumber) : 0;
    if (!isNumber || document < 0) {
        return core::failure(core::Error::Kind::Input,
                             Words::tr("“%1” is no number of a call.").arg(arguments.value(u"document"_s)));
    }
    return document;
}

core::Result<LoadedCall> loadCall(const CallRequest &request)
{
    return isProject(request.path) ? openCall(request) : readCall(request);
}

} // namespace cli
