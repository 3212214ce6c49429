// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>

#include "app/cli/help.h"
#include "core/exporters/exporter.h"
#include "core/exporters/savefile.h"
#include "ui/charts/chartrenderer.h"

namespace cli {

namespace {

core::Result<void> writeCharts(const core::ReviewedCall &call, const QString &folder)
{
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
        for (const auto &exporter : core::exporters()) {
            const core::Exporter *writer = exporter.get();
            const auto bytes = [writer](const core::ReviewedCall &call, const core::ExportOptions &options) {
                return writer->write(call, options);
            };
            list.append(Format{writer->id(), writer->name(), bytes, {}});
        }
        list.append(Format{chartsFormatId(),
                           QCoreApplication::translate("cli::Formats", "Charts as PNG and SVG, in a folder"),
                           {},
                           writeCharts});
        return list;
    }();
    return all;
}

QString chartsFormatId()
{
    return QStringLiteral("charts");
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
