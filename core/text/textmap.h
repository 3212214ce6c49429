// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// Other words for a range of the original text. An empty range inserts, an empty text removes.
struct Replacement {
    TextRange range;
    QString text;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// The way between positions in an original text and in the text with replacements applied (a piece table).
///
/// The replacements must be sorted and must not overlap or share a begin. Positions inside a replacement have no
/// counterpart of their own: they map to its edge, ranges grow to cover it.
class TextMap
{
public:
    TextMap() = default;
    TextMap(QString original, const QList<Replacement> &replacements);

    const QString &original() const { return m_original; }
    const QString &corrected() const { return m_corrected; }
    bool isIdentity() const { return m_pieces.isEmpty(); }

    /// The corrected position that shows the original one. The begin of a replaced range maps to the begin of the
    /// replacement, a position inside it or its end to the end. With an insertion at the position itself, the result
    /// lies before the inserted words.
    qsizetype toCorrected(qsizetype original) const;

    /// The original position that a corrected one stands for; inside a replacement, the begin of the replaced range.
    qsizetype toOriginal(qsizetype corrected) const;

    /// The corrected words of an original range, with the whole of every replacement that it touches.
    TextRange toCorrected(TextRange original) const;

    /// The original words of a corrected range, with the whole of every replaced range that it touches.
    TextRange toOriginal(TextRange corrected) const;

private:
    struct Piece {
        TextRange original;
        TextRange corrected;
    };

    QString m_original;
    QString m_corrected;
    QList<Piece> m_pieces; ///< One for each replacement, in order.
};

} // namespace core
