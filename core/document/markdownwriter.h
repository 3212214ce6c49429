// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/document/document.h"

namespace core {

/// A document as Markdown with tables and footnotes, as GitHub, Pandoc and note programs read it. Comments are
/// footnotes; pictures lie in the file, behind its words.
QByteArray writeMarkdown(const Document &document);

} // namespace core
