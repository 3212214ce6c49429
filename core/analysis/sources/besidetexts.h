// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

struct SecondSource;

/// A stretch of one text and what the other has at the same place; one of them may be empty.
struct BesidePair {
    TextRange ours;
    TextRange theirs;
    bool isEqual = false; ///< Said alike, however it is written.

    friend bool operator==(const BesidePair &, const BesidePair &) = default;
};

/// Lays a second source beside a text, whose spoken parts are given in order: stretches in the order of both texts,
/// neighbours of which differ in whether they are equal. See align() for how.
QList<BesidePair> besideTexts(const QString &text, const QList<TextRange> &spoken, const SecondSource &source);

/// The place in the one text that stands beside a position in the other. Inside a stretch, the way is shared out.
qsizetype placeBeside(const QList<BesidePair> &pairs, qsizetype ours);
qsizetype placeBesideTheirs(const QList<BesidePair> &pairs, qsizetype theirs);

} // namespace core
