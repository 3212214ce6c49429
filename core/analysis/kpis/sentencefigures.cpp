// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/sentencefigures.h"

#include <cmath>

namespace core {

namespace {

using Relation = PeriodMention::Relation;

/// How many words may stand between a figure and the word that says what it does.
constexpr qsizetype cueReach = 6;

bool isRelative(QuantityType type)
{
    return type == QuantityType::Percent || type == QuantityType::PercentagePoints || type == QuantityType::BasisPoints;
}

/// The first mention of a period behind the figure and before the next one, at most reach tokens away.
const PeriodMention *periodBehind(const SentenceView &view, const Figure &figure, qsizetype reach)
{
    for (const PeriodMention &period : view.periods) {
        if (period.first > figure.last && period.first < figure.gapEnd && period.first - figure.last <= reach)
            return &period;
    }
    return nullptr;
}

/// Words of a metric's name say nothing about its figures: "growth margin".
bool isInMetric(const SentenceView &view, qsizetype index)
{
    for (const MetricMatch &match : view.metrics) {
        if (match.first <= index && index <= match.last)
            return true;
    }
    return false;
}

} // namespace

bool SentenceFigures::says(const SentenceView &view, qsizetype begin, qsizetype end, Cues any) const
{
    for (qsizetype at = begin; at < end; ++at) {
        if (m_cues.is(at, any) && !isInMetric(view, at))
            return true;
    }
    return false;
}

void SentenceFigures::read(SentenceView &view, const QList<Quantity> &quantities) const
{
    collect(view, quantities);
    for (qsizetype index = 0; index < view.figures.size(); ++index) {
        Figure &figure = view.figures[index];
        figure.direction = directionOf(view, figure);
        figure.role = roleOf(view, index);
    }
}

void SentenceFigures::collect(SentenceView &view, const QList<Quantity> &quantities) const
{
    const Sentence &sentence = *view.sentence;
    for (qsizetype i = 0; i < sentence.quantityCount; ++i) {
        const Quantity &quantity = quantities[sentence.firstQuantity + i];
        if (quantity.type == QuantityType::Year || quantity.type == QuantityType::Date)
            continue;
        Figure figure{&quantity, quantity.range, quantity.value, quantity.high, quantity.type};
        // Time spans are no figures of a company, but days outstanding are.
        const QString &unit = quantity.unit;
        if (unit == u"months" || unit == u"month" || unit == u"years" || unit == u"year" || unit == u"weeks"
            || unit == u"quarters" || unit == u"hours" || unit == u"minutes")
            continue;
        figure.last = m_tokens.firstAtOrAfter(quantity.range.end) - 1;
        figure.first = m_tokens.firstAtOrAfter(quantity.range.begin);
        if (figure.first > figure.last || m_tokens[figure.first].range.begin > quantity.range.begin)
            figure.first = std::max<qsizetype>(sentence.tokens.begin, figure.first - 1);
        figure.last = std::max(figure.first, figure.last);
        const qsizetype known = view.figures.size();
        const bool isBehindRange =
            known > 1 && view.figures[known - 2].high && view.figures[known - 2].type == figure.type;
        if (known > 0 && joinRange(view.figures.last(), figure, isBehindRange))
            continue;
        view.figures.append(figure);
    }
    for (qsizetype i = 0; i < view.figures.size(); ++i) {
        view.figures[i].gapBegin = i > 0 ? view.figures[i - 1].last + 1 : sentence.tokens.begin;
        view.figures[i].gapEnd = i + 1 < view.figures.size() ? view.figures[i + 1].first : sentence.tokens.end;
    }
}

/// Joins "15 to 20 million", but not "from 15 to 20 million" or "increased 5 to 20 million". Behind another range, or
/// before "previously", "from 15 to 20 million" is the range that held before.
bool SentenceFigures::joinRange(Figure &lower, const Figure &upper, bool isBehindRange) const
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
    if (!isBetween && (word != u"to" || *upper.value <= *lower.value))
        return false;
    if (before >= 0 && m_cues.is(before, Cue::Rise | Cue::Fall) && !isBetween && !isRelative(lower.type))
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

/// Whether a word of comparison stands before the figure; one that ", and" cuts off belongs to what came before.
bool SentenceFigures::isCompared(const SentenceView &view, const Figure &figure) const
{
    for (qsizetype at = figure.first - 1; at >= std::max(figure.gapBegin, figure.first - 12); --at) {
        if (m_cues.is(at, Cue::Compare) && !isInMetric(view, at))
            return true;
        if (m_cues.is(at, Cue::And) && at > figure.gapBegin && at + 2 < figure.first && m_tokens[at - 1].endsClause)
            return false;
    }
    return false;
}

/// What "more", "less", "above" or "below" right behind a percentage says about it: 1 up, -1 down, 0 neither.
int SentenceFigures::comparativeBehind(const Figure &figure) const
{
    if (figure.type != QuantityType::Percent || figure.last + 1 >= m_tokens.size() || m_tokens[figure.last].endsClause)
        return 0;
    const QString &word = m_tokens.foldedAt(figure.last + 1);
    if (word == u"more" || word == u"above")
        return 1;
    return word == u"less" || word == u"below" ? -1 : 0;
}

/// "7.5 times the 15.2 million": the amount behind is what the multiple is of.
bool SentenceFigures::isMultipleOf(const SentenceView &view, qsizetype index) const
{
    if (index + 1 >= view.figures.size() || view.figures[index].type != QuantityType::Multiple)
        return false;
    const Figure &next = view.figures[index + 1];
    const qsizetype gap = next.first - view.figures[index].last - 1;
    if (gap > 3 || isRelative(next.type))
        return false;
    for (qsizetype at = next.first - gap; at < next.first; ++at) {
        const QString &word = m_tokens.foldedAt(at);
        if (m_tokens[at - 1].endsClause || (word != u"the" && word != u"of" && word != u"that" && word != u"our"))
            return false;
    }
    return true;
}

/// "7.5 times the 15.2 million", "20% below the 158 million", "growth of 21% on the 1,693 million".
bool SentenceFigures::isMeasuredAgainst(const SentenceView &view, qsizetype index) const
{
    if (index == 0)
        return false;
    const Figure &measure = view.figures[index - 1];
    const Figure &figure = view.figures[index];
    if (isMultipleOf(view, index - 1))
        return true;
    const qsizetype link = measure.last + 1;
    const QString &word = m_tokens.foldedAt(link);
    return measure.type == QuantityType::Percent && measure.direction != 0 && figure.first - link <= 3
           && !m_tokens[measure.last].endsClause && figure.type != QuantityType::Percent
           && (word == u"on" || word == u"below" || word == u"above");
}

int SentenceFigures::directionOf(const SentenceView &view, const Figure &figure) const
{
    if (const int direction = comparativeBehind(figure); direction != 0)
        return direction;
    // The nearest word before decides; failing that, one right behind: "a 3% decline".
    const qsizetype begin = std::max(figure.gapBegin, figure.first - cueReach);
    for (qsizetype at = figure.first - 1; at >= begin; --at) {
        if (!m_cues.is(at, Cue::Rise | Cue::Fall) || isInMetric(view, at))
            continue;
        return m_cues.is(at, Cue::Rise) ? 1 : -1;
    }
    const qsizetype end = std::min(figure.gapEnd, figure.last + cueReach);
    for (qsizetype at = figure.last + 1; at < end && !m_tokens[at - 1].endsClause; ++at) {
        if (m_cues.is(at, Cue::Rise | Cue::Fall) && !isInMetric(view, at))
            return m_cues.is(at, Cue::Rise) ? 1 : -1;
    }
    return 0;
}

FigureRole SentenceFigures::roleOf(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    if (isMeasuredAgainst(view, index) && !isRelative(figure.type))
        return priorKind(view, figure);
    if (isMultipleOf(view, index) && figure.direction == 0)
        return FigureRole::Ignored;
    if (figure.type == QuantityType::Multiple && figure.direction != 0)
        return FigureRole::YearOnYear;
    return isRelative(figure.type) ? percentRole(view, index) : levelRole(view, index);
}

/// Whether the metric that the figure belongs to is itself a percentage.
bool SentenceFigures::isRate(const SentenceView &view, const Figure &figure) const
{
    const MetricMatch *left = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.last < figure.first)
            left = &match;
        else if (match.first > figure.last && match.first - figure.last <= 3 && match.first < figure.gapEnd
                 && match.metric->units.contains(QuantityType::Percent) && !m_tokens[figure.last].endsClause)
            return true;
    }
    return left && left->metric->units.contains(QuantityType::Percent);
}

/// "87% of total revenues", "accounting for 45% of public cloud revenue".
bool SentenceFigures::isShare(const SentenceView &view, const Figure &figure) const
{
    if (figure.type != QuantityType::Percent)
        return false;
    const bool isOf = figure.last + 1 < view.sentence->tokens.end && m_tokens.foldedAt(figure.last + 1) == u"of"
                      && !m_tokens[figure.last].endsClause;
    const qsizetype begin = std::max(figure.gapBegin, figure.first - 8);
    return isOf || m_cues.hasAny(begin, figure.first, Cue::Share);
}

FigureRole SentenceFigures::growthKind(const SentenceView &view, const Figure &figure) const
{
    const PeriodMention *period = periodBehind(view, figure, 8);
    if (!period) {
        for (const PeriodMention &candidate : view.periods) {
            if (candidate.last < figure.first && candidate.first >= figure.gapBegin
                && figure.first - candidate.last <= 5)
                period = &candidate;
        }
    }
    if (period && (period->relation == Relation::QuarterOnQuarter || period->relation == Relation::QuarterAgo))
        return FigureRole::QuarterOnQuarter;
    // "compared with 2,046 million at the end of June, which is 13.3% more": the growth on what was just said.
    const qsizetype index = &figure - view.figures.constData();
    if (index > 0 && comparativeBehind(figure) != 0 && m_cues.is(figure.first - 1, Cue::Level)) {
        const Figure &before = view.figures[index - 1];
        if (before.role == FigureRole::PriorQuarter)
            return FigureRole::QuarterOnQuarter;
        const PeriodMention *since = before.role == FigureRole::Prior ? periodBehind(view, before, 8) : nullptr;
        if (since && since->relation == Relation::Other)
            return FigureRole::Change;
    }
    return FigureRole::YearOnYear;
}

FigureRole SentenceFigures::priorKind(const SentenceView &view, const Figure &figure) const
{
    const PeriodMention *period = periodBehind(view, figure, 10);
    return period && period->relation == Relation::QuarterAgo ? FigureRole::PriorQuarter : FigureRole::Prior;
}

FigureRole SentenceFigures::percentRole(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    const qsizetype near = std::max(figure.gapBegin, figure.first - 3);
    const bool isPointing = says(view, near, figure.first, Cue::To);
    if (isRate(view, figure) && figure.type == QuantityType::Percent) {
        const FigureRole level = levelRole(view, index);
        if (level != FigureRole::Value)
            return level;
        const bool isChange =
            figure.direction != 0 && !isPointing && says(view, near, figure.first, Cue::Rise | Cue::Fall);
        return isChange ? FigureRole::Change : FigureRole::Value;
    }
    if (figure.type != QuantityType::Percent)
        return FigureRole::Change;
    if (isShare(view, figure))
        return FigureRole::Share;
    if (figure.direction != 0)
        return growthKind(view, figure);
    const PeriodMention *period = periodBehind(view, figure, 3);
    if (period && (period->relation == Relation::YearOnYear || period->relation == Relation::QuarterOnQuarter))
        return growthKind(view, figure);
    // "8.4% year over year and 7% quarter over quarter": the second of two growths.
    const bool follows = index > 0 && figure.first - view.figures[index - 1].last <= 8;
    const FigureRole before = follows ? view.figures[index - 1].role : FigureRole::Ignored;
    if (before == FigureRole::YearOnYear || before == FigureRole::QuarterOnQuarter)
        return growthKind(view, figure);
    return FigureRole::Ignored;
}

FigureRole SentenceFigures::levelRole(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    const qsizetype near = std::max(figure.gapBegin, figure.first - 3);
    const bool isPointing = says(view, near, figure.first, Cue::To) && !says(view, near, figure.first, Cue::Compare);
    if (isPointing)
        return FigureRole::Value;
    // "increased by 5.7 times of RMB 60 million"
    if (index > 0 && view.figures[index - 1].type == QuantityType::Multiple
        && view.figures[index - 1].role == FigureRole::YearOnYear && figure.first - view.figures[index - 1].last <= 2)
        return priorKind(view, figure);
    const bool comesFrom = says(view, near, figure.first, Cue::From);
    const Figure *next = index + 1 < view.figures.size() ? &view.figures[index + 1] : nullptr;
    const bool nextIsTarget = next && next->type == figure.type && next->first - figure.last <= 12
                              && says(view, std::max(figure.last + 1, next->first - 3), next->first, Cue::To);
    if ((comesFrom && (index > 0 || nextIsTarget)) || isCompared(view, figure))
        return priorKind(view, figure);
    if (comesFrom && figure.direction != 0)
        return priorKind(view, figure);
    if (nextIsTarget && figure.direction != 0 && next->first - figure.last <= 4)
        return FigureRole::Change;
    // "and $20.1 million for the third quarter of 2019", behind another comparison.
    if (index > 0 && figure.first - view.figures[index - 1].last <= 14) {
        const FigureRole before = view.figures[index - 1].role;
        const PeriodMention *period = periodBehind(view, figure, 10);
        const bool isPast =
            period && (period->relation == Relation::YearAgo || period->relation == Relation::QuarterAgo);
        if ((before == FigureRole::Prior || before == FigureRole::PriorQuarter) && isPast)
            return priorKind(view, figure);
    }
    const bool isBy = figure.first > figure.gapBegin && says(view, near, figure.first, Cue::Rise | Cue::Fall);
    if (isBy && figure.type != QuantityType::Multiple)
        return FigureRole::Change;
    return FigureRole::Value;
}

} // namespace core
