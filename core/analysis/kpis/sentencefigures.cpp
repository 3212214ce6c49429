// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/sentencefigures.h"

#include "core/analysis/kpis/figurecollector.h"

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

/// Whether words that name the time of a comparison end at the token: "more than double prior year".
bool endsPeriod(const SentenceView &view, qsizetype index)
{
    return std::any_of(view.periods.begin(), view.periods.end(),
                       [&](const PeriodMention &period) { return period.last == index; });
}

bool isUsualWord(const QString &word)
{
    return word == u"average" || word == u"expected" || word == u"normal" || word == u"usual" || word == u"typical"
           || word == u"anticipated" || word == u"planned" || word == u"historical";
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
    FigureCollector(m_tokens, m_cues).collect(view, quantities);
    for (Figure &figure : view.figures)
        figure.isRatio = m_percents.isRatio(view, figure);
    for (qsizetype index = 0; index < view.figures.size(); ++index) {
        Figure &figure = view.figures[index];
        figure.direction = directionOf(view, figure);
        figure.role = roleOf(view, index);
    }
}

/// Whether a word of comparison stands before the figure; one that ", and" or "prior year and" cuts off belongs to what
/// came before.
bool SentenceFigures::isCompared(const SentenceView &view, const Figure &figure) const
{
    for (qsizetype at = figure.first - 1; at >= std::max(figure.gapBegin, figure.first - 12); --at) {
        // "higher than average expenses" are compared with no figure.
        const bool isUsual =
            m_tokens.foldedAt(at) == u"than" && at + 1 < figure.first && isUsualWord(m_tokens.foldedAt(at + 1));
        if (m_cues.is(at, Cue::Compare) && !isInMetric(view, at) && !isUsual)
            return true;
        const bool isLink = m_cues.is(at, Cue::And) && at > figure.gapBegin && at + 2 < figure.first;
        if (isLink && (m_tokens[at - 1].endsClause || endsPeriod(view, at - 1)))
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
        // "a higher than 30% payout" tells no growth.
        const bool isBound = at + 2 == figure.first && m_tokens.foldedAt(at + 1) == u"than";
        if (!m_cues.is(at, Cue::Rise | Cue::Fall) || isInMetric(view, at) || isBound)
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

/// "a negative impact of 17 million": what brought something about, not the thing itself.
bool SentenceFigures::isImpact(const SentenceView &view, const Figure &figure) const
{
    for (qsizetype at = figure.first - 1; at >= std::max(figure.gapBegin, figure.first - 4); --at) {
        const QString &word = m_tokens.foldedAt(at);
        const bool isCause = word == u"impact" || word == u"effect" || word == u"headwind" || word == u"tailwind"
                             || word == u"impacts" || word == u"effects";
        if (isCause)
            return m_tokens.foldedAt(at + 1) == u"of" && !isInMetric(view, at);
    }
    return false;
}

/// "the share of foreign debt declined from 83% to 51%": levels of something without a name.
bool SentenceFigures::isUnnamedShift(const SentenceView &view, qsizetype index) const
{
    const auto isTold = [&](const Figure &figure, Cue cue) {
        return figure.first > 0 && m_cues.is(figure.first - 1, cue);
    };
    const Figure &figure = view.figures[index];
    if (figure.type != QuantityType::Percent || figure.isRatio || m_percents.isRate(view, figure))
        return false;
    const Figure *before = index > 0 ? &view.figures[index - 1] : nullptr;
    const Figure *next = index + 1 < view.figures.size() ? &view.figures[index + 1] : nullptr;
    const bool isStart = isTold(figure, Cue::From) && next && next->type == figure.type
                         && next->first - figure.last <= 6 && isTold(*next, Cue::To);
    return isStart
           || (isTold(figure, Cue::To) && before && before->type == figure.type && figure.first - before->last <= 3
               && isTold(*before, Cue::From));
}

FigureRole SentenceFigures::roleOf(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    const bool isMeasure = figure.first > 0 && m_tokens.foldedAt(figure.first - 1) == u"per";
    if (isMeasure || isImpact(view, figure) || isUnnamedShift(view, index))
        return FigureRole::Ignored;
    if (isMeasuredAgainst(view, index) && !isRelative(figure.type))
        return priorKind(view, figure);
    if (isMultipleOf(view, index) && figure.direction == 0)
        return FigureRole::Ignored;
    if (figure.type == QuantityType::Multiple && figure.direction != 0)
        return FigureRole::YearOnYear;
    return isRelative(figure.type) ? percentRole(view, index) : levelRole(view, index);
}

/// Whether "to" leads to the figure; that of "compared to" does not.
bool SentenceFigures::isPointedAt(const SentenceView &view, const Figure &figure) const
{
    for (qsizetype at = figure.first - 1; at >= std::max(figure.gapBegin, figure.first - 3); --at) {
        if (m_cues.is(at, Cue::To) && !isInMetric(view, at))
            return at == 0 || !m_cues.is(at - 1, Cue::Compare);
        if (m_cues.is(at, Cue::Compare))
            return false;
    }
    return false;
}

/// "compared to 87.3 million or 28.1% of sales", "… with 1,186 stores and 99 clinics": the second of two earlier
/// values.
bool SentenceFigures::followsPrior(const SentenceView &view, qsizetype index) const
{
    if (index == 0)
        return false;
    const Figure &before = view.figures[index - 1];
    const Figure &figure = view.figures[index];
    if ((before.role != FigureRole::Prior && before.role != FigureRole::PriorQuarter) || figure.first - before.last > 6)
        return false;
    bool isOr = false;
    for (qsizetype at = before.last + 1; at < figure.first; ++at) {
        if (m_cues.is(at, Cue::Level | Cue::Pronoun) || (isOr && m_cues.is(at, Cue::Compare)))
            return false;
        isOr = isOr || m_cues.is(at, Cue::And);
    }
    return isOr;
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
    if (figure.isRatio)
        return levelRole(view, index);
    if (m_percents.isProfitLevel(view, figure))
        return FigureRole::Value;
    const bool isBehindRatio = index > 0 && figure.type == QuantityType::Percent
                               && view.figures[index - 1].type == figure.type
                               && view.figures[index - 1].role == FigureRole::Value;
    if (isBehindRatio && !isPointing && !m_percents.isRate(view, figure)
        && (says(view, near, figure.first, Cue::From) || isCompared(view, figure)))
        return priorKind(view, figure);
    if (m_percents.isRate(view, figure) && figure.type == QuantityType::Percent) {
        const FigureRole level = levelRole(view, index);
        if (level != FigureRole::Value)
            return level;
        const bool isChange =
            figure.direction != 0 && !isPointing && says(view, near, figure.first, Cue::Rise | Cue::Fall);
        return isChange ? FigureRole::Change : FigureRole::Value;
    }
    if (figure.type != QuantityType::Percent)
        return FigureRole::Change;
    if (m_percents.isShare(view, figure))
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

/// The begin of the last clause in the tokens [begin, end).
qsizetype SentenceFigures::clauseBegin(qsizetype begin, qsizetype end) const
{
    qsizetype first = end;
    while (first > begin && !m_tokens[first - 1].endsClause)
        --first;
    return first;
}

FigureRole SentenceFigures::levelRole(const SentenceView &view, qsizetype index) const
{
    const Figure &figure = view.figures[index];
    const qsizetype near = std::max(figure.gapBegin, figure.first - 3);
    if (isPointedAt(view, figure))
        return FigureRole::Value;
    if (followsPrior(view, index))
        return periodBehind(view, figure, 10) ? priorKind(view, figure) : view.figures[index - 1].role;
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
    const bool isSaidBy =
        figure.first - 1 > figure.gapBegin
        && (m_tokens.foldedAt(figure.first - 1) == u"by" || m_tokens.foldedAt(figure.first - 2) == u"by");
    const qsizetype clause = clauseBegin(near, figure.first);
    const qsizetype changed = isSaidBy ? std::max(figure.gapBegin, figure.first - 8) : clause;
    const bool isBy = figure.first > figure.gapBegin && says(view, changed, figure.first, Cue::Rise | Cue::Fall);
    if (isBy && figure.type != QuantityType::Multiple)
        return FigureRole::Change;
    return FigureRole::Value;
}

} // namespace core
