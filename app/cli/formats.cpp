// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>

#include "app/cli/help.h"
#include "core/base/translations.h"
#include "core/exporters/savefile.h"
#include "ui/charts/chartrenderer.h"
#include "ui/documents/exporters.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const QString chartsId = u"charts"_s;

core::Result<void> writeCharts(const core::ReviewedCall &call, const QString &folder)
{
    const core::EnglishScope english;
    for (const ui::ChartFile &chart : ui::renderCharts(call)) {
        if (const auto saved = core::saveFile(QDir(folder).filePath(chart.name), chart.bytes); !saved)
            return saved;
    }
    return {};
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> all = [] {
        QList<Format> list;
        for (const core::Exporter *writer : ui::allExporters()) {
            const auto bytes = [writer](const core::ReviewedCall &call, const core::ExportOptions &options) {
                return writer->write(call, options);
            };
            list.append(
                Format{writer->id(), writer->name(), writer->suffix(), ui::needsFonts(writer->id()), bytes, {}});
        }
        const QString charts = QCoreApplication::translate("cli::Formats", "Charts as PNG, SVG and PDF, in a folder");
        list.append(Format{chartsId, charts, {}, true, {}, writeCharts});
        return list;
    }();
    return all;
}

bool mayDraw(const QStringList &arguments)
{
    // A note may have charts or be a PDF; the other commands draw where a format that does is named. Names of formats
    // are not asked for: nothing is translated yet.
    if (arguments.value(1) == "note"_L1)
        return true;
    const auto draws = [](const QString &id) { return id == chartsId || ui::needsFonts(id); };
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &argument) {
        // Such as "pdf", "--format=pdf" and "-fpdf".
        return draws(argument) || draws(argument.section(u'=', 1))
               || (argument.startsWith(u"-f") && draws(argument.sliced(2)));
    });
}

QStringList formatKeys()
{
    QStringList keys;
    for (const Format &format : formats())
        keys.append(format.id);
    return keys;
}

const Format *formatFor(const QString &id)
{
    const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format &f) { return f.id == id; });
    return found == formats().end() ? nullptr : &*found;
}

QString interpretedTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const core::InterpretedTurns choice : core::allInterpretedTurns())
        rows.append({core::interpretedTurnsKey(choice), core::interpretedTurnsName(choice)});
    return table(rows);
}

QString formatTable()
{
    QList<std::pair<QString, QString>> rows;
    for (const Format &format : formats())
        rows.append({format.id, format.name});
    return table(rows);
}

} // namespace cli
