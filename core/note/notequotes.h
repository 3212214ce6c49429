// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/project/reviewedcall.h"

namespace core {

/// The passages that carry annotations, in the order of the text and each once; with tags only those that carry one of
/// them or one below it.
QList<TextRange> annotatedPassages(const ReviewedCall &call, const QList<TagId> &tags = {});

/// The whole sentences, in original ranges, that say the figures with these ids; each once, in the order of the text.
QList<TextRange> sentencesOfFigures(const ReviewedCall &call, const QStringList &figures);

/// Each passage as a quote of the corrected text, where it stands, and what the analyst noted on it. Passages of which
/// no word is left are left out.
QList<DocumentBlock> quoteBlocks(const ReviewedCall &call, const QList<TextRange> &passages);

} // namespace core
