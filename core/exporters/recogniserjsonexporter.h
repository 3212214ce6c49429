// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The corrected call as recognisers of the Whisper family write it: segments, which are sentences, and words with
/// their times and who speaks. Words that were corrected have no probability but say so.
class RecogniserJsonExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    Group group() const override { return Group::Exchange; }
    QString obstacle(const ReviewedCall &call) const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
