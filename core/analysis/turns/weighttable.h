// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>

#include <QHash>
#include <QList>

namespace core {

/// The weights of a linear classifier with a number of classes, by what they look at.
///
/// A key is a kind, a letter, with up to three codes. Weights that look at one code are kept by it, without a search.
template<size_t Classes>
class WeightTable
{
public:
    using Row = std::array<float, Classes>;

    static constexpr quint64 keyOf(char kind, quint64 a, quint64 b = 0, quint64 c = 0)
    {
        return (static_cast<quint64>(kind) << 48) | (a << 32) | (b << 16) | c;
    }

    void setBias(const Row &bias) { m_bias = bias; }
    const Row &bias() const { return m_bias; }

    void add(quint64 key, const Row &row)
    {
        if ((key & 0xffffffffU) != 0) {
            m_phrases.insert(key, row);
            m_hints.set(hintOf(key));
            return;
        }
        QList<Row> &rows = m_single[(key >> 48) % kinds];
        const auto code = static_cast<qsizetype>(key >> 32 & 0xffffU);
        if (code >= rows.size())
            rows.resize(code + 1);
        rows[code] = row;
    }

    /// Adds the weights of one code to sum.
    void addSingle(char kind, qsizetype code, Row *sum) const
    {
        const QList<Row> &rows = m_single[static_cast<size_t>(kind) % kinds];
        if (code < rows.size())
            addRow(rows[code], sum);
    }

    /// Adds the weights of two or three codes to sum. A key whose last codes are 0 is kept as a single one.
    void addPhrase(quint64 key, Row *sum) const
    {
        if ((key & 0xffffffffU) == 0) {
            addSingle(static_cast<char>(key >> 48), static_cast<qsizetype>(key >> 32 & 0xffffU), sum);
            return;
        }
        if (!m_hints.test(hintOf(key)))
            return;
        if (const auto found = m_phrases.constFind(key); found != m_phrases.constEnd())
            addRow(*found, sum);
    }

private:
    static constexpr size_t kinds = 128; ///< Letters of ASCII.
    static constexpr int hintBits = 18;

    /// Where a key is noted, by multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
    static constexpr size_t hintOf(quint64 key) { return (key * 0x9e3779b97f4a7c15U) >> (64 - hintBits); }

    static void addRow(const Row &row, Row *sum)
    {
        for (size_t i = 0; i < Classes; ++i)
            (*sum)[i] += row[i];
    }

    Row m_bias{};
    std::array<QList<Row>, kinds> m_single; ///< By kind, then by code.
    QHash<quint64, Row> m_phrases;
    std::bitset<size_t(1) << hintBits> m_hints; ///< Not set: no such phrase, which is so for most.
};

} // namespace core
