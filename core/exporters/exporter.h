// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

namespace core {

/// Writes a reviewed call in one format.
///
/// Exporters hold no state: write() may run in several threads at once, and equal input gives equal bytes. What stands
/// in files is never translated.
class Exporter
{
public:
    virtual ~Exporter() = default;

    /// Stable key such as "kpi-csv", as named on the command line.
    virtual QString id() const = 0;

    /// The translated name of the format for a menu or a list.
    virtual QString name() const = 0;

    /// File name ending without the dot, lower case.
    virtual QString suffix() const = 0;

    /// The bytes of the file; without options, of everything. Fails with Input if the call holds nothing that the
    /// format could show.
    virtual Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const = 0;
    Result<QByteArray> write(const ReviewedCall &call) const { return write(call, ExportOptions()); }
};

/// All formats that can be written, in the order in which they are offered.
const std::vector<std::unique_ptr<Exporter>> &exporters();

/// The exporter with this id, or null.
const Exporter *exporterFor(QStringView id);

} // namespace core
