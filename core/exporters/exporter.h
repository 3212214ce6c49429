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
    /// What a format holds, for lists in which like stands with like.
    enum class Group {
        Transcript, ///< The words, to read.
        Figures,    ///< KPIs and checks.
        Review,     ///< What was found, remarked and changed.
        Exchange,   ///< Everything, for other programs.
    };

    virtual ~Exporter() = default;

    /// Stable key such as "kpi-csv", as named on the command line.
    virtual QString id() const = 0;

    /// The translated name of the format for a menu or a list.
    virtual QString name() const = 0;

    /// File name ending without the dot, lower case.
    virtual QString suffix() const = 0;

    virtual Group group() const { return Group::Transcript; }

    /// The name of a file of this format beside others of the same call: "call.docx", "call-findings.docx".
    QString fileName(const QString &base) const;

    /// Why there is nothing to write of a call in this format, in a sentence; empty if there is something.
    virtual QString obstacle(const ReviewedCall &) const { return {}; }

    /// The bytes of the file; without options, of everything. Fails with Input if the call holds nothing that the
    /// format could show.
    virtual Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const = 0;
    Result<QByteArray> write(const ReviewedCall &call) const { return write(call, ExportOptions()); }
};

/// The translated name of a group.
QString exporterGroupName(Exporter::Group group);

/// All formats that can be written without fonts, in the order in which they are offered.
const std::vector<std::unique_ptr<Exporter>> &exporters();

/// The exporter with this id, or null.
const Exporter *exporterFor(QStringView id);

} // namespace core
