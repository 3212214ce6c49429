// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestPart = 4; ///< Of a hyphenated word, such as “non” and “ons”, that is not looked up.

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019';
}

bool isOfWord(QChar character)
{
    return character.isLetter() || character.isMark();
}

bool isSpaceless(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

/// Whether a run without white space is something that is not spelt, such as an address or “3Q25”.
bool isNoWord(QStringView run)
{
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QChar character = run[i];
        const bool isBetweenLetters = i > 0 && i + 1 < run.size() && isOfWord(run[i - 1]) && isOfWord(run[i + 1]);
        if (character.isDigit() || character == u'@' || character == u'\\' || character == u'_'
            || character.isSurrogate() || (character == u'.' && isBetweenLetters))
            return true;
    }
    return false;
}

/// Whether a dictionary can say whether letters are a word.
bool isDecidable(QStringView word)
{
    if (word.size() < shortestWord)
        return false;
    const QStringView rest = word.sliced(1);
    return std::none_of(rest.begin(), rest.end(), [](QChar character) { return character.isUpper(); })
           && std::none_of(word.begin(), word.end(), isSpaceless);
}

bool isDash(QChar character)
{
    return character == u'-' || character == u'\u2010' || character == u'\u2011' || character == u'\u2013'
           || character == u'\u2014';
}

/// Whether a word in a run is broken off in speech, as in “reven-”, or a short part of others, as in “pre-tax”.
bool isPart(QStringView text, TextRange run, TextRange word)
{
    const bool hasDashBehind = word.end < run.end && isDash(text[word.end]);
    const bool hasDashBefore = word.begin > run.begin && isDash(text[word.begin - 1]);
    const bool isBrokenOff = hasDashBehind && word.end + 1 >= run.end;
    return isBrokenOff || ((hasDashBehind || hasDashBefore) && word.length() <= longestPart);
}

void appendWords(QStringView text, TextRange run, QList<TextRange> &words)
{
    const auto isInside = [&](qsizetype at) {
        return isOfWord(text[at]) || (isApostrophe(text[at]) && at + 1 < run.end && isOfWord(text[at + 1]));
    };
    qsizetype at = run.begin;
    while (at < run.end) {
        while (at < run.end && !isOfWord(text[at]))
            ++at;
        TextRange word{at, at};
        while (at < run.end && isInside(at))
            word.end = ++at;
        if (isDecidable(word.of(text)) && !isPart(text, run, word))
            words.append(word);
    }
}

} // namespace

QList<TextRange> spelledWords(QStringView text)
{
    QList<TextRange> words;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        TextRange run{at, at};
        while (at < text.size() && !text[at].isSpace())
            ++at;
        run.end = at;
        if (!run.isEmpty() && !isNoWord(run.of(text)))
            appendWords(text, run, words);
    }
    return words;
}

QString spellingKey(QStringView word)
{
    QString key = word.toString().toLower().replace(u'\u2019', u'\'');
    if (key.endsWith(u"'s"_s))
        key.chop(2);
    else if (key.endsWith(u'\''))
        key.chop(1);
    return key;
}

Spelling::Spelling(std::shared_ptr<Dictionary> dictionary)
    : m_dictionary(std::move(dictionary))
{
}

void Spelling::setKnown(const QSet<QString> &known, bool (*isKnown)(const QString &key))
{
    m_known = known;
    m_isKnown = isKnown;
    m_answers.clear();
}

QList<TextRange> Spelling::misspelt(QStringView text) const
{
    QList<TextRange> words;
    if (!m_dictionary)
        return words;
    for (const TextRange word : spelledWords(text)) {
        if (!isRight(word.of(text)))
            words.append(word);
    }
    return words;
}

bool Spelling::isRight(QStringView word) const
{
    if (!m_dictionary)
        return true;
    const QString written = word.toString();
    const auto answer = m_answers.constFind(written);
    if (answer != m_answers.constEnd())
        return *answer;
    const QString key = spellingKey(word);
    const bool isRight = m_known.contains(key) || m_dictionary->contains(written) || m_dictionary->contains(key)
                         || (m_isKnown && m_isKnown(key));
    m_answers.insert(written, isRight);
    return isRight;
}

} // namespace core
