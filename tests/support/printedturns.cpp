// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printedturns.h"

using namespace Qt::StringLiterals;

namespace support {

QStringList printedTurns(const core::Transcript &transcript)
{
    QStringList turns;
    for (const core::ImportedTurn &turn : transcript.turns()) {
        QStringList lines = transcript.textOf(turn.range).toString().split(u'\n', Qt::SkipEmptyParts);
        turns.append(u"%1|%2|%3"_s.arg(turn.name, turn.title, lines.join(u" / "_s)));
    }
    return turns;
}

} // namespace support
