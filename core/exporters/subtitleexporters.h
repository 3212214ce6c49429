// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/exporter.h"

namespace core {

/// The corrected call as SubRip subtitles, “Name: ” before the first words of each turn.
class SubRipExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    QString obstacle(const ReviewedCall &call) const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

/// The corrected call as WebVTT subtitles, with the speaker of each as its voice.
class WebVttExporter : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    QString obstacle(const ReviewedCall &call) const override;
    using Exporter::write;
    Result<QByteArray> write(const ReviewedCall &call, const ExportOptions &options) const override;
};

} // namespace core
