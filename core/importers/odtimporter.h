// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads texts in the OpenDocument format of LibreOffice and others.
///
/// Tracked changes are read as accepted. Comments, footnotes and indexes are left out, which the transcript's notes
/// say. Names in bold and headings may be speakers, tables become lines.
class OdtImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
