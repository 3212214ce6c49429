// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/soundindex.h"

#include <algorithm>

#include "core/analysis/garble/callmodel.h"
#include "core/text/phonetic.h"

namespace core {

namespace {

constexpr int leastCount = 3; ///< Rarer words are no likelier than what was written.
constexpr int bucketBits = 15;

/// Marks skeletons that lost a consonant: the highest bit, which no sound has.
constexpr quint64 shortened = quint64{1} << 63;

/// The at most eight sounds of a skeleton in one number.
quint64 keyOf(QByteArrayView skeleton)
{
    quint64 key = 0;
    for (const char sound : skeleton)
        key = (key << 8U) | static_cast<uchar>(sound);
    return key;
}

size_t bucketOf(quint64 key)
{
    constexpr quint64 golden = 0x9E3779B97F4A7C15; // Spreads the keys: 2^64 divided by the golden ratio.
    return (key * golden) >> (64 - bucketBits);
}

/// Calls use with a key for the skeleton with each of its consonants left open, so that two skeletons which differ in
/// one consonant share a key, and with a key for the skeleton without each of them.
template<typename Changed, typename Without>
void forEachVariant(QByteArrayView skeleton, Changed useChanged, Without useWithout)
{
    constexpr qsizetype shortest = 3; // Variants of shorter ones are alike by chance.
    if (skeleton.size() < shortest)
        return;
    const quint64 key = keyOf(skeleton);
    for (qsizetype i = 0; i < skeleton.size(); ++i) {
        const auto behind = static_cast<quint64>(8 * (skeleton.size() - 1 - i)); // Bits of the sounds behind this one.
        const quint64 tail = (quint64{1} << behind) - 1;
        const quint64 own = quint64{0xFF} << behind;
        useChanged((key & ~own) | (quint64{'?'} << behind));
        useWithout(((key >> 8U) & ~tail) | (key & tail));
    }
}

} // namespace

const SoundIndex &SoundIndex::instance()
{
    static const SoundIndex index;
    return index;
}

SoundIndex::SoundIndex()
{
    std::vector<Entry> entries;
    addSounds(entries);
    sortIntoBuckets(entries);
}

void SoundIndex::addSounds(std::vector<Entry> &entries)
{
    const CallModel &model = CallModel::instance();
    const auto words = static_cast<size_t>(model.size());
    m_words.resize(words);
    entries.reserve(words * 12);
    for (int i = 0; i < model.size(); ++i) {
        const QString &word = model.word(i);
        if (model.count(i) < leastCount || word.startsWith(u'<') || word.size() < 2)
            continue;
        const QByteArray code = soundCode(word);
        const QByteArray skeleton = soundSkeleton(code);
        m_words[static_cast<size_t>(i)] = Word{WordShape(word, code), m_letters.size(), m_sounds.size()};
        m_letters.append(word);
        m_sounds.append(code);
        entries.push_back({keyOf(skeleton), i});
        forEachVariant(
            skeleton,
            [&](quint64 key) {
                entries.push_back({key, i});
            },
            [&](quint64 rest) {
                entries.push_back({rest | shortened, i});
            });
    }
}

void SoundIndex::sortIntoBuckets(const std::vector<Entry> &entries)
{
    m_bucketStarts.assign((size_t{1} << bucketBits) + 1, 0);
    for (const Entry &entry : entries)
        ++m_bucketStarts[bucketOf(entry.key)];
    quint32 end = 0;
    for (quint32 &start : m_bucketStarts)
        start = end += start;
    m_entries.resize(entries.size());
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        m_entries[--m_bucketStarts[bucketOf(entry->key)]] = *entry;
}

std::vector<int> SoundIndex::soundAlikes(QByteArrayView soundCode) const
{
    std::vector<int> result;
    const auto collect = [&](quint64 key) {
        const size_t bucket = bucketOf(key);
        for (quint32 i = m_bucketStarts[bucket]; i < m_bucketStarts[bucket + 1]; ++i) {
            if (m_entries[i].key == key)
                result.push_back(m_entries[i].word);
        }
    };
    const QByteArray skeleton = soundSkeleton(soundCode);
    collect(keyOf(skeleton));
    collect(keyOf(skeleton) | shortened);
    forEachVariant(skeleton, collect, collect);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace core
