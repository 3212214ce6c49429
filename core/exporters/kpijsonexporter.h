// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The KPIs as JSON: a list, or one object a line as programs that read streams want it.
class KpiJsonExporter : public Exporter
{
public:
    enum class Form { List, Lines }; ///< One array, or one object a line.

    explicit KpiJsonExporter(Form form)
        : m_form(form)
    {
    }

    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    Group group() const override { return Group::Figures; }
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;

private:
    Form m_form;
};

} // namespace core
