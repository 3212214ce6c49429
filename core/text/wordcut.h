// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include "core/base/textrange.h"

namespace core {

/// Whether a text can be cut at a position without tearing a word or taking its punctuation off: beside white space,
/// behind the end of a clause even where the blank is missing, and between Chinese or Japanese characters.
bool isWordEdge(QStringView text, qsizetype position);

/// The place nearest to a position where within can be cut in two parts that are not empty; the earlier one of two that
/// are as near. position itself if within is one word.
qsizetype wordEdgeNear(QStringView text, qsizetype position, TextRange within);

/// How many words a text has. Every Chinese or Japanese character counts as one, as in word processors.
qsizetype wordCount(QStringView text);

} // namespace core
