// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include "core/base/textrange.h"

namespace core {

/// The range without white space at its edges; empty, at its begin, if there is nothing else.
TextRange trimmed(QStringView text, TextRange range);

/// The lines of a text, each without white space at its edges. Blank lines are empty ranges at their place.
QList<TextRange> trimmedLines(QStringView text);

/// Whether words stand in this text, taken as one line: false for rules, bullets and page marks such as "* * *".
bool hasWords(QStringView line);

} // namespace core
