// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/spokenpieces.h"

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "core/analysis/sources/spokenspellings.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isLetter(QChar character)
{
    return character.isLetter() || character.isMark() || character.isSurrogate();
}

/// Cuts a word into runs of letters, runs of digits and signs.
class Cutter
{
public:
    explicit Cutter(QStringView word)
        : m_word(word)
    {
    }

    QList<SpokenPiece> pieces();

private:
    QString lettersFrom(qsizetype begin);
    QString digitsFrom(qsizetype begin);
    bool isInner(qsizetype index, bool (*isPart)(QChar)) const;
    void addLetters(const QString &letters);
    void addDigits(const QString &digits);
    void addSign(QChar sign);
    void addWord(const QString &word);

    QStringView m_word;
    qsizetype m_next = 0;
    QList<SpokenPiece> m_pieces;
};

bool isDigit(QChar character)
{
    return character.isDigit();
}

/// Whether a sign stands between two characters of a kind.
bool Cutter::isInner(qsizetype index, bool (*isPart)(QChar)) const
{
    return index > 0 && index + 1 < m_word.size() && isPart(m_word[index - 1]) && isPart(m_word[index + 1]);
}

/// "we're" whole, and "u.s" as "us": single letters between stops belong together.
QString Cutter::lettersFrom(qsizetype begin)
{
    bool hasStop = false;
    qsizetype i = begin;
    const auto isSingle = [this](qsizetype at) { return at + 1 >= m_word.size() || !isLetter(m_word[at + 1]); };
    for (; i < m_word.size(); ++i) {
        const bool isJoiningStop =
            m_word[i] == u'.' && isInner(i, isLetter) && (i < 2 || !isLetter(m_word[i - 2])) && isSingle(i + 1);
        if (!isJoiningStop && !isLetter(m_word[i]) && (m_word[i] != u'\'' || !isInner(i, isLetter)))
            break;
        hasStop = hasStop || isJoiningStop;
    }
    m_next = i;
    const QString letters = m_word.sliced(begin, i - begin).toString();
    return hasStop ? QString(letters).remove(u'.') : letters;
}

QString Cutter::digitsFrom(qsizetype begin)
{
    QString digits;
    qsizetype i = begin;
    for (; i < m_word.size(); ++i) {
        const bool isPoint = m_word[i] == u'.' && isInner(i, isDigit) && !digits.contains(u'.');
        if (m_word[i].isDigit() || isPoint)
            digits.append(m_word[i]);
        else if (m_word[i] != u',' || !isInner(i, isDigit))
            break;
    }
    m_next = i;
    return digits;
}

void Cutter::addWord(const QString &word)
{
    const NumberWordInfo info = numberWord(word);
    const bool isNumber = info.kind != NumberWord::None && info.kind != NumberWord::And
                          && info.kind != NumberWord::Article && info.kind != NumberWord::Half
                          && info.kind != NumberWord::Point;
    if (const int ordinal = ordinalOf(word); ordinal > 0)
        m_pieces.append({SpokenPiece::Kind::Ordinal, QString::number(ordinal), {}, -1});
    else
        m_pieces.append({isNumber ? SpokenPiece::Kind::Number : SpokenPiece::Kind::Word, word, info, -1});
}

void Cutter::addLetters(const QString &letters)
{
    const bool isBehindDigits = !m_pieces.isEmpty() && m_pieces.last().kind == SpokenPiece::Kind::Digits;
    if (isBehindDigits && isOrdinalEnding(letters)) {
        m_pieces.last().kind = SpokenPiece::Kind::Ordinal;
        return;
    }
    if (isBehindDigits) {
        for (const QString &word : wordsOfUnitLetters(letters))
            addWord(word);
        return;
    }
    for (const QString &word : writtenOut(letters))
        addWord(word);
}

void Cutter::addDigits(const QString &digits)
{
    const bool isQuarter = m_pieces.size() == 1 && m_pieces.last().text == u'q' && digits.size() == 1;
    if (isQuarter) {
        m_pieces.last() = {SpokenPiece::Kind::Ordinal, digits, {}, -1};
        addWord(u"quarter"_s);
        return;
    }
    m_pieces.append({SpokenPiece::Kind::Digits, digits, {}, -1});
}

void Cutter::addSign(QChar sign)
{
    if (sign == u'%')
        addWord(u"percent"_s);
    else if (sign == u'&')
        addWord(u"and"_s);
    else if (sign == u'@')
        addWord(u"at"_s);
    else if (const QString currency = currencyWord(sign); !currency.isEmpty())
        m_pieces.append({SpokenPiece::Kind::Currency, currency, {}, -1});
}

QList<SpokenPiece> Cutter::pieces()
{
    while (m_next < m_word.size()) {
        const QChar character = m_word[m_next];
        const qsizetype begin = m_next;
        if (isLetter(character)) {
            addLetters(lettersFrom(begin));
        } else if (character.isDigit()) {
            addDigits(digitsFrom(begin));
        } else {
            if (character == u'.' && isInner(begin, isLetter))
                addWord(u"dot"_s);
            addSign(character);
            ++m_next;
        }
    }
    return m_pieces;
}

} // namespace

QList<SpokenPiece> spokenPieces(QStringView folded)
{
    return Cutter(folded).pieces();
}

} // namespace core
