// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/turns/boundarytext.h"
#include "core/analysis/turns/boundaryweights.h"

namespace core {

/// How much the words of any stretch speak for each type of turn that has words of its own. Linear in the text.
class SpokenContent
{
public:
    using Scores = BoundaryWeights::ContentTable::Row; ///< By TurnType.

    explicit SpokenContent(const BoundaryText &text);

    /// The sum over words [first, end), which lie in the text.
    Scores of(qsizetype first, qsizetype end) const;

private:
    using Sums = std::array<double, BoundaryWeights::spokenTypes>;

    QList<Sums> m_sums; ///< Of all words before each.
};

} // namespace core
