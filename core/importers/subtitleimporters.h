// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads SubRip subtitles (SRT), also those that do not keep to blank lines and numbers.
class SubRipImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

/// Reads WebVTT subtitles: voices and times inside cues are taken over; notes, styles and regions are left out.
class WebVttImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
