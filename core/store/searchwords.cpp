// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchwords.h"

#include <algorithm>

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A control character that texts do not have, and that SQLite's tokenizer takes for a space.
constexpr char16_t wordMark = 0x1F;

bool isOwnMark(char16_t unit)
{
    return unit == wordMark || unit == matchBegin || unit == matchEnd;
}

bool isWrittenWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

/// One part of what was typed.
struct Term {
    QString words;
    bool isPrefix = false;
    bool isExcluded = false;
};

/// Reads the term that begins at position and moves behind it.
Term readTerm(const QString &typed, qsizetype &position)
{
    Term term;
    if (typed[position] == u'-' && position + 1 < typed.size() && !typed[position + 1].isSpace()) {
        term.isExcluded = true;
        ++position;
    }
    const bool isQuoted = typed[position] == u'"';
    const qsizetype begin = isQuoted ? position + 1 : position;
    qsizetype end = begin;
    while (end < typed.size() && (isQuoted ? typed[end] != u'"' : !typed[end].isSpace() && typed[end] != u'"'))
        ++end;
    term.words = typed.mid(begin, end - begin);
    position = isQuoted ? end + 1 : end;
    if (position < typed.size() && isQuoted && typed[position] == u'*') {
        term.isPrefix = true;
        ++position;
    } else if (!isQuoted && term.words.endsWith(u'*')) {
        term.isPrefix = true;
    }
    return term;
}

/// The words of a term in the quotation marks of FTS5, or an empty text if nothing in it is a letter or a digit.
QString quoted(const Term &term)
{
    const QList<uint> characters = term.words.toUcs4();
    const auto isWord = [](uint character) { return QChar::isLetterOrNumber(character); };
    if (std::none_of(characters.begin(), characters.end(), isWord))
        return {};
    QString words = withWordMarks(term.words);
    words.replace(u'"', u' ').replace(u'*', u' ').replace(QChar(u'\0'), u' ');
    return u'"' + words.trimmed() + u'"' + (term.isPrefix ? u"*"_s : QString());
}

} // namespace

QString withWordMarks(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode();
        if (character < 0x1100) { // No script that is written without spaces begins earlier.
            result.append(isOwnMark(unit.unicode()) ? QChar(u' ') : unit);
            continue;
        }
        const bool stands = isWrittenWithoutSpaces(character);
        if (stands && !result.endsWith(QChar(wordMark)))
            result.append(QChar(wordMark));
        result.append(unit);
        if (isPair)
            result.append(text[++i]);
        if (stands)
            result.append(QChar(wordMark));
    }
    return result;
}

QString withoutWordMarks(QString text)
{
    return text.remove(QChar(wordMark));
}

QString matchExpression(const QString &entered)
{
    // Editors and keyboards write quotation marks in several ways.
    QString typed = entered;
    for (const QChar mark : {QChar(u'“'), QChar(u'”'), QChar(u'„')})
        typed.replace(mark, u'"');
    QStringList wanted;
    QStringList excluded;
    qsizetype position = 0;
    while (position < typed.size()) {
        if (typed[position].isSpace()) {
            ++position;
            continue;
        }
        const Term term = readTerm(typed, position);
        const QString words = quoted(term);
        if (!words.isEmpty())
            (term.isExcluded ? excluded : wanted).append(words);
    }
    if (wanted.isEmpty())
        return {};
    QString expression = u'(' + wanted.join(u" AND "_s) + u')';
    for (const QString &words : std::as_const(excluded))
        expression += u" NOT "_s + words;
    return expression;
}

MarkedText markedText(QStringView highlighted)
{
    MarkedText result;
    qsizetype begin = -1;
    for (const QChar unit : highlighted) {
        if (unit == matchBegin)
            begin = result.text.size();
        else if (unit == matchEnd && !result.matches.isEmpty() && result.matches.last().end == begin)
            result.matches.last().end = result.text.size(); // Characters without a space between them are one place.
        else if (unit == matchEnd)
            result.matches.append(TextRange{begin, result.text.size()});
        else if (unit != wordMark)
            result.text.append(unit);
    }
    return result;
}

} // namespace core
