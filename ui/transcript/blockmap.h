// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"
#include "core/text/textmap.h"
#include "core/transcript/turn.h"

namespace ui {

/// One paragraph of the transcript view: a turn, or a part of a very long one.
struct TurnBlock {
    qsizetype turn = -1;       ///< Index of the turn; -1 for the one block of a call without turns.
    core::TextRange corrected; ///< Its characters in the corrected text.
    qsizetype document = 0;    ///< Where it begins in the document, which has one separator behind each block.
    bool startsTurn = true;
    bool endsTurn = true;

    friend bool operator==(const TurnBlock &, const TurnBlock &) = default;
};

/// A character of the view: block number and UTF-16 column.
struct BlockPosition {
    qsizetype block = 0;
    qsizetype column = 0;

    friend bool operator==(const BlockPosition &, const BlockPosition &) = default;
};

/// The way between blocks of the transcript view, the corrected text, and the original text.
///
/// Only words of turns have a block; positions outside (headers, labels, white space between turns) go to the end of
/// the turn before, or to the beginning of the first. Always has at least one block.
class BlockMap
{
public:
    /// Turns longer than this are cut at the end of a sentence, or else of a word.
    static constexpr qsizetype longestBlock = 8000;

    BlockMap();
    BlockMap(const QList<core::Turn> &turns, const core::TextMap &map);

    qsizetype size() const { return m_blocks.size(); }
    const TurnBlock &operator[](qsizetype block) const { return m_blocks[block]; }
    const QList<TurnBlock> &blocks() const { return m_blocks; }

    /// The corrected position of a character; column may be the length of the block.
    qsizetype correctedAt(BlockPosition position) const;

    /// The character that shows a corrected position. Between two parts of one turn it is the begin of the second.
    BlockPosition placeOf(qsizetype corrected) const;

    /// The same for positions in the QTextDocument.
    qsizetype documentPosition(qsizetype corrected) const;
    qsizetype correctedPosition(qsizetype documentPosition) const;

    /// The block at a document position.
    qsizetype blockAt(qsizetype documentPosition) const;

    /// The first block of a turn; -1 if it has none.
    qsizetype firstBlockOf(qsizetype turn) const;

    /// The blocks [begin, end) that show any of a corrected range.
    core::TextRange blocksOf(core::TextRange corrected) const;

private:
    void appendTurn(qsizetype turn, core::TextRange original, core::TextRange corrected, const core::TextMap &map);
    void append(TurnBlock block);

    QList<TurnBlock> m_blocks;
};

/// Where long stretches of text are cut into blocks: positions inside range, ascending. The cuts depend on the words
/// around them alone, so that blocks keep their place.
QList<qsizetype> blockCuts(QStringView text, core::TextRange range);

/// The characters of text as a block shows them: line ends become line separators, so that positions stay the same.
QString shownText(QStringView text);

/// The characters that a block's text stands for; takes shownText() back as far as typing can tell.
QString typedText(QStringView shown);

} // namespace ui
