// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/document/document.h"

namespace core {

/// A document as one page of HTML, for light and dark screens and for print. Pictures lie in it, nothing is loaded from
/// anywhere, and all words are escaped. Comments stand at the end, with links from and to their words.
QByteArray writeHtml(const Document &document);

} // namespace core
