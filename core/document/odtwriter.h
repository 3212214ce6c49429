// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

namespace core {

/// A document as OpenDocument text, with styles, page numbers, comments, tracked changes, tables, pictures, bookmarks
/// and links. Equal input gives equal bytes. Fails with Storage if memory is short.
Result<QByteArray> writeOdt(const Document &document);

} // namespace core
