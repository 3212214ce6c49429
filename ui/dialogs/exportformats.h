// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// Something that a call can be written as.
struct ExportFormat {
    QString id;          ///< Exporter::id(), or chartsFormat.
    QString name;        ///< With the endings of the files.
    QString group;       ///< Translated; formats of one group stand together.
    QString report = {}; ///< The part of the name that the formats of one report share; empty for other formats.
    QString kind = {};   ///< The rest of that name.
};

/// The id of the charts, which no exporter writes.
inline const QString chartsFormat = QStringLiteral("charts");

/// All formats, in the order in which they are offered.
QList<ExportFormat> exportFormats();

} // namespace ui
