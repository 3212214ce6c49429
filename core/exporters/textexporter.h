// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The corrected transcript as plain text, “Name: words” in paragraphs; Emend reads it again with all its speakers.
class TextExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
