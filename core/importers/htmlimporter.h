// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/importer.h"

namespace core {

/// Reads saved web pages, and what a browser puts on the clipboard.
///
/// Only the article is kept; menus, forms, advertisements and hidden parts go. Names in bold, headings and elements
/// that are called speaker may be speakers. Nothing is ever loaded: no pictures, no styles, no scripts.
class HtmlImporter : public Importer
{
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    double likelihood(const FileHead &head) const override;
    Result<Transcript> read(const ImportRequest &request) const override;
};

} // namespace core
