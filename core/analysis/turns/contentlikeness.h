// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

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
    using Words = std::vector<qint32>; ///< Token::id, ascending, so that sums always add in the same order.

    double weightOf(const Words &words) const;

    std::vector<Words> m_words;    ///< The telling words of each passage, each once.
    std::vector<double> m_weights; ///< By Token::id.
};

} // namespace core
