// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/base/result.h"
#include "core/document/document.h"

namespace ui {

/// A document in pages of A4 with headers, footers and page numbers, whose text can be selected and searched. Needs a
/// QGuiApplication, if only on the platform "offscreen". Equal input gives equal bytes within one run of the program.
/// Fails with Storage if the pages cannot be written.
core::Result<QByteArray> writePdf(const core::Document &document);

} // namespace ui
