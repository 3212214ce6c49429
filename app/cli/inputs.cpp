// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include "app/cli/help.h"
#include "core/importers/importer.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Inputs)
};

QStringList filesInFolder(const QString &folder)
{
    QStringList patterns;
    for (const auto &importer : core::importers()) {
        for (const QString &ending : importer->extensions())
            patterns.append(u"*."_s + ending);
    }
    QStringList paths;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

core::Result<std::optional<core::Layout>> layoutFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"layout"_s))
        return std::nullopt;
    const QString key = arguments.value(u"layout"_s);
    for (const core::Layout layout : core::allLayouts()) {
        if (core::layoutKey(layout) == key)
            return layout;
    }
    return core::failure(
        core::Error::Kind::Input,
        Words::tr("There is no layout “%1”. These can be asked for: %2.").arg(key, layoutKeys().join(u", "_s)));
}

} // namespace

QList<QCommandLineOption> readAsOptions(const QString &formatOption)
{
    return {
        QCommandLineOption(u"layout"_s, Words::tr("How the file shows who speaks; guessed if left out."), u"LAYOUT"_s),
        QCommandLineOption(formatOption, Words::tr("What the file is; told by its contents if left out."), u"ID"_s),
    };
}

core::Result<ReadAs> readAsFrom(const QCommandLineParser &arguments, const QString &formatOption)
{
    const auto layout = layoutFrom(arguments);
    if (!layout)
        return core::failure(layout.error());
    ReadAs readAs{*layout, std::nullopt};
    if (!arguments.isSet(formatOption))
        return readAs;
    const QString id = arguments.value(formatOption);
    if (!core::importerFor(id)) {
        return core::failure(core::Error::Kind::Input,
                             Words::tr("No format that can be read is called “%1”. These can be asked for: %2.")
                                 .arg(id, inputFormatKeys().join(u", "_s)));
    }
    readAs.format = id;
    return readAs;
}

QString layoutTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const core::Layout layout : core::allLayouts())
        rows.append({core::layoutKey(layout), core::layoutName(layout)});
    return table(rows);
}

QString inputFormatTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &importer : core::importers())
        rows.append({importer->id(), importer->name()});
    return table(rows);
}

QStringList layoutKeys()
{
    QStringList keys;
    for (const core::Layout layout : core::allLayouts())
        keys.append(core::layoutKey(layout));
    return keys;
}

QStringList inputFormatKeys()
{
    QStringList keys;
    for (const auto &importer : core::importers())
        keys.append(importer->id());
    return keys;
}

core::Result<QStringList> filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QStringList inside = filesInFolder(path);
        if (inside.isEmpty()) {
            return core::failure(core::Error::Kind::Input,
                                 Words::tr("There is no transcript in the folder “%1”.").arg(path));
        }
        files.append(inside);
    }
    return files;
}

core::Result<core::Transcript> readTranscript(const QString &path, const ReadAs &readAs)
{
    const auto bytes = core::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    return core::importTranscript({*bytes, QFileInfo(path).fileName(), readAs.layout, readAs.format});
}

QString sentence(const QString &path, const core::Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(error.detail);
    return u"%1: %2%3"_s.arg(path, error.message, detail);
}

} // namespace cli
