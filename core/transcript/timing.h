// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "core/transcript/timedword.h"

namespace core {

/// A stretch of a recording, in seconds from its beginning; begin <= end.
struct TimeSpan {
    double begin = 0;
    double end = 0;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// When any part of a text was said, from the times of some of its words.
///
/// Between known times it is interpolated by characters; before the first and behind the last it is that one. Times
/// that run backwards are left out, as few of them as possible.
class Timing
{
public:
    Timing() = default;
    explicit Timing(const QList<TimedWord> &words);

    /// Whether nothing is known.
    bool isEmpty() const { return m_known.isEmpty(); }

    /// When the words of a range were said; none if nothing is known. An empty range gives the pause at its place.
    std::optional<TimeSpan> spanOf(TextRange range) const;

    /// When what begins at a position was begun, or what ends there was ended. Something must be known.
    double beginAt(qsizetype position) const;
    double endAt(qsizetype position) const;

private:
    struct Known {
        qsizetype position = 0;
        double time = 0;
    };

    double between(qsizetype after, qsizetype position) const;

    QList<Known> m_known; ///< Neither positions nor times run backwards.
};

} // namespace core
