// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <algorithm>

namespace core {

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'%'
           || character == u'$' || character.category() == QChar::Symbol_Currency;
}

bool isSentenceEnd(QChar character)
{
    return character == u'.' || character == u'?' || character == u'!' || character == u'。' || character == u'？'
           || character == u'！' || character == u'…';
}

bool isClauseEnd(QChar character)
{
    return character == u',' || character == u';' || character == u':' || character == u'，' || character == u'、'
           || character == u'；' || character == u'—' || character == u'–';
}

/// Words whose full stop belongs to them: "Mr.", "Inc.", "U.S.", "J.".
bool isAbbreviation(QStringView folded)
{
    static const QStringList known{QStringLiteral("mr"),  QStringLiteral("mrs"),    QStringLiteral("ms"),
                                   QStringLiteral("dr"),  QStringLiteral("st"),     QStringLiteral("vs"),
                                   QStringLiteral("no"),  QStringLiteral("approx"), QStringLiteral("e.g"),
                                   QStringLiteral("i.e"), QStringLiteral("jr"),     QStringLiteral("sr")};
    if (folded.size() == 1)
        return folded.front().isLetter() && folded.front() != u'i';
    return known.contains(folded) || (folded.size() == 3 && folded[0].isLetter() && folded[1] == u'.');
}

QString foldedForm(QStringView word)
{
    QString result = word.toString().toLower();
    result.replace(u'’', u'\'');
    return result;
}

/// Whether foldedForm() surely is the word itself.
bool isFolded(QStringView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.unicode() < 0x80 && (c.unicode() < u'A' || c.unicode() > u'Z'); });
}

TextRange withoutPunctuation(QStringView text, TextRange range)
{
    while (!range.isEmpty() && !isWordCharacter(text[range.begin]))
        ++range.begin;
    while (!range.isEmpty() && !isWordCharacter(text[range.end - 1]))
        --range.end;
    return range;
}

} // namespace

TokenList::TokenList(const QString &text)
    : m_text(text)
{
    bool startsLine = true;
    qsizetype position = 0;
    while (position < text.size()) {
        if (text[position].isSpace()) {
            startsLine = startsLine || text[position] == u'\n';
            ++position;
            continue;
        }
        Token token;
        token.range.begin = position;
        while (position < text.size() && !text[position].isSpace())
            ++position;
        token.range.end = position;
        token.word = withoutPunctuation(text, token.range);
        token.id = intern(token.word.of(text));
        token.startsLine = startsLine;
        startsLine = false;

        const QStringView behind = QStringView(text).sliced(token.word.end, token.range.end - token.word.end);
        const bool stop = std::any_of(behind.begin(), behind.end(), isSentenceEnd);
        const bool onlyStop = behind == u".";
        token.endsSentence = stop && !(onlyStop && isAbbreviation(m_folded[token.id]));
        token.endsClause = token.endsSentence || std::any_of(behind.begin(), behind.end(), isClauseEnd);
        const QStringView word = token.word.of(text);
        token.isCapitalized = !word.isEmpty() && word.front().isUpper();
        token.hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        m_tokens.append(token);
    }
}

qint32 TokenList::intern(QStringView word)
{
    // Most words are written as they are folded and were seen before: they are looked up where they stand.
    const QString key = isFolded(word) ? QString::fromRawData(word.data(), word.size()) : foldedForm(word);
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    const auto id = static_cast<qint32>(m_folded.size());
    m_folded.append(QString(key.data(), key.size()));
    m_ids.insert(m_folded.last(), id);
    return id;
}

qsizetype TokenList::firstAtOrAfter(qsizetype position) const
{
    const auto found = std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
                                        [](const Token &token, qsizetype at) { return token.range.begin < at; });
    return found - m_tokens.begin();
}

TextRange TokenList::indicesIn(TextRange range) const
{
    return {firstAtOrAfter(range.begin), firstAtOrAfter(range.end)};
}

QSet<QString> foldedWords(const QString &text)
{
    constexpr qsizetype shortest = 3; // Shorter ones say nothing, such as the Q of a quarter.
    QString spaced = text;
    for (QChar &character : spaced) {
        if (!character.isLetter())
            character = u' ';
    }
    const TokenList tokens(spaced);
    QSet<QString> words;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens.foldedAt(i).size() >= shortest)
            words.insert(tokens.foldedAt(i));
    }
    return words;
}

} // namespace core
