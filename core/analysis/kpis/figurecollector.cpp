// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/figurecollector.h"

#include <cmath>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Time spans are no figures of a company, but days outstanding are.
bool isTimeSpan(const QString &unit)
{
    return unit == u"months" || unit == u"month" || unit == u"years" || unit == u"year" || unit == u"weeks"
           || unit == u"quarters" || unit == u"hours" || unit == u"minutes";
}

bool isRelative(QuantityType type)
{
    return type == QuantityType::Percent || type == QuantityType::PercentagePoints || type == QuantityType::BasisPoints;
}

} // namespace

Figure FigureCollector::figureOf(const SentenceView &view, const Quantity &quantity) const
{
    Figure figure{&quantity, quantity.range, quantity.value, quantity.high, quantity.type};
    figure.last = m_tokens.firstAtOrAfter(quantity.range.end) - 1;
    figure.first = m_tokens.firstAtOrAfter(quantity.range.begin);
    if (figure.first > figure.last || m_tokens[figure.first].range.begin > quantity.range.begin)
        figure.first = std::max<qsizetype>(view.sentence->tokens.begin, figure.first - 1);
    figure.last = std::max(figure.first, figure.last);
    return figure;
}

void FigureCollector::collect(SentenceView &view, const QList<Quantity> &quantities) const
{
    const Sentence &sentence = *view.sentence;
    for (qsizetype i = 0; i < sentence.quantityCount; ++i) {
        const Quantity &quantity = quantities[sentence.firstQuantity + i];
        if (quantity.type == QuantityType::Year || quantity.type == QuantityType::Date || isTimeSpan(quantity.unit))
            continue;
        const Figure figure = figureOf(view, quantity);
        const qsizetype known = view.figures.size();
        const bool isBehindRange =
            known > 1 && view.figures[known - 2].high && view.figures[known - 2].type == figure.type;
        if (known > 0 && joinRange(view.figures.last(), figure, isBehindRange))
            continue;
        view.figures.append(figure);
    }
    for (qsizetype i = 0; i < view.figures.size(); ++i) {
        readFlatEnd(view.figures[i]);
        view.figures[i].gapBegin = i > 0 ? view.figures[i - 1].last + 1 : sentence.tokens.begin;
        view.figures[i].gapEnd = i + 1 < view.figures.size() ? view.figures[i + 1].first : sentence.tokens.end;
    }
}

/// "down 1% to flat", "flat to 2%": nought is the other end.
void FigureCollector::readFlatEnd(Figure &figure) const
{
    if (figure.type != QuantityType::Percent || figure.high || !figure.value)
        return;
    const auto isWord = [&](qsizetype at, QStringView word) {
        return at >= 0 && at < m_tokens.size() && m_tokens.foldedAt(at) == word;
    };
    if (isWord(figure.last + 1, u"to") && isWord(figure.last + 2, u"flat")) {
        figure.high = 0;
        return;
    }
    const qsizetype at = figure.first - (m_cues.is(figure.first - 1, Cue::Rise) ? 2 : 1);
    if (figure.first > 1 && isWord(at, u"to") && isWord(at - 1, u"flat"))
        figure.high = std::exchange(figure.value, 0);
}

/// "a decline of 5.1% to 0.8%"
bool FigureCollector::isFallingRange(const Figure &lower, const Figure &upper) const
{
    return lower.type == QuantityType::Percent && upper.type == QuantityType::Percent && lower.first > 1
           && m_tokens.foldedAt(lower.first - 1) == u"of" && m_cues.is(lower.first - 2, Cue::Rise | Cue::Fall);
}

/// Joins "15 to 20 million", but not "from 15 to 20 million" or "increased 5 to 20 million". Behind another range, or
/// before "previously", "from 15 to 20 million" is the range that held before.
bool FigureCollector::joinRange(Figure &lower, const Figure &upper, bool isBehindRange) const
{
    const bool isUnnamed = lower.type == QuantityType::Money && upper.type == QuantityType::Count
                           && upper.quantity->unit.isEmpty() && upper.value.value_or(0) >= 1e5;
    if (upper.first - lower.last != 2 || (lower.type != upper.type && !isUnnamed) || lower.high || !lower.value
        || !upper.value)
        return false;
    const qsizetype connector = lower.last + 1;
    const QString &word = m_tokens.foldedAt(connector);
    qsizetype before = lower.first - 1;
    while (before > lower.first - 4 && before >= 0 && m_tokens.foldedAt(before).startsWith(u"approx"))
        --before;
    const bool isBetween = before >= 0 && m_tokens.foldedAt(before) == u"between" && word == u"and";
    const bool isOfRange =
        before > 0 && m_tokens.foldedAt(before) == u"of" && m_tokens.foldedAt(before - 1) == u"range";
    const bool isRising = *upper.value > *lower.value || isOfRange || isFallingRange(lower, upper);
    if (!isBetween && (word != u"to" || !isRising))
        return false;
    const bool isChange = before >= 0 && m_cues.is(before, Cue::Rise | Cue::Fall) && !isBetween;
    if (isChange && !isRelative(lower.type))
        return false;
    // "rose by 3% to 25% from 22%": the first is the change, whatever its unit.
    const qsizetype from = upper.last + 1;
    const bool isMeasured = from + 1 < m_tokens.size() && m_cues.is(from, Cue::From) && !m_tokens[upper.last].endsClause
                            && m_tokens[from + 1].hasDigit;
    if (isMeasured && before >= 0 && (isChange || m_tokens.foldedAt(before) == u"by"))
        return false;
    const bool isRanging = before > 0 && m_tokens.foldedAt(before - 1).startsWith(u"rang");
    const bool isFormer =
        isBehindRange || (upper.last + 1 < m_tokens.size() && m_tokens.foldedAt(upper.last + 1) == u"previously");
    if (before >= 0 && m_cues.is(before, Cue::From) && !isRanging && !isFormer)
        return false;
    lower.high = upper.value;
    lower.range.end = upper.range.end;
    lower.last = upper.last;
    return true;
}

} // namespace core
