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
    QString id;   ///< As named on the command line.
    QString name; ///< For the help.

    /// Makes the one file; may be empty.
    std::function<core::Result<QByteArray>(const core::ReviewedCall &, const core::ExportOptions &)> bytes;

    /// Writes several files into a folder that exists, where bytes is empty.
    std::function<core::Result<void>(const core::ReviewedCall &, const QString &folder)> writeFolder;
};

/// All formats: those of core::exporters(), then those that only programs with pictures have.
const QList<Format> &formats();

/// The id of the one format that draws and so needs a QApplication.
QString chartsFormatId();

/// The format with this id, or null.
const Format *formatFor(const QString &id);

/// What “--interpreted” takes, with what it means, for the help.
QString interpretedTable();

/// The formats with their names, for the help.
QString formatTable();

} // namespace cli
