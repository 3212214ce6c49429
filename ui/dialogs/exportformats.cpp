// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportformats.h"

#include <QCoreApplication>

#include "ui/documents/exporters.h"

namespace ui {

namespace {

/// “Findings, web page” is the report “Findings” as “Web page”.
void splitName(ExportFormat &format, const QString &name)
{
    const qsizetype comma = name.indexOf(u", ");
    if (comma < 0)
        return;
    format.report = name.first(comma);
    format.kind = name.sliced(comma + 2);
    format.kind.front() = format.kind.front().toUpper();
}

} // namespace

QList<ExportFormat> exportFormats()
{
    using Group = core::Exporter::Group;
    QList<ExportFormat> formats;
    qsizetype behindFigures = 0;
    for (const core::Exporter *exporter : allExporters()) {
        //: A format to export to: its name and the ending of its files.
        const QString name = QCoreApplication::translate("ui::ExportFormats", "%1 (.%2)");
        formats.append(ExportFormat{exporter->id(), name.arg(exporter->name(), exporter->suffix()),
                                    core::exporterGroupName(exporter->group())});
        if (exporter->group() == Group::Review)
            splitName(formats.last(), exporter->name());
        if (exporter->group() <= Group::Figures)
            behindFigures = formats.size();
    }
    const QString charts = QCoreApplication::translate("ui::ExportFormats", "Charts (.png, .svg, .pdf)");
    formats.insert(behindFigures, ExportFormat{chartsFormat, charts, core::exporterGroupName(Group::Figures)});
    return formats;
}

} // namespace ui
