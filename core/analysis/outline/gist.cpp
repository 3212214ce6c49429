// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline/gist.h"

#include <algorithm>

#include <QSet>

#include "core/text/tokens.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype readWords = 400;            ///< What stands behind so many words is no begin any more.
constexpr qsizetype mostCharacters = 160;       ///< Of a gist.
constexpr qsizetype shortestMatter = 5;         ///< Words; shorter sentences say nothing by themselves.
constexpr qsizetype longestCourtesy = 14;       ///< Words; a longer sentence with a courtesy in it says more than that.
constexpr qsizetype longestDoubleCourtesy = 26; ///< Words; the same with two courtesies.
constexpr qsizetype longestAside = 2;           ///< Words before a comma at the begin: "Jeff," and "you know,".
constexpr qsizetype longestCounting = 9;        ///< Words; "I have two questions, one on margins" is longer.
constexpr qsizetype courtesyAtBegin = 12; ///< Words at the begin of speech without full stops where courtesies stand.

const QSet<QString> &courtesies()
{
    static const QSet<QString> words{u"thank"_s,     u"thanks"_s,     u"hi"_s,      u"hello"_s,    u"hey"_s,
                                     u"morning"_s,   u"afternoon"_s,  u"evening"_s, u"congrats"_s, u"welcome"_s,
                                     u"english"_s,   u"hope"_s,       u"wishing"_s, u"you're"_s,   u"congratulations"_s,
                                     u"translate"_s, u"appreciate"_s, u"hear"_s};
    return words;
}

const QSet<QString> &fillers()
{
    static const QSet<QString> words{u"uh"_s,   u"um"_s,    u"so"_s,   u"and"_s, u"yeah"_s,  u"yep"_s,
                                     u"okay"_s, u"ok"_s,    u"well"_s, u"yes"_s, u"right"_s, u"sure"_s,
                                     u"now"_s,  u"great"_s, u"ah"_s,   u"er"_s,  u"but"_s,   u"then"_s};
    return words;
}

/// Tokens [first, end) of one sentence.
struct Stretch {
    qsizetype first = 0;
    qsizetype end = 0;

    qsizetype words() const { return end - first; }
};

/// Whether somebody says who is speaking: "this is Jane from Harbor".
bool isIntroduction(const TokenList &tokens, Stretch sentence)
{
    const qsizetype last = std::min(sentence.first + shortestMatter, sentence.end) - 2;
    for (qsizetype token = sentence.first; token < last; ++token) {
        if (tokens.foldedAt(token) == u"this" && tokens.foldedAt(token + 1) == u"is" && tokens[token + 2].isCapitalized)
            return sentence.words() < longestCourtesy;
    }
    return false;
}

bool isCourtesy(const TokenList &tokens, Stretch sentence)
{
    if (sentence.words() < shortestMatter || isIntroduction(tokens, sentence))
        return true;
    int politeWords = 0;
    bool counts = false;
    for (qsizetype token = sentence.first; token < sentence.end; ++token) {
        politeWords += courtesies().contains(tokens.foldedAt(token)) ? 1 : 0;
        counts = counts || tokens.foldedAt(token) == u"questions" || tokens.foldedAt(token) == u"question";
    }
    return (politeWords > 0 && sentence.words() < longestCourtesy)
           || (politeWords > 1 && sentence.words() < longestDoubleCourtesy)
           || (counts && sentence.words() < longestCounting);
}

/// The token behind a filler, or behind a word or two with a comma, that stands at begin; begin itself if none does.
qsizetype behindAside(const TokenList &tokens, qsizetype begin, qsizetype latest)
{
    for (qsizetype token = begin; token < std::min(begin + longestAside, latest); ++token) {
        if (tokens[token].endsClause)
            return token + 1;
    }
    return begin < latest && fillers().contains(tokens.foldedAt(begin)) ? begin + 1 : begin;
}

/// The sentence without the courtesies and fillers it begins with.
Stretch withoutBegin(const TokenList &tokens, Stretch sentence)
{
    const qsizetype latest = std::min(sentence.first + courtesyAtBegin, sentence.end - shortestMatter);
    qsizetype begin = sentence.first;
    for (qsizetype token = sentence.first; token < latest; ++token) {
        const QString &word = tokens.foldedAt(token);
        if ((courtesies().contains(word) || word == u"operator") && tokens[token].endsClause)
            begin = token + 1;
    }
    for (qsizetype before = -1; before != begin;) {
        before = begin;
        begin = behindAside(tokens, begin, sentence.end - shortestMatter);
    }
    return {begin, sentence.end};
}

Stretch firstMatter(const TokenList &tokens)
{
    Stretch sentence;
    const qsizetype last = std::min(tokens.size(), readWords);
    for (qsizetype token = 0; token < last; ++token) {
        if (!tokens[token].endsSentence && token + 1 < last)
            continue;
        sentence.end = token + 1;
        if (!isCourtesy(tokens, sentence))
            return sentence;
        sentence.first = token + 1;
    }
    return {0, last};
}

/// A text cut between words, or anywhere in a script without blanks.
QString cut(const QString &text)
{
    if (text.size() <= mostCharacters)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', mostCharacters);
    qsizetype end = blank > mostCharacters / 2 ? blank : mostCharacters;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

} // namespace

QString gistOf(QStringView speech)
{
    const TokenList tokens(speech.left(20 * readWords).toString());
    if (tokens.isEmpty())
        return {};
    const Stretch matter = withoutBegin(tokens, firstMatter(tokens));
    QString words = tokens.rangeOf(matter.first, matter.end - 1).of(tokens.text()).toString().simplified();
    while (!words.isEmpty() && u",;:-–—"_s.contains(words.back()))
        words.chop(1);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return cut(words);
}

} // namespace core
