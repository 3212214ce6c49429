// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/help.h"
#include "core/importers/importer.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("cli::Inputs", text);
}

} // namespace

QCommandLineOption layoutOption()
{
    return QCommandLineOption(u"layout"_s, translated("How the file shows who speaks; guessed if left out."),
                              u"LAYOUT"_s);
}

core::Result<std::optional<core::Layout>> layoutFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"layout"_s))
        return std::nullopt;
    const QString key = arguments.value(u"layout"_s);
    QStringList keys;
    for (const core::Layout layout : core::allLayouts()) {
        if (core::layoutKey(layout) == key)
            return layout;
        keys.append(core::layoutKey(layout));
    }
    return core::failure(
        core::Error::Kind::Input,
        translated("There is no layout “%1”. These can be asked for: %2.").arg(key, keys.join(u", "_s)));
}

QString layoutTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const core::Layout layout : core::allLayouts())
        rows.append({core::layoutKey(layout), core::layoutName(layout)});
    return table(rows);
}

core::Result<core::Transcript> readTranscript(const QString &path, std::optional<core::Layout> layout)
{
    const auto bytes = core::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    return core::importTranscript({*bytes, QFileInfo(path).fileName(), layout});
}

QString sentence(const QString &path, const core::Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u" (%1)"_s.arg(error.detail);
    return u"%1: %2%3"_s.arg(path, error.message, detail);
}

} // namespace cli
