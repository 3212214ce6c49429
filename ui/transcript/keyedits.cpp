// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/keyedits.h"

#include <QKeySequence>
#include <QTextBoundaryFinder>

#include "core/project/edits.h"

namespace ui {

namespace {

bool deletesBackwards(const QKeyEvent &event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::ShiftModifier;
    return (event.key() == Qt::Key_Backspace && isPlain) || event.matches(QKeySequence::DeleteStartOfWord);
}

bool deletesForwards(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Delete) || event.matches(QKeySequence::DeleteEndOfWord)
           || event.matches(QKeySequence::DeleteEndOfLine);
}

/// The character before or behind an edge inside a turn, removed.
core::Edit removeCharacter(const TranscriptDocument &document, qsizetype block, bool isLast)
{
    const core::TextRange range = document.map()[block].corrected;
    const QString text = document.textOf(block).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    core::TextRange gone = range;
    if (isLast) {
        finder.toEnd();
        gone.begin += std::max<qsizetype>(0, finder.toPreviousBoundary());
    } else {
        finder.toStart();
        gone.end = range.begin + std::max<qsizetype>(0, finder.toNextBoundary());
    }
    return core::typeText(document.call().call, gone, QString());
}

core::Edit splitAt(const TranscriptDocument &document, int position)
{
    const BlockMap &map = document.map();
    const TurnBlock &block = map[map.blockAt(position)];
    if (block.turn < 0)
        return {};
    const core::ReviewedCall &call = document.call();
    const qsizetype original = call.map.toOriginal(map.correctedPosition(position));
    return core::splitTurn(call.call, call.call.speech.turns[block.turn].id, original);
}

core::Edit joinTurn(const TranscriptDocument &document, qsizetype turn)
{
    const core::CallState &call = document.call().call;
    return core::joinWithPrevious(call, call.speech.turns[turn].id);
}

core::Edit backwardsFrom(const TranscriptDocument &document, qsizetype number)
{
    const TurnBlock &block = document.map()[number];
    if (block.turn < 0 || number == 0)
        return {};
    return block.startsTurn ? joinTurn(document, block.turn) : removeCharacter(document, number - 1, true);
}

core::Edit forwardsFrom(const TranscriptDocument &document, qsizetype number)
{
    const TurnBlock &block = document.map()[number];
    if (block.turn < 0 || number + 1 >= document.map().size())
        return {};
    return block.endsTurn ? joinTurn(document, document.map()[number + 1].turn)
                          : removeCharacter(document, number + 1, false);
}

} // namespace

std::optional<core::Edit> editForKey(const QKeyEvent &event, const QTextCursor &cursor,
                                     const TranscriptDocument &document)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return splitAt(document, cursor.position());
    if (cursor.hasSelection())
        return std::nullopt;
    const qsizetype block = document.map().blockAt(cursor.position());
    if (deletesBackwards(event) && cursor.atBlockStart())
        return backwardsFrom(document, block);
    if (deletesForwards(event) && cursor.atBlockEnd())
        return forwardsFrom(document, block);
    return std::nullopt;
}

} // namespace ui
