// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/givennames.h"

#include <QHash>

#include "core/analysis/garble/lexicon.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QHash<QString, GivenName> readNames()
{
    QHash<QString, GivenName> names;
    auto kind = GivenName::Sure;
    for (const QString &line : lexiconLines(u"givennames.txt"_s)) {
        if (line.startsWith(u'[')) {
            kind = line == u"[word]" ? GivenName::Word : GivenName::Sure;
            continue;
        }
        for (const QString &name : line.split(u' ', Qt::SkipEmptyParts))
            names.insert(name, kind);
    }
    return names;
}

} // namespace

GivenName givenNameKind(const QString &folded)
{
    static const QHash<QString, GivenName> names = readNames();
    return names.value(folded, GivenName::No);
}

} // namespace core
