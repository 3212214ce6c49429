// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads plain text in any Layout.
///
/// Lines at the head that nobody spoke (a vendor's disclaimer, the date, a title) become HeaderLines. The layout is
/// guessed from the rest unless the request names one. Linear in the bytes.
class PlainTextImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
