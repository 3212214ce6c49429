// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

#include <QStringView>
#include <QtGlobal>

namespace core {

/// A half-open range [begin, end) of UTF-16 code units in Transcript::text().
///
/// Invariant: 0 <= begin <= end. Ranges sort by begin, then by end.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    constexpr bool contains(TextRange other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool intersects(TextRange other) const { return begin < other.end && other.begin < end; }

    /// The common part, or an empty range at the later begin if there is none.
    constexpr TextRange intersected(TextRange other) const
    {
        const qsizetype from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }

    /// The smallest range that covers both.
    constexpr TextRange united(TextRange other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }

    constexpr TextRange shifted(qsizetype by) const { return {begin + by, end + by}; }

    /// The covered part of text, which must be long enough.
    QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

/// Common length divided by united length, 0 (apart) to 1 (equal).
constexpr double overlapRatio(TextRange a, TextRange b)
{
    const qsizetype united = a.united(b).length();
    return united == 0 ? 0.0 : static_cast<double>(a.intersected(b).length()) / static_cast<double>(united);
}

} // namespace core
