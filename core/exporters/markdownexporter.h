// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The corrected transcript as CommonMark: sections as headings, speakers in bold.
class MarkdownExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
