// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <numeric>

#include <QByteArrayView>
#include <QStringView>
#include <QVarLengthArray>

namespace core {

/// Counts the characters to insert, delete or change between one word and any number of others. View is QStringView or
/// QByteArrayView.
///
/// The word must outlive the object. A word of up to 64 ASCII characters costs one step for each character of the
/// other; for any other word the cost is the product of both lengths.
template<typename View>
class EditDistance
{
public:
    explicit EditDistance(View word)
        : m_word(word)
        , m_isShort(word.size() <= mostPlaces)
    {
        for (qsizetype i = 0; i < word.size() && m_isShort; ++i) {
            const size_t character = codeOf(word[i]);
            m_isShort = character < m_places.size();
            if (m_isShort)
                m_places[character] |= quint64{1} << i;
        }
    }

    int to(View other) const
    {
        if (m_word.isEmpty() || other.isEmpty())
            return static_cast<int>(m_word.size() + other.size());
        return m_isShort ? byColumns(other) : byCells(other);
    }

private:
    static constexpr qsizetype mostPlaces = 64;

    static size_t codeOf(QChar character) { return character.unicode(); }
    static size_t codeOf(char character) { return static_cast<uchar>(character); }

    /// The bit-vector algorithm of Myers and Hyyrö: two numbers hold a whole column of the table of distances, a bit in
    /// the one where the distance is more than in the row above and in the other where it is less.
    int byColumns(View other) const
    {
        const quint64 lastRow = quint64{1} << (m_word.size() - 1);
        quint64 more = ~quint64{0};
        quint64 less = 0;
        auto distance = static_cast<int>(m_word.size());
        for (const auto character : other) {
            const size_t code = codeOf(character);
            const quint64 equal = code < m_places.size() ? m_places[code] : 0;
            const quint64 keeps = (((equal & more) + more) ^ more) | equal | less;
            const quint64 moreThanBefore = less | ~(keeps | more);
            const quint64 lessThanBefore = more & keeps;
            distance += (moreThanBefore & lastRow) != 0 ? 1 : 0;
            distance -= (lessThanBefore & lastRow) != 0 ? 1 : 0;
            const quint64 above = (moreThanBefore << 1U) | 1U;
            more = (lessThanBefore << 1U) | ~(equal | less | above);
            less = above & (equal | less);
        }
        return distance;
    }

    int byCells(View other) const
    {
        QVarLengthArray<int, 128> row(other.size() + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < m_word.size(); ++i) {
            int diagonal = row[0];
            row[0] = static_cast<int>(i) + 1;
            for (qsizetype j = 0; j < other.size(); ++j) {
                const int change = diagonal + (m_word[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
            }
        }
        return row.back();
    }

    View m_word;
    std::array<quint64, 128> m_places{}; ///< By character: a bit for each place where the word has it.
    bool m_isShort;                      ///< Whether m_places says all of the word.
};

} // namespace core
