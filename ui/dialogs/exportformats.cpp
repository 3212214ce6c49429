// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportformats.h"

#include <QCoreApplication>

#include "core/exporters/exporter.h"

namespace ui {

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const auto &exporter : core::exporters()) {
        //: A format to export to: its name and the ending of its files.
        const QString name = QCoreApplication::translate("ui::ExportFormats", "%1 (.%2)");
        formats.append(ExportFormat{exporter->id(), name.arg(exporter->name(), exporter->suffix())});
    }
    const QString charts = QCoreApplication::translate("ui::ExportFormats", "Charts (.png, .svg)");
    formats.append(ExportFormat{chartsFormat, charts});
    return formats;
}

} // namespace ui
