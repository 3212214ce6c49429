// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/supplements.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/inputs.h"
#include "core/importers/glossaryfile.h"
#include "core/importers/importer.h"
#include "core/project/sourceimport.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::AnalyzeCommand)
};

tl::unexpected<core::Error> misuse(const QString &sentence)
{
    return core::failure(core::Error::Kind::Input, sentence);
}

tl::unexpected<core::Error> unreadable(const QString &path, const core::Error &error)
{
    return core::failure(core::Error{error.kind, sentence(path, error), {}});
}

} // namespace

QList<QCommandLineOption> supplementOptions()
{
    return {
        QCommandLineOption(u"second"_s, Words::tr("Compares one call with another account of it; may be repeated."),
                           u"OTHER"_s),
        QCommandLineOption(u"second-kind"_s,
                           Words::tr("What OTHER is: transcript, of another vendor, or press-release, of the company. "
                                     "Without this it is a transcript."),
                           u"KIND"_s),
        QCommandLineOption(u"vendor"_s, Words::tr("How findings call whoever made OTHER."), u"NAME"_s),
        QCommandLineOption(u"glossary"_s,
                           Words::tr("Proposes the right forms of a glossary: a table of right and wrong forms, or "
                                     "lines “right = wrong | wrong”."),
                           u"FILE"_s),
    };
}

core::Result<SupplementFiles> supplementsFrom(const QCommandLineParser &arguments, qsizetype calls)
{
    const QStringList paths = arguments.values(u"second"_s);
    const QStringList kinds = arguments.values(u"second-kind"_s);
    const QStringList vendors = arguments.values(u"vendor"_s);
    if (std::max(kinds.size(), vendors.size()) > paths.size())
        return misuse(Words::tr("--second-kind and --vendor say what the file of --second is; give that too."));
    if (!paths.isEmpty() && calls > 1)
        return misuse(Words::tr("--second belongs to one call, so give one file."));
    SupplementFiles files{{}, arguments.value(u"glossary"_s)};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        SupplementFiles::Source source{paths[i], core::SecondSource::Kind::Transcript, vendors.value(i)};
        if (i < kinds.size()) {
            const auto kind = core::secondSourceKindFromKey(kinds[i]);
            if (!kind) {
                return misuse(
                    Words::tr("“%1” is no kind of source; it must be transcript or press-release.").arg(kinds[i]));
            }
            source.kind = *kind;
        }
        files.sources.append(source);
    }
    return files;
}

core::Result<Supplements> readSupplements(const SupplementFiles &files)
{
    Supplements read;
    for (const SupplementFiles::Source &named : files.sources) {
        const auto bytes = core::readFile(named.path);
        if (!bytes)
            return unreadable(named.path, bytes.error());
        const auto source = core::importSource(*bytes, QFileInfo(named.path).fileName(), named.kind, named.vendor);
        if (!source)
            return unreadable(named.path, source.error());
        read.options.sources.append(*source);
    }
    if (files.glossary.isEmpty())
        return read;
    const auto bytes = core::readFile(files.glossary);
    if (!bytes)
        return unreadable(files.glossary, bytes.error());
    const auto glossary = core::readGlossary(*bytes);
    if (!glossary)
        return unreadable(files.glossary, glossary.error());
    read.options.glossary = glossary->glossary;
    for (const QString &note : glossary->notes)
        read.notes.append(u"%1: %2"_s.arg(files.glossary, note));
    return read;
}

} // namespace cli
