// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportformats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/documents/exporters.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// “Findings, web page” is the report “Findings” as “Web page”.
void splitName(ExportFormat &format, const QString &name)
{
    static const QRegularExpression comma(u", |，"_s); // That of Chinese has no space behind it.
    const auto found = comma.match(name);
    if (!found.hasMatch())
        return;
    format.report = name.first(found.capturedStart());
    format.kind = name.sliced(found.capturedEnd());
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
