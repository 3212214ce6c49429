// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/text/numberwords.h"

namespace core {

/// A part of a written word that is said by itself: "U.S.-based" has two, "$3.2bn" has three.
struct SpokenPiece {
    enum class Kind {
        Word,
        Digits,   ///< "3.2", "1,250".
        Number,   ///< "three", "million", "point".
        Ordinal,  ///< "third", "3rd".
        Currency, ///< A sign that is said behind the amount that it stands before.
    };

    Kind kind = Kind::Word;
    QString text;        ///< What is said; digits without commas; an ordinal's number.
    NumberWordInfo info; ///< Of Number, and of words such as "a" that can be part of one.
    qint32 word = -1;    ///< What text is in the vocabulary of whoever reads it; below zero until then.
};

/// The pieces of one folded word without the punctuation around it, in the order of writing.
///
/// Contractions are written out ("we're" is "we are"), fillers ("uh") are left out, British spellings become American,
/// signs become words. "cannot" and "can't" are both "can not".
QList<SpokenPiece> spokenPieces(QStringView folded);

} // namespace core
