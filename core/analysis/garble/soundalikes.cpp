// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/soundalikes.h"

#include <algorithm>

namespace core {

namespace {

constexpr double similarityWeight = 6; ///< What full similarity is worth in decimal powers of likelihood.

/// The gap in the stream where the words from the first to the last place stand.
CallModel::Gap gapAt(const CallModel &model, const WordStream &stream, size_t first, size_t last)
{
    return model.gapBetween(stream.at(first - 2).id, stream.at(first - 1).id, stream.at(last + 1).id,
                            stream.at(last + 2).id);
}

double weight(const Alternative &alternative)
{
    return alternative.gain + similarityWeight * alternative.similarity;
}

} // namespace

const AlikeWords::List &SoundAlikes::alikesOf(qint32 token)
{
    const QString &word = m_words.tokens().folded(token);
    const int id = m_words.modelIdOf(token);
    if (id != CallModel::unknown && m_words.model().word(id) == word) // A figure has the number of its class.
        return AlikeWords::instance().of(id);
    const auto known = m_known.constFind(token);
    return known != m_known.constEnd() ? *known : *m_known.insert(token, AlikeWords::search(word));
}

Alternatives SoundAlikes::of(qsizetype token)
{
    const size_t place = m_stream.placeOf(token);
    const double own = static_cast<double>(m_stream.at(place).behindTwo + m_stream.at(place + 1).behindTwo
                                           + m_stream.at(place + 2).behindTwo);
    const CallModel::Gap gap = gapAt(m_words.model(), m_stream, place, place);
    Alternatives result;
    for (const AlikeWords::Alike &other : alikesOf(m_words.tokens()[token].id)) {
        const Alternative alternative{other.id, m_words.model().logFit(gap, other.id) - own, other.similarity};
        result.better += alternative.gain >= 1.0 ? 1 : 0;
        if (!result.best.isThere() || weight(alternative) > weight(result.best))
            result.best = alternative;
    }
    return result;
}

Alternative SoundAlikes::joined(qsizetype token)
{
    if (!m_words.areTogether(token, token + 1))
        return {};
    const size_t first = m_stream.placeOf(token);
    const size_t last = m_stream.placeOf(token + 1);
    if (first == 0 || last == 0)
        return {};
    const auto idOf = [this](qsizetype index) { return m_words.tokens()[index].id; };
    const quint64 key = (static_cast<quint64>(idOf(token)) << 32U) | static_cast<quint64>(idOf(token + 1));
    auto alikes = m_knownPairs.constFind(key);
    if (alikes == m_knownPairs.constEnd()) {
        const QString word = m_words.tokens().foldedAt(token) + m_words.tokens().foldedAt(token + 1);
        alikes = m_knownPairs.insert(key, AlikeWords::search(word));
    }
    double own = 0;
    for (size_t place = first; place <= last + 2; ++place)
        own += static_cast<double>(m_stream.at(place).behindTwo);
    const CallModel::Gap gap = gapAt(m_words.model(), m_stream, first, last);
    Alternative best;
    for (const AlikeWords::Alike &other : *alikes) {
        const Alternative alternative{other.id, m_words.model().logFit(gap, other.id) - own, other.similarity};
        if (!best.isThere() || weight(alternative) > weight(best))
            best = alternative;
    }
    return best;
}

} // namespace core
