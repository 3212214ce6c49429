// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>

#include "core/analysis/garble/alikewords.h"
#include "core/analysis/garble/wordstream.h"

namespace core {

/// A word that sounds like what was written and may be likelier between its neighbours.
struct Alternative {
    int id = CallModel::unknown; ///< Its number in the model; unknown if there is none.
    double gain = 0;             ///< log10 of how much likelier it is.
    double similarity = 0;       ///< See wordSimilarity().
    float topicGain = 0;         ///< How much better it goes with the talk around than what was written,
    float companyGain = 0;       ///< and with the words beside; see WordVectors.

    bool isThere() const { return id != CallModel::unknown; }
};

/// The alternatives to one token.
struct Alternatives {
    Alternative best; ///< The one that sounds and fits best.
    int better = 0;   ///< How many are ten times likelier or more.
};

/// Looks for alternatives to words. Remembers the words that sound like each word of the call.
class SoundAlikes
{
public:
    SoundAlikes(const CallWords &words, const WordStream &stream)
        : m_words(words)
        , m_stream(stream)
    {
    }

    /// The alternatives to the word of a token that has a place in the stream.
    Alternatives of(qsizetype token);

    /// The word that a token and the one behind it sound like together; none if either has no place in the stream.
    Alternative joined(qsizetype token);

private:
    const AlikeWords::List &alikesOf(qint32 token);

    const CallWords &m_words;
    const WordStream &m_stream;
    QHash<qint32, AlikeWords::List> m_known; ///< Of words that the model does not have, by Token::id.
    QHash<quint64, AlikeWords::List> m_knownPairs;
};

} // namespace core
