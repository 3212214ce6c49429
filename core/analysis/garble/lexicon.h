// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// One line "left = right" of a word list.
struct LexiconPair {
    QString left;
    QString right;
};

/// The lines of one of the program's own word lists, such as u"phrases.txt", without comments and empty lines.
QStringList lexiconLines(const QString &fileName);

/// The same for a list of pairs.
QList<LexiconPair> lexiconPairs(const QString &fileName);

} // namespace core
