// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/callmodel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include <QFile>
#include <QtEndian>

#include "core/text/phonetic.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int leastCountOfAlternative = 4; ///< Rarer words are no likelier than what was written.
constexpr double discount = 0.75;          ///< Taken from the count of each pair for pairs that were never seen.

/// Reads little-endian values one after the other.
class Reader
{
public:
    explicit Reader(const QByteArray &data)
        : m_data(data)
    {
    }

    QByteArray bytes(qsizetype count)
    {
        const QByteArray result = m_data.mid(m_position, count);
        m_position += count;
        return result;
    }

    template<typename T>
    std::vector<T> list(size_t count)
    {
        std::vector<T> result(count);
        const QByteArray raw = bytes(static_cast<qsizetype>(count * sizeof(T)));
        if (static_cast<size_t>(raw.size()) == count * sizeof(T))
            qFromLittleEndian<T>(raw.constData(), static_cast<qsizetype>(count), result.data());
        return result;
    }

    void align() { m_position = (m_position + 3) & ~qsizetype(3); }
    bool isAtEnd() const { return m_position == m_data.size(); }

private:
    const QByteArray &m_data;
    qsizetype m_position = 0;
};

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

/// What the logarithms of pair counts stand for.
double countOf(quint8 pairLog)
{
    static const std::array<double, 256> counts = [] {
        std::array<double, 256> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = std::exp2(static_cast<double>(i) / 16.0);
        return table;
    }();
    return counts[pairLog];
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

const CallModel &CallModel::instance()
{
    static const CallModel model;
    return model;
}

CallModel::CallModel()
{
    QFile file(u":/model/calls.ngram"_s);
    if (!file.open(QIODevice::ReadOnly) || !read(file.readAll()))
        qFatal("The program's own word counts cannot be read; it was not built properly.");
    indexSounds();
}

bool CallModel::read(const QByteArray &data)
{
    Reader reader(data);
    if (reader.bytes(8) != "EMNGRAM1")
        return false;
    const auto head = reader.list<quint32>(4);
    const QString words = QString::fromUtf8(reader.bytes(head[2]));
    reader.align();
    const auto counts = reader.list<quint32>(head[0]);
    m_counts.assign(counts.begin(), counts.end());
    m_capitals = reader.list<quint8>(head[0]);
    reader.align();
    m_starts = reader.list<quint32>(head[0] + 1);
    m_followers = reader.list<quint16>(head[1]);
    m_pairLogs = reader.list<quint8>(head[1]);
    m_total = head[3];
    const QStringList list = words.split(u'\n');
    m_words.assign(list.begin(), list.end());
    m_ids.reserve(list.size());
    for (int i = 0; i < size(); ++i)
        m_ids.insert(m_words[static_cast<size_t>(i)], i);
    m_edge = m_ids.value(u"<s>"_s, unknown);
    m_number = m_ids.value(u"<n>"_s, unknown);
    return reader.isAtEnd() && m_words.size() == head[0];
}

void CallModel::indexSounds()
{
    m_codes.resize(m_words.size());
    m_shapes.resize(m_words.size());
    m_sounds.reserve(m_words.size() * 9);
    for (int i = 0; i < size(); ++i) {
        const QString &word = m_words[static_cast<size_t>(i)];
        if (count(i) < leastCountOfAlternative || word.startsWith(u'<') || word.size() < 3)
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

int CallModel::idOf(const QString &folded) const
{
    if (std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); }))
        return m_number;
    return m_ids.value(folded, unknown);
}

double CallModel::pairCount(int first, int second) const
{
    if (first < 0 || second < 0)
        return 0;
    const auto begin = m_followers.begin() + m_starts[static_cast<size_t>(first)];
    const auto end = m_followers.begin() + m_starts[static_cast<size_t>(first) + 1];
    const auto found = std::lower_bound(begin, end, static_cast<quint16>(second));
    if (found == end || *found != second)
        return 0;
    return countOf(m_pairLogs[static_cast<size_t>(found - m_followers.begin())]);
}

double CallModel::logProbability(int first, int second, double pairs) const
{
    const double share = std::max(0.3, static_cast<double>(count(second))) / m_total;
    if (first < 0)
        return std::log10(share);
    const auto index = static_cast<size_t>(first);
    const double all = std::max(1, count(first));
    const double kinds = m_starts[index + 1] - m_starts[index];
    const double seen = std::max(0.0, pairs - discount) / all;
    const double left = std::clamp((discount * kinds + 0.5) / all, 0.01, 1.0);
    return std::log10(seen + left * share);
}

double CallModel::capitalShare(int id) const
{
    return id < 0 ? 0.0 : m_capitals[static_cast<size_t>(id)] / 255.0;
}

std::vector<int> CallModel::soundAlikes(const QByteArray &soundCode) const
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
