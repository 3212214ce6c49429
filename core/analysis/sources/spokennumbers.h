// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/analysis/sources/spokenpieces.h"

namespace core {

/// A number that was read from one or more pieces.
struct SpokenNumber {
    QString text;       ///< Its digits: "2020" for "twenty twenty", "3200000" for "3.2 million", "21st" for ordinals.
    qsizetype next = 0; ///< The first piece behind it.
};

/// Reads the number that begins at a piece, however it is written; next stays at first if there is none.
///
/// "Two thousand and twenty", "twenty twenty" and "2020" are one number, and so are "one point five" and "1.5". At most
/// two dozen pieces belong to a number.
SpokenNumber readSpokenNumber(const QList<SpokenPiece> &pieces, qsizetype first);

} // namespace core
