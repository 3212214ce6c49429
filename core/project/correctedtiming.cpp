// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/correctedtiming.h"

#include <algorithm>

namespace core {

double CorrectedTiming::within(TextRange piece, TextRange original, qsizetype corrected) const
{
    const TimeSpan whole = *m_timing.spanOf(original);
    const auto share = static_cast<double>(corrected - piece.begin) / static_cast<double>(piece.length());
    return whole.begin + (whole.end - whole.begin) * share;
}

double CorrectedTiming::beginAt(qsizetype corrected) const
{
    if (corrected >= m_map.corrected().size())
        return m_timing.endAt(m_map.original().size());
    const TextRange original = m_map.toOriginal(TextRange{corrected, corrected + 1});
    const TextRange piece = m_map.toCorrected(original);
    return piece.length() > 1 ? within(piece, original, corrected) : m_timing.beginAt(original.begin);
}

double CorrectedTiming::endAt(qsizetype corrected) const
{
    if (corrected <= 0)
        return m_timing.beginAt(0);
    const TextRange original = m_map.toOriginal(TextRange{corrected - 1, corrected});
    const TextRange piece = m_map.toCorrected(original);
    return piece.length() > 1 ? within(piece, original, corrected) : m_timing.endAt(original.end);
}

std::optional<TimeSpan> CorrectedTiming::spanOf(TextRange corrected) const
{
    if (m_timing.isEmpty())
        return std::nullopt;
    if (m_map.isIdentity())
        return m_timing.spanOf(corrected);
    const double begin = beginAt(corrected.begin);
    const double end = endAt(corrected.end);
    return TimeSpan{std::min(begin, end), std::max(begin, end)};
}

} // namespace core
