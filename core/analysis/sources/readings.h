// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "core/base/textrange.h"

namespace core {

/// What other transcripts have where they differ from a call, so that one that is compared later can back them: two
/// recognisers seldom make the same mistake, so words that both have instead of ours are likely right.
class Readings
{
public:
    /// The same words instead of ours in one or several transcripts.
    struct Reading {
        QStringList names;  ///< Whose transcripts these are, in order.
        QStringList quotes; ///< A translated sentence of each: what it writes.
        double wrong = 0;   ///< How likely ours is wrong, 0..1.
    };

    /// Remembers that a transcript has words (in their spoken form) instead of our tokens [begin, end).
    void add(TextRange tokens, const QString &words, const Reading &reading);

    /// Who has these words instead of our tokens; null if nobody.
    const Reading *find(TextRange tokens, const QString &words) const;

    /// How likely ours is wrong if two transcripts that were judged alone have the same words instead.
    static double together(double wrong, double other);

private:
    QHash<QString, Reading> m_readings; ///< By the tokens and the words.
};

/// "A", "A and B", "A, B and C".
QString namesInARow(const QStringList &names);

} // namespace core
