// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/soundalikes.h"

#include <algorithm>
#include <cstdlib>

#include <QtAlgorithms>

#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr qint32 mostLetters = 3; ///< By which the words may differ in length.
constexpr double leastSimilarity = 0.6;
constexpr double similarityWeight = 6; ///< What full similarity is worth in decimal powers of likelihood.

/// The most that two words with these letters can be alike: each letter that only one of them has costs an edit.
double mostAlike(quint32 a, quint32 b, qint32 longest)
{
    const auto edits = std::max(qPopulationCount(a & ~b), qPopulationCount(b & ~a));
    return 1.0 - static_cast<double>(edits) / static_cast<double>(std::max(1, longest));
}

bool mayBeAlike(const WordShape &a, const WordShape &b)
{
    if (std::abs(a.length - b.length) > mostLetters)
        return false;
    const double spelling = mostAlike(a.letters, b.letters, std::max(a.length, b.length));
    const double sound = mostAlike(a.sounds, b.sounds, std::max(a.soundLength, b.soundLength));
    return std::max(spelling, 0.65 * sound + 0.35 * spelling) >= leastSimilarity;
}

/// log10 of the probability of a word and the two behind it, if it stands between these places.
double fit(const CallModel &model, const WordStream &stream, size_t first, int id, size_t last)
{
    const int before = stream.at(first - 1).id;
    const int next = stream.at(last + 1).id;
    return model.logProbability(stream.at(first - 2).id, before, id) + model.logProbability(before, id, next)
           + model.logProbability(id, next, stream.at(last + 2).id);
}

double weight(const Alternative &alternative)
{
    return alternative.gain + similarityWeight * alternative.similarity;
}

} // namespace

SoundAlikes::List SoundAlikes::alikesOf(const QString &word, int except) const
{
    const SoundIndex &index = SoundIndex::instance();
    const QByteArray code = soundCode(word);
    const WordShape shape(word, code);
    List list;
    for (const int id : index.soundAlikes(code)) {
        if (id == except || !mayBeAlike(shape, index.shapeOf(id)))
            continue;
        const double similarity = wordSimilarity(word, code, m_words.model().word(id), index.soundCodeOf(id));
        if (similarity >= leastSimilarity)
            list.push_back({id, similarity});
    }
    return list;
}

const SoundAlikes::List &SoundAlikes::alikesOf(qint32 token)
{
    const auto known = m_known.constFind(token);
    if (known != m_known.constEnd())
        return *known;
    const QString &word = m_words.tokens().folded(token);
    return *m_known.insert(token, alikesOf(word, m_words.model().idOf(word)));
}

Alternatives SoundAlikes::of(qsizetype token)
{
    const size_t place = m_stream.placeOf(token);
    const double own = static_cast<double>(m_stream.at(place).behindTwo + m_stream.at(place + 1).behindTwo
                                           + m_stream.at(place + 2).behindTwo);
    Alternatives result;
    for (const SoundAlike &other : alikesOf(m_words.tokens()[token].id)) {
        const Alternative alternative{other.id, fit(m_words.model(), m_stream, place, other.id, place) - own,
                                      other.similarity};
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
        alikes = m_knownPairs.insert(key, alikesOf(word, CallModel::unknown));
    }
    double own = 0;
    for (size_t place = first; place <= last + 2; ++place)
        own += static_cast<double>(m_stream.at(place).behindTwo);
    Alternative best;
    for (const SoundAlike &other : *alikes) {
        const Alternative alternative{other.id, fit(m_words.model(), m_stream, first, other.id, last) - own,
                                      other.similarity};
        if (!best.isThere() || weight(alternative) > weight(best))
            best = alternative;
    }
    return best;
}

} // namespace core
