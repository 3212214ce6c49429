// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads text as Otter and others export it: a line “Name  12:34” above each turn.
class OtterTextImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
