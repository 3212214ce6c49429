// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The corrected transcript as one HTML file that needs nothing else: readable on light and dark screens and on paper.
class HtmlExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
