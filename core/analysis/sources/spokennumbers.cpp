// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/spokennumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = SpokenPiece::Kind;

constexpr qsizetype mostPieces = 24;

class Reader
{
public:
    Reader(const QList<SpokenPiece> &pieces, qsizetype first)
        : m_pieces(pieces)
        , m_first(first)
        , m_next(first)
        , m_end(std::min(pieces.size(), first + mostPieces))
    {
    }

    SpokenNumber read();

private:
    NumberWord wordAt(qsizetype index) const;
    bool isDigitsAt(qsizetype index) const { return index < m_end && m_pieces[index].kind == Kind::Digits; }
    bool readArticle(double &value);
    bool readBelowHundred(double &value);
    bool readBelowThousand(double &value);
    void readSecondHalfOfYear(double &value);
    bool readFraction(double value, QString &text);
    bool readOrdinal(double value, bool hasValue, QString &text);
    void readScales(double &value);

    const QList<SpokenPiece> &m_pieces;
    qsizetype m_first;
    qsizetype m_next;
    qsizetype m_end;
};

NumberWord Reader::wordAt(qsizetype index) const
{
    return index < m_end ? m_pieces[index].info.kind : NumberWord::None;
}

/// "a hundred", "a million".
bool Reader::readArticle(double &value)
{
    const NumberWord behind = wordAt(m_next + 1);
    if (wordAt(m_next) != NumberWord::Article || (behind != NumberWord::Hundred && behind != NumberWord::Scale))
        return false;
    value = 1;
    ++m_next;
    return true;
}

bool Reader::readBelowHundred(double &value)
{
    const NumberWord kind = wordAt(m_next);
    if (kind != NumberWord::Unit && kind != NumberWord::Teen && kind != NumberWord::Ten)
        return false;
    value = m_pieces[m_next++].info.value;
    const bool takesUnit = kind == NumberWord::Ten && wordAt(m_next) == NumberWord::Unit;
    if (takesUnit && m_pieces[m_next].info.value > 0)
        value += m_pieces[m_next++].info.value;
    return true;
}

bool Reader::readBelowThousand(double &value)
{
    if (isDigitsAt(m_next))
        value = m_pieces[m_next++].text.toDouble();
    else if (!readArticle(value) && !readBelowHundred(value))
        return false;
    if (wordAt(m_next) != NumberWord::Hundred)
        return true;
    value *= 100;
    ++m_next;
    const qsizetype behind = m_next;
    double rest = 0;
    m_next += wordAt(m_next) == NumberWord::And ? 1 : 0;
    if (readBelowHundred(rest))
        value += rest;
    else
        m_next = behind;
    return true;
}

/// "twenty twenty", "nineteen ninety-five", "20-20".
void Reader::readSecondHalfOfYear(double &value)
{
    constexpr double firstCentury = 18;
    constexpr double lastCentury = 21;
    const bool isCentury = value >= firstCentury && value <= lastCentury;
    const auto isTwoDigits = [this](qsizetype at) { return isDigitsAt(at) && m_pieces[at].text.size() == 2; };
    if (!isCentury || (isDigitsAt(m_first) && !isTwoDigits(m_first)))
        return;
    double rest = 0;
    const NumberWord kind = wordAt(m_next);
    if (isTwoDigits(m_next))
        rest = m_pieces[m_next++].text.toDouble();
    else if (kind == NumberWord::Teen || kind == NumberWord::Ten)
        readBelowHundred(rest);
    else
        return;
    value = value * 100 + rest;
}

/// "point two five" and "point 25".
bool Reader::readFraction(double value, QString &text)
{
    if (wordAt(m_next) != NumberWord::Point)
        return false;
    QString digits;
    qsizetype i = m_next + 1;
    for (; i < m_end; ++i) {
        const NumberWord kind = wordAt(i);
        if (isDigitsAt(i) && !m_pieces[i].text.contains(u'.'))
            digits += m_pieces[i].text;
        else if (kind == NumberWord::Unit || kind == NumberWord::Teen || kind == NumberWord::Ten)
            digits += QString::number(m_pieces[i].info.value);
        else
            break;
    }
    if (digits.isEmpty())
        return false;
    text = QString::number(value, 'f', 0) + u'.' + digits;
    m_next = i;
    return true;
}

/// "third", "3rd", "twenty third".
bool Reader::readOrdinal(double value, bool hasValue, QString &text)
{
    if (m_next >= m_end || m_pieces[m_next].kind != Kind::Ordinal)
        return false;
    const double ordinal = m_pieces[m_next].text.toDouble();
    const bool continues = hasValue && value >= 20 && value < 100 && ordinal < 10;
    if (hasValue && !continues)
        return false;
    ++m_next;
    text = QString::number(value + ordinal, 'f', 0) + u"th"_s;
    return true;
}

/// "million", and what stands behind it: "three million two hundred thousand".
void Reader::readScales(double &value)
{
    double total = 0;
    double least = 1e15;
    while (wordAt(m_next) == NumberWord::Scale && m_pieces[m_next].info.value < least) {
        least = m_pieces[m_next++].info.value;
        total += value * least;
        value = 0;
        const qsizetype behind = m_next;
        m_next += wordAt(m_next) == NumberWord::And ? 1 : 0;
        double rest = 0;
        const bool isSmaller = readBelowThousand(rest) && rest < least;
        const bool goesOn =
            wordAt(m_next) == NumberWord::Scale && m_next < m_end && m_pieces[m_next].info.value < least;
        // "two million five hundred thousand" is one number, "two million five percent" is two.
        if (!isSmaller || (!goesOn && least > 1e3)) {
            m_next = behind;
            break;
        }
        value = rest;
    }
    value += total;
}

SpokenNumber Reader::read()
{
    double value = 0;
    QString text;
    const bool hasValue = readBelowThousand(value);
    if (readOrdinal(value, hasValue, text))
        return {text, m_next};
    if (!hasValue)
        return {{}, m_first};
    readSecondHalfOfYear(value);
    if (readFraction(value, text))
        value = text.toDouble();
    readScales(value);
    return {QString::number(value, 'g', 15), m_next};
}

} // namespace

SpokenNumber readSpokenNumber(const QList<SpokenPiece> &pieces, qsizetype first)
{
    return Reader(pieces, first).read();
}

} // namespace core
