// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include "core/analysis/turns/passage.h"
#include "core/text/tokens.h"

namespace core {

/// How much of what two passages say is the same: their words and figures, rare ones counting more.
class ContentLikeness
{
public:
    ContentLikeness(const TokenList &tokens, const Passages &passages);

    /// 0 (nothing in common) to 1 (all words of the shorter one are in the other).
    double of(qsizetype a, qsizetype b) const;

private:
    QList<QSet<qint32>> m_words; ///< The telling words of each passage.
    QHash<qint32, double> m_weights;
};

} // namespace core
