// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textmap.h"

#include <algorithm>

namespace core {

TextMap::TextMap(QString original, const QList<Replacement> &replacements)
    : m_original(std::move(original))
{
    if (replacements.isEmpty()) {
        m_corrected = m_original;
        return;
    }
    qsizetype written = m_original.size();
    for (const Replacement &replacement : replacements)
        written += replacement.text.size() - replacement.range.length();
    m_corrected.reserve(written);
    qsizetype done = 0;
    for (const Replacement &replacement : replacements) {
        Q_ASSERT(replacement.range.begin >= done && replacement.range.end <= m_original.size());
        m_corrected += QStringView(m_original).sliced(done, replacement.range.begin - done);
        const qsizetype begin = m_corrected.size();
        m_corrected += replacement.text;
        m_pieces.append({replacement.range, {begin, m_corrected.size()}});
        done = replacement.range.end;
    }
    m_corrected += QStringView(m_original).sliced(done);
}

qsizetype TextMap::toCorrected(qsizetype original) const
{
    // The last piece that begins before the position decides; a piece that begins at it does not move it.
    const auto next = std::lower_bound(m_pieces.begin(), m_pieces.end(), original,
                                       [](const Piece &piece, qsizetype at) { return piece.original.begin < at; });
    if (next == m_pieces.begin())
        return original;
    const Piece &piece = *std::prev(next);
    return piece.corrected.end + std::max<qsizetype>(0, original - piece.original.end);
}

qsizetype TextMap::toOriginal(qsizetype corrected) const
{
    const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), corrected,
                                       [](qsizetype at, const Piece &piece) { return at < piece.corrected.begin; });
    if (next == m_pieces.begin())
        return corrected;
    const Piece &piece = *std::prev(next);
    if (corrected < piece.corrected.end)
        return piece.original.begin;
    return piece.original.end + (corrected - piece.corrected.end);
}

TextRange TextMap::toCorrected(TextRange original) const
{
    TextRange result{toCorrected(original.begin), toCorrected(original.end)};
    for (auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), original.begin,
                                       [](const Piece &p, qsizetype at) { return p.original.end < at; });
         piece != m_pieces.end() && piece->original.begin <= original.end; ++piece) {
        const bool touches = piece->original.isEmpty()
                                 ? original.begin < piece->original.begin && piece->original.begin < original.end
                                 : piece->original.intersects(original)
                                       || (original.isEmpty() && piece->original.contains(original.begin));
        if (touches || piece->original == original)
            result = result.united(piece->corrected);
        else if (piece->original.end == original.begin)
            result.begin = std::max(result.begin, piece->corrected.end);
    }
    return {result.begin, std::max(result.begin, result.end)};
}

TextRange TextMap::toOriginal(TextRange corrected) const
{
    TextRange result{toOriginal(corrected.begin), toOriginal(corrected.end)};
    for (auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), corrected.begin,
                                       [](const Piece &p, qsizetype at) { return p.corrected.end < at; });
         piece != m_pieces.end() && piece->corrected.begin <= corrected.end; ++piece) {
        const bool touches = piece->corrected.isEmpty()
                                 ? corrected.begin < piece->corrected.begin && piece->corrected.begin < corrected.end
                                 : piece->corrected.intersects(corrected);
        if (touches || piece->corrected == corrected)
            result = result.united(piece->original);
    }
    return {result.begin, std::max(result.begin, result.end)};
}

} // namespace core
