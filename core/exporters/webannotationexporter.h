// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The annotations as JSON-LD of the W3C Web Annotation Data Model. Their target is the imported text, with positions
/// in Unicode code points and the words around, so that any copy of it can be found.
class WebAnnotationExporter : public Exporter
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
