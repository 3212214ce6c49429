// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/companyname.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "core/text/matching.h"
#include "core/text/phonetic.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype welcomeLength = 2500; ///< How far into the call the company is welcomed to, in characters.
constexpr double alikeName = 0.84;        ///< Names at least this alike are taken for one.
constexpr qsizetype shortName = 4;        ///< Shorter names must be equal: too many look alike.

/// The name between words of welcome and words about the occasion.
const QRegularExpression &welcomePattern()
{
    static const QRegularExpression pattern(
        u"\\b(?:to|for|joining|join|attending)\\s+(?:(?:the|our|today['’]s)\\s+)?"
        "(?!(?i:first|second|third|fourth|fiscal|full|q[1-4]|[1-4]q|h[12]|fy\\d*|year|annual|interim|half|quarterly|"
        "earnings|results|conference|financial|today|20\\d\\d)\\b)"
        "(\\p{Lu}[\\w.&'’\\-]*,?\\s+(?:(?:[\\p{Lu}\\d&][\\w.&'’\\-]*|of|and|the),?\\s+){0,6}?)"
        "(?=(?i:first|second|third|fourth|fiscal|full|q[1-4]|[1-4]q|h[12]|fy\\d*|year|annual|interim|half|quarter|"
        "quarterly|earnings|results|conference|financial|20\\d\\d)\\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString withoutPossessive(QString name)
{
    while (name.endsWith(u','))
        name.chop(1);
    for (const QString &ending : {u"'s"_s, u"’s"_s}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

QString lettersOf(QStringView word)
{
    QString letters;
    for (const QChar character : word) {
        if (character.isLetterOrNumber())
            letters.append(character.toLower());
    }
    return letters;
}

/// The words of a name that tell companies apart.
QStringList telling(QStringView name)
{
    static const QSet<QString> general{
        u"the"_s,        u"and"_s,         u"of"_s,  u"inc"_s,     u"incorporated"_s, u"corp"_s,  u"corporation"_s,
        u"co"_s,         u"company"_s,     u"ltd"_s, u"limited"_s, u"llc"_s,          u"plc"_s,   u"ag"_s,
        u"sa"_s,         u"nv"_s,          u"se"_s,  u"holding"_s, u"holdings"_s,     u"group"_s, u"international"_s,
        u"technology"_s, u"technologies"_s};
    QStringList words;
    QStringList all;
    for (const QStringView part : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = lettersOf(part);
        if (word.isEmpty())
            continue;
        all.append(word);
        if (!general.contains(word))
            words.append(word);
    }
    return words.isEmpty() ? all : words;
}

} // namespace

QString companyOf(const CallState &call)
{
    if (!call.info.company.isEmpty())
        return call.info.company;
    const TextMap map = call.textMap();
    const qsizetype begin = call.speech.turns.isEmpty() ? 0 : map.toCorrected(call.speech.turns.first().range).begin;
    const QString welcome = map.corrected().sliced(begin).left(welcomeLength);
    const auto match = welcomePattern().match(welcome);
    return match.hasMatch() ? withoutPossessive(match.captured(1).simplified()) : QString();
}

bool isSameCompany(QStringView a, QStringView b)
{
    const QStringList first = telling(a);
    const QStringList second = telling(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    const auto common = std::min(first.size(), second.size());
    if (first.first(common) == second.first(common))
        return true;
    const QString one = first.join(QString());
    const QString other = second.join(QString());
    if (one == other)
        return true;
    return std::min(one.size(), other.size()) > shortName && wordSimilarity(one, other) >= alikeName;
}

} // namespace core
