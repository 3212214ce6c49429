// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/blockmap.h"

#include <algorithm>

namespace ui {

namespace {

bool endsSentence(QStringView text, qsizetype space)
{
    return space > 0 && QStringView(u".?!。？！").contains(text[space - 1]);
}

/// The best place to cut in window: behind the last sentence, else behind the last word, else at the end.
qsizetype cutIn(QStringView text, core::TextRange window)
{
    qsizetype word = -1;
    for (qsizetype at = window.end - 1; at >= window.begin; --at) {
        if (!text[at].isSpace())
            continue;
        if (endsSentence(text, at))
            return at + 1;
        if (word < 0)
            word = at + 1;
    }
    if (word >= 0)
        return word;
    return text[window.end].isLowSurrogate() ? window.end - 1 : window.end;
}

/// The corrected words of a turn with those inserted at its edges. Where two turns touch, words between them belong to
/// the second.
core::TextRange correctedRange(const QList<core::Turn> &turns, qsizetype turn, const core::TextMap &map)
{
    const core::TextRange range = turns[turn].range;
    const qsizetype begin = map.toCorrected(range.begin);
    qsizetype end = map.toCorrected(core::TextRange{range.end, range.end}).end;
    if (turn + 1 < turns.size() && turns[turn + 1].range.begin == range.end)
        end = map.toCorrected(range.end);
    return {begin, std::max(begin, end)};
}

} // namespace

QList<qsizetype> blockCuts(QStringView text, core::TextRange range)
{
    QList<qsizetype> cuts;
    qsizetype begin = range.begin;
    while (range.end - begin > BlockMap::longestBlock) {
        const core::TextRange window{begin + BlockMap::longestBlock * 3 / 4, begin + BlockMap::longestBlock};
        begin = cutIn(text, window);
        cuts.append(begin);
    }
    return cuts;
}

QString shownText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &character : shown) {
        switch (character.unicode()) {
        case u'\n':
        case u'\r':
        case QChar::ParagraphSeparator:
            character = QChar::LineSeparator;
            break;
        case 0xfdd0: // QTextDocument keeps these two for frames.
        case 0xfdd1:
            character = QChar::ReplacementCharacter;
            break;
        default:
            break;
        }
    }
    return shown;
}

QString typedText(QStringView shown)
{
    QString text = shown.toString();
    text.replace(QChar(QChar::LineSeparator), u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

BlockMap::BlockMap()
    : m_blocks{TurnBlock{}}
{
}

BlockMap::BlockMap(const QList<core::Turn> &turns, const core::TextMap &map)
{
    m_blocks.reserve(turns.size());
    qsizetype done = 0;
    for (qsizetype turn = 0; turn < turns.size(); ++turn) {
        core::TextRange corrected = correctedRange(turns, turn, map);
        corrected.begin = std::max(corrected.begin, done);
        corrected.end = std::max(corrected.begin, corrected.end);
        appendTurn(turn, turns[turn].range, corrected, map);
        done = corrected.end;
    }
    if (m_blocks.isEmpty())
        append(TurnBlock{});
}

void BlockMap::appendTurn(qsizetype turn, core::TextRange original, core::TextRange corrected, const core::TextMap &map)
{
    // Cutting the original, which never changes, keeps the cuts where they are while words are typed before them.
    qsizetype begin = corrected.begin;
    for (const qsizetype cut : blockCuts(map.original(), original)) {
        const qsizetype end = std::clamp(map.toCorrected(cut), begin, corrected.end);
        if (end == begin || end == corrected.end)
            continue;
        append({turn, {begin, end}, 0, begin == corrected.begin, false});
        begin = end;
    }
    append({turn, {begin, corrected.end}, 0, begin == corrected.begin, true});
}

void BlockMap::append(TurnBlock block)
{
    if (!m_blocks.isEmpty())
        block.document = m_blocks.last().document + m_blocks.last().corrected.length() + 1;
    m_blocks.append(block);
}

qsizetype BlockMap::correctedAt(BlockPosition position) const
{
    const TurnBlock &block = m_blocks[position.block];
    return block.corrected.begin + std::clamp<qsizetype>(position.column, 0, block.corrected.length());
}

BlockPosition BlockMap::placeOf(qsizetype corrected) const
{
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), corrected,
                                       [](qsizetype at, const TurnBlock &b) { return at < b.corrected.begin; });
    if (next == m_blocks.begin())
        return {0, 0};
    const TurnBlock &block = *std::prev(next);
    return {std::distance(m_blocks.begin(), next) - 1,
            std::min(corrected - block.corrected.begin, block.corrected.length())};
}

qsizetype BlockMap::documentPosition(qsizetype corrected) const
{
    const BlockPosition place = placeOf(corrected);
    return m_blocks[place.block].document + place.column;
}

qsizetype BlockMap::correctedPosition(qsizetype documentPosition) const
{
    const qsizetype block = blockAt(documentPosition);
    return correctedAt({block, documentPosition - m_blocks[block].document});
}

qsizetype BlockMap::blockAt(qsizetype documentPosition) const
{
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), documentPosition,
                                       [](qsizetype at, const TurnBlock &b) { return at < b.document; });
    return std::max<qsizetype>(0, std::distance(m_blocks.begin(), next) - 1);
}

qsizetype BlockMap::firstBlockOf(qsizetype turn) const
{
    const auto found = std::lower_bound(m_blocks.begin(), m_blocks.end(), turn,
                                        [](const TurnBlock &b, qsizetype t) { return b.turn < t; });
    return found != m_blocks.end() && found->turn == turn ? std::distance(m_blocks.begin(), found) : -1;
}

core::TextRange BlockMap::blocksOf(core::TextRange corrected) const
{
    const auto first = std::lower_bound(m_blocks.begin(), m_blocks.end(), corrected.begin,
                                        [](const TurnBlock &b, qsizetype at) { return b.corrected.end < at; });
    auto last = first;
    while (last != m_blocks.end() && last->corrected.begin <= corrected.end)
        ++last;
    return {std::distance(m_blocks.begin(), first), std::distance(m_blocks.begin(), last)};
}

} // namespace ui
