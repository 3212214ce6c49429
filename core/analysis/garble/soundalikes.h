// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/analysis/garble/callwords.h"

namespace core {

/// A word that sounds like what was written and is likelier between its neighbours.
struct Alternative {
    int id = CallModel::unknown; ///< Its number in the model; unknown if there is none.
    double gain = 0;             ///< log10 of how much likelier it is.
    double similarity = 0;       ///< See wordSimilarity().
};

/// Looks for alternatives to words. Remembers the words that sound alike for each word of the call.
class SoundAlikes
{
public:
    explicit SoundAlikes(const CallWords &words)
        : m_words(words)
    {
    }

    /// The alternative to the word of a token that sounds and fits best.
    Alternative best(qsizetype token);

private:
    struct SoundAlike {
        int id = 0;
        double similarity = 0;
    };
    using List = std::vector<SoundAlike>;

    const List &of(qsizetype token);
    double fit(qsizetype token, int id) const;

    const CallWords &m_words;
    QHash<qint32, List> m_known; ///< By Token::id.
};

} // namespace core
