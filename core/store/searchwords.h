// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

/// The text as the index keeps it: a mark stands around each character of a script that is written without spaces, so
/// that it is a word of its own. Chinese, Japanese and Korean are then found by any run of characters.
QString withWordMarks(QStringView text);

/// Takes the marks of withWordMarks() away.
QString withoutWordMarks(QString text);

/// The expression of SQLite's FTS5 for what an analyst typed: words in any order, “"a phrase"”, “marg*” for beginnings
/// and “-word” for what must not be there. Any other character only separates words. Empty if no word is left to look
/// for.
QString matchExpression(const QString &entered);

/// A text with the places that match, in UTF-16 units of it.
struct MarkedText {
    QString text;
    QList<TextRange> matches;
};

/// The marks with which FTS5's highlight() is to be called; control characters that texts do not have.
constexpr char16_t matchBegin = 0x1E;
constexpr char16_t matchEnd = 0x1D;

/// Reads what highlight() gives for a text with word marks.
MarkedText markedText(QStringView highlighted);

} // namespace core
