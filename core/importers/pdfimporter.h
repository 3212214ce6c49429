// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads PDF documents that hold text.
///
/// Words become lines, columns and paragraphs again; running heads, feet, page numbers and watermarks are left out,
/// which the transcript's notes say. Names in bold may be speakers. Scans and protected documents are refused.
class PdfImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
