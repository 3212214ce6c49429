// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textmap.h"
#include "core/transcript/timing.h"

namespace core {

/// When the words of a corrected text were said: corrections take the time of the words that they stand for, in
/// proportion to their characters. A reference to both must stay valid.
class CorrectedTiming
{
public:
    CorrectedTiming(const Timing &timing, const TextMap &map)
        : m_timing(timing)
        , m_map(map)
    {
    }

    /// When a range of the corrected text was said; none if nothing is known.
    std::optional<TimeSpan> spanOf(TextRange corrected) const;

private:
    double beginAt(qsizetype corrected) const;
    double endAt(qsizetype corrected) const;
    double within(TextRange piece, TextRange original, qsizetype corrected) const;

    const Timing &m_timing;
    const TextMap &m_map;
};

} // namespace core
