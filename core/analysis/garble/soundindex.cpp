// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/soundindex.h"

#include <algorithm>

#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr int leastCount = 3;   ///< Rarer words are no likelier than what was written.
constexpr size_t shortened = 1; ///< Seed of the keys of skeletons that lost a consonant.

size_t keyOf(const QByteArray &skeleton, size_t seed = 0)
{
    return qHash(skeleton, seed);
}

/// Calls use with a key for the skeleton with each of its consonants left open, so that two skeletons which differ in
/// one consonant share a key, and with a key for the skeleton without each of them.
template<typename Changed, typename Without>
void forEachVariant(const QByteArray &skeleton, Changed useChanged, Without useWithout)
{
    constexpr qsizetype shortest = 3; // Variants of shorter ones are alike by chance.
    for (qsizetype i = 0; skeleton.size() >= shortest && i < skeleton.size(); ++i) {
        useChanged(keyOf(QByteArray(skeleton).replace(i, 1, "?")));
        useWithout(QByteArray(skeleton).remove(i, 1));
    }
}

quint32 letterBit(uint letter)
{
    return 1U << (letter & 31U);
}

} // namespace

WordShape::WordShape(QStringView word, const QByteArray &soundCode)
    : length(static_cast<qint32>(word.size()))
    , soundLength(static_cast<qint32>(soundCode.size()))
{
    for (const QChar letter : word)
        letters |= letterBit(letter.unicode());
    for (const char letter : soundCode)
        sounds |= letterBit(static_cast<uchar>(letter));
}

const SoundIndex &SoundIndex::instance()
{
    static const SoundIndex index;
    return index;
}

SoundIndex::SoundIndex()
{
    const CallModel &model = CallModel::instance();
    const auto words = static_cast<size_t>(model.size());
    m_codes.resize(words);
    m_shapes.resize(words);
    m_sounds.reserve(words * 9);
    for (int i = 0; i < model.size(); ++i) {
        const QString &word = model.word(i);
        if (model.count(i) < leastCount || word.startsWith(u'<') || word.size() < 2)
            continue;
        const QByteArray code = soundCode(word);
        const QByteArray skeleton = soundSkeleton(code);
        m_codes[static_cast<size_t>(i)] = code;
        m_shapes[static_cast<size_t>(i)] = WordShape(word, code);
        m_sounds.emplace_back(keyOf(skeleton), i);
        forEachVariant(
            skeleton, [&](size_t key) { m_sounds.emplace_back(key, i); },
            [&](const QByteArray &rest) { m_sounds.emplace_back(keyOf(rest, shortened), i); });
    }
    std::sort(m_sounds.begin(), m_sounds.end());
}

std::vector<int> SoundIndex::soundAlikes(const QByteArray &soundCode) const
{
    std::vector<int> result;
    const QByteArray skeleton = soundSkeleton(soundCode);
    std::vector<size_t> keys{keyOf(skeleton), keyOf(skeleton, shortened)};
    forEachVariant(
        skeleton, [&](size_t key) { keys.push_back(key); },
        [&](const QByteArray &rest) { keys.push_back(keyOf(rest)); });
    for (const size_t key : keys) {
        auto at = std::lower_bound(m_sounds.begin(), m_sounds.end(), std::pair<size_t, int>{key, -1});
        for (; at != m_sounds.end() && at->first == key; ++at)
            result.push_back(at->second);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace core
