// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

namespace cli {

/// A format that “export” offers: one file, or a folder of files.
struct Format {
    QString id;         ///< As named on the command line.
    QString name;       ///< For the help.
    QString suffix;     ///< Of the file, without the dot; empty for a folder.
    bool draws = false; ///< Whether it needs a QApplication and the main thread.

    /// Makes the one file; may be empty.
    std::function<core::Result<QByteArray>(const core::ReviewedCall &, const core::ExportOptions &)> bytes;

    /// Writes several files into a folder that exists, where bytes is empty.
    std::function<core::Result<void>(const core::ReviewedCall &, const QString &folder)> writeFolder;
};

/// All formats: those of ui::allExporters(), then the charts.
const QList<Format> &formats();

/// Whether a program with these arguments may draw and so needs a QApplication.
bool mayDraw(const QStringList &arguments);

/// The format with this id, or null.
const Format *formatFor(const QString &id);

/// The ids of all formats.
QStringList formatKeys();

/// What “--interpreted” takes, with what it means, for the help.
QString interpretedTable();

/// The formats with their names, for the help.
QString formatTable();

} // namespace cli
