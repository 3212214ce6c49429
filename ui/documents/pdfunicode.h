// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ui {

/// Mends the tables of a PDF file that tell which characters its glyphs are. Qt takes the first character of a glyph,
/// which for many Chinese words is a radical that nobody types and for the space a tab, so that words would be neither
/// found nor copied as what they are. The length of the file stays.
void mendUnicode(QByteArray &pdf);

} // namespace ui
