// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace support {

/// A run of plain words.
core::DocumentRun words(const QString &text);

/// A block of plain words.
core::DocumentBlock block(core::DocumentBlock::Kind kind, const QString &text);

/// A document of an invented company with everything that one can hold: every kind of block, Chinese, emoji, words from
/// right to left, markup, comments that overlap, tracked changes, links and anchors, a table and a picture.
core::Document richDocument();

} // namespace support
