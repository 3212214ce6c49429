// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFont>
#include <QTextDocument>

#include "core/document/document.h"

class QPaintDevice;

namespace ui {

/// The font of printed documents in points, with fonts for Chinese, Japanese and Korean behind those for Latin letters.
QFont printFont(double points);

/// A document laid out in pages for a device. Sizes of pages are in pixels of the device. Headings stay on the page of
/// what they head; comments are numbered and stand at the end.
std::unique_ptr<QTextDocument> pagedText(const core::Document &document, QPaintDevice *device, QSizeF page);

} // namespace ui
