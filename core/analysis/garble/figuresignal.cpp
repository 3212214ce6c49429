// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/figuresignal.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::FigureSignal)
};

bool isDigitWord(const QString &word)
{
    static const QSet<QString> digits{u"one"_s, u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                      u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
    return digits.contains(word);
}

bool isScale(const QString &word)
{
    static const QSet<QString> scales{u"million"_s, u"billion"_s, u"trillion"_s, u"thousand"_s};
    return scales.contains(word);
}

/// The value of a plain number such as "600" or "57.2", or -1.
double plainNumber(QStringView word)
{
    bool isNumber = false;
    const double value = word.toString().remove(u',').toDouble(&isNumber);
    return isNumber ? value : -1;
}

/// The number before a percent sign, or -1.
double percentNumber(QStringView word)
{
    return word.endsWith(u'%') ? plainNumber(word.chopped(1)) : -1;
}

bool isWhole(double value)
{
    return value == static_cast<double>(static_cast<qint64>(value));
}

class Search
{
public:
    explicit Search(const CallWords &words)
        : m_words(words)
    {
    }

    std::optional<Suspicion> at(qsizetype token) const;

private:
    std::optional<Suspicion> splitPercent(qsizetype token) const;
    std::optional<Suspicion> splitAmount(qsizetype token) const;
    std::optional<Suspicion> splitDecimal(qsizetype token) const;
    bool isSaidSoon(qsizetype token, const QString &word) const;
    QStringView word(qsizetype token) const { return m_words.tokens().wordAt(token); }
    const QString &folded(qsizetype token) const { return m_words.tokens().foldedAt(token); }

    const CallWords &m_words;
};

bool Search::isSaidSoon(qsizetype token, const QString &sought) const
{
    constexpr qsizetype soon = 12;
    for (qsizetype i = token; i < token + soon && m_words.areTogether(token, i); ++i) {
        if (folded(i) == sought)
            return true;
        if (m_words.tokens()[i].endsSentence && i > token)
            break;
    }
    return false;
}

/// "10% and 1%" for 10.1%: a round number, then a digit.
std::optional<Suspicion> Search::splitPercent(qsizetype token) const
{
    if (!m_words.areTogether(token, token + 2) || folded(token + 1) != u"and"_s)
        return std::nullopt;
    const double whole = percentNumber(word(token));
    const double digit = percentNumber(word(token + 2));
    const bool isRound = whole >= 10 && isWhole(whole) && static_cast<int>(whole) % 10 == 0;
    if (!isRound || digit < 1 || digit > 9 || !isWhole(digit) || m_words.tokens()[token].endsClause
        || isSaidSoon(token + 2, u"respectively"_s))
        return std::nullopt;
    Suspicion suspicion;
    suspicion.first = token;
    suspicion.last = token + 2;
    suspicion.score = 0.7;
    suspicion.suggestion = u"%1.%2%"_s.arg(static_cast<int>(whole)).arg(static_cast<int>(digit));
    suspicion.reason = Words::tr("One figure was written down as two: “%1”, probably for “%2”.")
                           .arg(u"%1 and %2"_s.arg(word(token), word(token + 2)), *suspicion.suggestion);
    return suspicion;
}

/// "600 57.2 million" for 657.2 million.
std::optional<Suspicion> Search::splitAmount(qsizetype token) const
{
    if (!m_words.areTogether(token, token + 2) || m_words.tokens()[token].endsClause || !isScale(folded(token + 2)))
        return std::nullopt;
    QStringView first = word(token);
    const bool hasSign = first.startsWith(u'$');
    if (hasSign)
        first = first.sliced(1);
    const double hundreds = plainNumber(first);
    const double rest = plainNumber(word(token + 1));
    if (hundreds < 100 || !isWhole(hundreds) || rest < 0 || rest >= 100)
        return std::nullopt;
    Suspicion suspicion;
    suspicion.first = token;
    suspicion.last = token + 2;
    suspicion.score = 0.85;
    suspicion.reason = Words::tr("One figure was written down as two: “%1”.")
                           .arg(m_words.tokens().rangeOf(token, token + 1).of(m_words.tokens().text()));
    if (static_cast<qint64>(hundreds) % 100 == 0) {
        const QString sum = QString::number(hundreds + rest, 'f', word(token + 1).contains(u'.') ? 1 : 0);
        suspicion.suggestion = (hasSign ? u"$"_s : QString()) + sum + u' ' + word(token + 2).toString();
    }
    return suspicion;
}

/// "14.3%. nine percent": a figure, a full stop, and a digit word that lost its sentence.
std::optional<Suspicion> Search::splitDecimal(qsizetype token) const
{
    if (!m_words.areTogether(token, token + 2) || !m_words.tokens()[token].hasDigit
        || !m_words.tokens()[token].endsSentence || !isDigitWord(folded(token + 1))
        || m_words.tokens()[token + 1].isCapitalized)
        return std::nullopt;
    if (folded(token + 2) != u"percent"_s && !isScale(folded(token + 2)))
        return std::nullopt;
    Suspicion suspicion;
    suspicion.first = token;
    suspicion.last = token + 2;
    suspicion.score = 0.85;
    suspicion.reason = Words::tr("A full stop cuts this figure in two.");
    return suspicion;
}

std::optional<Suspicion> Search::at(qsizetype token) const
{
    std::optional<Suspicion> suspicion = splitPercent(token);
    if (!suspicion)
        suspicion = splitAmount(token);
    if (!suspicion)
        suspicion = splitDecimal(token);
    if (suspicion) {
        suspicion->kind = FindingKind::Figure;
        suspicion->category = u"broken-figure"_s;
    }
    return suspicion;
}

Suspicions brokenQuantities(const CallWords &words)
{
    Suspicions result;
    for (const Quantity &quantity : words.input().quantities) {
        const TextRange indices = words.tokens().indicesIn(quantity.range);
        if (!quantity.isBroken || indices.isEmpty())
            continue;
        Suspicion suspicion;
        suspicion.first = indices.begin;
        suspicion.last = indices.end - 1;
        suspicion.kind = FindingKind::Figure;
        suspicion.category = u"broken-figure"_s;
        suspicion.score = 0.6;
        suspicion.reason = Words::tr("“%1” cannot be read as a figure.").arg(quantity.range.of(words.tokens().text()));
        result.push_back(suspicion);
    }
    return result;
}

} // namespace

Suspicions FigureSignal::find(const CallWords &words) const
{
    Suspicions result = brokenQuantities(words);
    const Search search(words);
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (!words.tokens()[i].hasDigit || words.turnOf(i) < 0)
            continue;
        if (const auto suspicion = search.at(i))
            result.push_back(*suspicion);
    }
    return result;
}

} // namespace core
