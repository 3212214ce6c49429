// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The figures as a workbook: KPIs as typed numbers with their source, series with charts, checks, findings and
/// annotations, a sheet each.
class KpiXlsxExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    Group group() const override { return Group::Figures; }
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
