// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/soundalikes.h"

#include <algorithm>
#include <cstdlib>

#include <QtAlgorithms>

#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr qint32 mostLetters = 3; ///< By which the words may differ in length.
constexpr double leastGain = 0.5;
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

} // namespace

double SoundAlikes::fit(qsizetype token, int id) const
{
    const CallModel &model = m_words.model();
    return model.logProbability(m_words.before(token), id) + model.logProbability(id, m_words.behind(token));
}

const SoundAlikes::List &SoundAlikes::of(qsizetype token)
{
    const auto known = m_known.constFind(m_words.tokens()[token].id);
    if (known != m_known.constEnd())
        return *known;
    const QString &word = m_words.tokens().foldedAt(token);
    const QByteArray code = soundCode(word);
    const WordShape shape(word, code);
    List list;
    for (const int id : m_words.model().soundAlikes(code)) {
        if (id == m_words.modelId(token) || !mayBeAlike(shape, m_words.model().shapeOf(id)))
            continue;
        const double similarity = wordSimilarity(word, code, m_words.model().word(id), m_words.model().soundCodeOf(id));
        if (similarity >= leastSimilarity)
            list.push_back({id, similarity});
    }
    return *m_known.insert(m_words.tokens()[token].id, list);
}

Alternative SoundAlikes::best(qsizetype token)
{
    Alternative best;
    const double own = fit(token, m_words.modelId(token));
    for (const SoundAlike &other : of(token)) {
        const double gain = fit(token, other.id) - own;
        if (gain >= leastGain
            && gain + similarityWeight * other.similarity > best.gain + similarityWeight * best.similarity)
            best = {other.id, gain, other.similarity};
    }
    return best;
}

} // namespace core
