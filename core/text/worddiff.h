// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// A piece of the way from one text to another.
struct DiffPiece {
    enum class Kind { Kept, Removed, Inserted }; ///< What became of the words.

    Kind kind = Kind::Kept;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// What has to be removed and inserted, word by word, to make after of before. Kept and removed pieces together are
/// before, kept and inserted ones after; of a place that changes, what is removed comes first. White space alone is
/// never kept between two changes. Characters of scripts without spaces count as words.
QList<DiffPiece> wordDiff(QStringView before, QStringView after);

/// A range with the whole of the words that it cuts or touches.
TextRange wholeWords(QStringView text, TextRange range);

} // namespace core
