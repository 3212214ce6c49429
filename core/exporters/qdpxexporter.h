// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// A project of the REFI-QDA standard 1.0, which programs for qualitative analysis exchange: the corrected text as a
/// source, the codebook, and the annotations as selections with codes and notes. Positions are Unicode code points of
/// the corrected text.
class QdpxExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    Group group() const override { return Group::Exchange; }
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
