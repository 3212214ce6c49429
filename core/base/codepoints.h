// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include "core/base/textrange.h"

namespace core {

/// Converts positions in a text between UTF-16 code units (memory) and Unicode code points (files, JSON, database).
///
/// Made once for a text; each conversion then takes logarithmic time in the number of characters beyond the basic
/// plane.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// The code point index of a UTF-16 position; a position inside a surrogate pair counts as its begin.
    qsizetype fromUtf16(qsizetype position) const;

    /// The UTF-16 position of a code point index.
    qsizetype toUtf16(qsizetype index) const;

    TextRange fromUtf16(TextRange range) const { return {fromUtf16(range.begin), fromUtf16(range.end)}; }
    TextRange toUtf16(TextRange range) const { return {toUtf16(range.begin), toUtf16(range.end)}; }

private:
    QList<qsizetype> m_pairs; ///< UTF-16 positions of high surrogates that have their low one, ascending.
};

} // namespace core
