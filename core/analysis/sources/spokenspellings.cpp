// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/spokenspellings.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// What is written in one word and said like several, or written in two ways.
const QHash<QString, QStringList> &wholeWords()
{
    static const QHash<QString, QStringList> words{
        {u"won't"_s, {u"will"_s, u"not"_s}},
        {u"can't"_s, {u"can"_s, u"not"_s}},
        {u"cannot"_s, {u"can"_s, u"not"_s}},
        {u"let's"_s, {u"let"_s, u"us"_s}},
        {u"gonna"_s, {u"going"_s, u"to"_s}},
        {u"wanna"_s, {u"want"_s, u"to"_s}},
        {u"gotta"_s, {u"got"_s, u"to"_s}},
        {u"alright"_s, {u"all"_s, u"right"_s}},
        {u"ok"_s, {u"okay"_s}},
        {u"okey"_s, {u"okay"_s}},
        {u"mr"_s, {u"mister"_s}},
        {u"ms"_s, {u"miss"_s}},
        {u"mrs"_s, {u"missus"_s}},
        {u"dr"_s, {u"doctor"_s}},
        {u"vs"_s, {u"versus"_s}},
        {u"inc"_s, {u"incorporated"_s}},
        {u"corp"_s, {u"corporation"_s}},
        {u"dollar"_s, {u"dollars"_s}},
        {u"euro"_s, {u"euros"_s}},
        {u"cent"_s, {u"cents"_s}},
        {u"bps"_s, {u"basis"_s, u"points"_s}},
        {u"pct"_s, {u"percent"_s}},
        {u"'cause"_s, {u"because"_s}},
        {u"cos"_s, {u"because"_s}},
        {u"yep"_s, {u"yes"_s}},
        {u"programme"_s, {u"program"_s}},
        {u"programmes"_s, {u"programs"_s}},
        {u"centre"_s, {u"center"_s}},
        {u"centres"_s, {u"centers"_s}},
        {u"towards"_s, {u"toward"_s}},
        {u"afterwards"_s, {u"afterward"_s}},
    };
    return words;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"uh"_s, u"um"_s, u"er"_s, u"erm"_s, u"hmm"_s, u"hm"_s,
                                       u"mm"_s, u"ah"_s, u"eh"_s, u"uhm"_s, u"umm"_s, u"mhm"_s};
    return fillers.contains(word);
}

/// The word that an ending behind an apostrophe stands for; a possessive has none.
QString endingWord(const QString &stem, QStringView ending)
{
    static const QSet<QString> withIs{u"it"_s, u"that"_s, u"there"_s, u"here"_s, u"what"_s,
                                      u"he"_s, u"she"_s,  u"who"_s,   u"how"_s,  u"where"_s};
    if (ending == u"re")
        return u"are"_s;
    if (ending == u"ve")
        return u"have"_s;
    if (ending == u"ll")
        return u"will"_s;
    if (ending == u"m")
        return u"am"_s;
    if (ending == u"d")
        return u"would"_s;
    return ending == u"s" && withIs.contains(stem) ? u"is"_s : QString();
}

/// British endings as Americans write them.
QString american(const QString &word)
{
    struct Ending {
        QLatin1StringView british;
        QLatin1StringView american;
    };
    static constexpr Ending endings[] = {
        {"isation"_L1, "ization"_L1}, {"isations"_L1, "izations"_L1}, {"ising"_L1, "izing"_L1}, {"ise"_L1, "ize"_L1},
        {"ised"_L1, "ized"_L1},       {"yse"_L1, "yze"_L1},           {"ysed"_L1, "yzed"_L1},   {"our"_L1, "or"_L1},
        {"ours"_L1, "ors"_L1},        {"oured"_L1, "ored"_L1}};
    constexpr qsizetype shortestStem = 4;
    for (const Ending &ending : endings) {
        if (word.size() >= ending.british.size() + shortestStem - 1 && word.endsWith(ending.british))
            return word.chopped(ending.british.size()) + ending.american;
    }
    return word;
}

} // namespace

QStringList writtenOut(const QString &letters)
{
    const auto whole = wholeWords().constFind(letters);
    if (whole != wholeWords().constEnd())
        return *whole;
    if (isFiller(letters))
        return {};
    if (letters.endsWith("n't"_L1))
        return {letters.chopped(3), u"not"_s};
    const qsizetype apostrophe = letters.lastIndexOf(u'\'');
    if (apostrophe <= 0)
        return {american(letters)};
    const QString stem = letters.left(apostrophe);
    const QString ending = endingWord(stem, QStringView(letters).sliced(apostrophe + 1));
    return ending.isEmpty() ? QStringList{QString(letters).remove(u'\'')} : QStringList{stem, ending};
}

QStringList wordsOfUnitLetters(const QString &letters)
{
    static const QHash<QString, QString> units{{u"m"_s, u"million"_s}, {u"mn"_s, u"million"_s}, {u"mm"_s, u"million"_s},
                                               {u"b"_s, u"billion"_s}, {u"bn"_s, u"billion"_s}, {u"x"_s, u"times"_s},
                                               {u"q"_s, u"quarter"_s}};
    const auto unit = units.constFind(letters);
    return unit == units.constEnd() ? writtenOut(letters) : QStringList{*unit};
}

int ordinalOf(const QString &word)
{
    static const QHash<QString, int> ordinals{
        {u"first"_s, 1},        {u"second"_s, 2},      {u"third"_s, 3},       {u"fourth"_s, 4},
        {u"fifth"_s, 5},        {u"sixth"_s, 6},       {u"seventh"_s, 7},     {u"eighth"_s, 8},
        {u"ninth"_s, 9},        {u"tenth"_s, 10},      {u"eleventh"_s, 11},   {u"twelfth"_s, 12},
        {u"thirteenth"_s, 13},  {u"fourteenth"_s, 14}, {u"fifteenth"_s, 15},  {u"sixteenth"_s, 16},
        {u"seventeenth"_s, 17}, {u"eighteenth"_s, 18}, {u"nineteenth"_s, 19}, {u"twentieth"_s, 20},
        {u"thirtieth"_s, 30},   {u"fortieth"_s, 40},   {u"fiftieth"_s, 50},   {u"sixtieth"_s, 60},
        {u"seventieth"_s, 70},  {u"eightieth"_s, 80},  {u"ninetieth"_s, 90}};
    return ordinals.value(word, 0);
}

bool isOrdinalEnding(const QString &letters)
{
    return letters == "st"_L1 || letters == "nd"_L1 || letters == "rd"_L1 || letters == "th"_L1;
}

QString currencyWord(QChar sign)
{
    switch (sign.unicode()) {
    case u'$':
        return u"dollars"_s;
    case u'€':
        return u"euros"_s;
    case u'£':
        return u"pounds"_s;
    case u'¥':
        return u"yen"_s;
    case u'₹':
        return u"rupees"_s;
    default:
        return {};
    }
}

} // namespace core
