// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/lexicon.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

QStringList lexiconLines(const QString &fileName)
{
    QFile file(u":/lexicon/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A word list of the program is missing; it was not built properly.");
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#'))
            lines.append(text);
    }
    return lines;
}

QList<LexiconPair> lexiconPairs(const QString &fileName)
{
    QList<LexiconPair> pairs;
    for (const QString &line : lexiconLines(fileName)) {
        const qsizetype sign = line.indexOf(u" = "_s);
        Q_ASSERT(sign > 0);
        pairs.append(LexiconPair{line.left(sign).trimmed(), line.sliced(sign + 3).trimmed()});
    }
    return pairs;
}

} // namespace core
