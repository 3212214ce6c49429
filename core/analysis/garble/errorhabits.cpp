// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/errorhabits.h"

namespace core {

namespace {

/// Log-odds are written in steps of a sixteenth from -8.
float oddsOf(quint8 written)
{
    return static_cast<float>(written) / 16.0F - 8.0F;
}

} // namespace

bool ErrorHabits::read(QByteArrayView data)
{
    m_data = data.toByteArray();
    ModelReader reader(m_data);
    const auto head = reader.list<quint32>(6);
    if (reader.isBroken())
        return false;
    const int known = static_cast<int>(head[0]);
    const size_t words = size_t{head[0]} + head[1];
    m_words = static_cast<int>(words);
    m_usualOdds = static_cast<quint8>(head[5]);
    const QByteArrayView names = reader.bytes(head[4]);
    m_odds = reader.list<quint8>(words);
    for (const auto &[neighbours, pairs] : {std::pair(&m_behind, head[2]), std::pair(&m_before, head[3])}) {
        neighbours->starts = reader.list<quint32>(words + 1);
        neighbours->words = reader.list<quint16>(pairs);
        neighbours->odds = reader.list<quint8>(pairs);
    }
    if (!reader.isAtEnd() || m_behind.starts[words] != head[2] || m_before.starts[words] != head[3])
        return false;
    int id = known;
    m_others.reserve(static_cast<qsizetype>(head[1]));
    for (const QString &name : QString::fromUtf8(names).split(u'\n', Qt::SkipEmptyParts))
        m_others.insert(name, id++);
    return id == m_words;
}

int ErrorHabits::idOf(int modelId, const QString &folded) const
{
    return modelId >= 0 && modelId < m_words ? modelId : m_others.value(folded, unknown);
}

float ErrorHabits::odds(int word) const
{
    return oddsOf(word < 0 ? m_usualOdds : m_odds[static_cast<size_t>(word)]);
}

float ErrorHabits::odds(const Neighbours &neighbours, int word, int beside) const
{
    if (word < 0 || beside < 0)
        return oddsOf(m_usualOdds);
    size_t begin = neighbours.starts[static_cast<size_t>(word)];
    const size_t end = neighbours.starts[static_cast<size_t>(word) + 1];
    for (size_t behind = end; begin < behind;) {
        const size_t middle = begin + (behind - begin) / 2;
        if (neighbours.words[middle] < beside)
            begin = middle + 1;
        else
            behind = middle;
    }
    const bool isThere = begin < end && neighbours.words[begin] == beside;
    return oddsOf(isThere ? neighbours.odds[begin] : m_usualOdds);
}

} // namespace core
