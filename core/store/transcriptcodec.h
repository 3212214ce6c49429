// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/base/codepoints.h"
#include "core/transcript/transcript.h"

namespace core {

// Parts of a transcript as JSON, for the project file. Ranges in the JSON count code points.

QByteArray turnsToJson(const QList<ImportedTurn> &turns, const CodePoints &codePoints);
QList<ImportedTurn> turnsFromJson(const QByteArray &json, const CodePoints &codePoints);

QByteArray headersToJson(const QList<HeaderLine> &headers, const CodePoints &codePoints);
QList<HeaderLine> headersFromJson(const QByteArray &json, const CodePoints &codePoints);

QByteArray rangesToJson(const QList<TextRange> &ranges, const CodePoints &codePoints);
QList<TextRange> rangesFromJson(const QByteArray &json, const CodePoints &codePoints);

QByteArray notesToJson(const QStringList &notes);
QStringList notesFromJson(const QByteArray &json);

/// The layout of a key of layoutKey(); TurnPerLine for any other text.
Layout layoutFromKey(QStringView key);

} // namespace core
