// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/sources/spokentext.h"

namespace core {

/// A part of each of two texts, half-open, in units.
struct Gap {
    qint32 ourBegin = 0;
    qint32 ourEnd = 0;
    qint32 theirBegin = 0;
    qint32 theirEnd = 0;

    qint64 cells() const { return qint64(ourEnd - ourBegin) * qint64(theirEnd - theirBegin); }
};

/// Equal words of both texts that surely belong together: the gaps between them, and the runs themselves.
struct AnchoredRun {
    qint32 ours = 0;
    qint32 theirs = 0;
    qint32 length = 0;
};

/// Finds runs of words that occur once in either part of the texts and grows them to both sides. They ascend in both.
std::vector<AnchoredRun> findAnchors(const std::vector<SpokenUnit> &ours, const std::vector<SpokenUnit> &theirs,
                                     const Gap &gap, int words);

} // namespace core
