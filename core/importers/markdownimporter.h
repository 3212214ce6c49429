// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads Markdown. Names in bold and headings may be speakers; quotes, tables and links become their words; pictures,
/// addresses and comments are left out. Lines stay lines. Linear in the bytes.
class MarkdownImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
