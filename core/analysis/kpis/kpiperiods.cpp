// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpiperiods.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Relation = PeriodMention::Relation;

} // namespace

QString KpiPeriods::yearBefore(const QString &period)
{
    const qsizetype at = period.startsWith(u"FY") ? 2 : 0;
    const int year = period.mid(at, 4).toInt();
    return year > 0 && period.size() == 6 ? QString(period).replace(at, 4, QString::number(year - 1)) : QString();
}

void KpiPeriods::note(const SentenceView &view)
{
    if (!m_cues.hasAny(view.sentence->tokens.begin, view.sentence->tokens.end, Cue::Guide))
        return;
    for (const PeriodMention &period : view.periods) {
        const bool isPeriod = period.key.contains(u'Q') || period.key.startsWith(u"FY");
        if (period.relation == Relation::Other && isPeriod)
            m_guidancePeriod = period.key;
    }
}

bool KpiPeriods::isGuidance(const SentenceView &view, const Figure &figure) const
{
    const qsizetype begin = view.sentence->tokens.begin;
    for (qsizetype at = begin; at < std::min(figure.last + 5, view.sentence->tokens.end); ++at) {
        if (!m_cues.is(at, Cue::Guide))
            continue;
        const QString before = at > begin ? m_tokens.foldedAt(at - 1) : QString();
        if (before != u"as" && before != u"than" && before != u"was" && before != u"were")
            return true;
    }
    return false;
}

/// Whether "in", "for" or "during" puts the figure into an earlier period, or "Last year," opens the sentence with it.
bool KpiPeriods::isPastOf(const SentenceView &view, const PeriodMention &period, const Figure &figure) const
{
    const bool isBefore = period.last < figure.first && period.first > figure.gapBegin;
    const bool isBehind = period.first > figure.last && period.first - figure.last <= 3;
    const bool opens = period.first == view.sentence->tokens.begin && period.last < figure.first
                       && m_tokens[period.last].endsClause && &figure == view.figures.constData();
    if (opens)
        return true;
    if (!isBefore && !isBehind)
        return false;
    qsizetype link = period.first - 1;
    while (link > 0 && (m_tokens.foldedAt(link) == u"the" || m_tokens.foldedAt(link) == u"our"))
        --link;
    const QString &word = m_tokens.foldedAt(link);
    const qsizetype from = isBefore ? figure.gapBegin : figure.last + 1;
    const qsizetype end = isBefore ? figure.first : period.first;
    return (word == u"in" || word == u"for" || word == u"during")
           && !m_cues.hasAny(from, end, Cue::Compare | Cue::From | Cue::Rise | Cue::Fall);
}

/// "Revenue in the prior quarter was 50 million": the key of the earlier period that the figure is of. Empty if there
/// is none, or if the figure is only compared with it.
QString KpiPeriods::pastPeriod(const SentenceView &view, const Figure &figure) const
{
    const FiscalQuarter call = m_periods.call();
    if (!call.isKnown())
        return {};
    for (const PeriodMention &period : view.periods) {
        const bool isYearAgo = period.relation == Relation::YearAgo;
        if ((isYearAgo || period.relation == Relation::QuarterAgo) && isPastOf(view, period, figure))
            return isYearAgo ? FiscalQuarter{call.year - 1, call.quarter}.key() : call.before().key();
    }
    return {};
}

/// Whether a period can be that of the figure. What is expected is for no day and for no month, and seldom for the
/// quarter that is reported on.
bool KpiPeriods::mayBeOf(const PeriodMention &period, const Figure &figure, bool isGuidance) const
{
    if (period.key.isEmpty() || period.relation == Relation::YearAgo || period.relation == Relation::QuarterAgo)
        return false;
    if (isGuidance && (period.key.contains(u'-') || period.relation == Relation::Current))
        return false;
    return period.first <= figure.last || period.first < figure.gapEnd;
}

/// Behind the figure is nearer than before it, unless a clause ends between, or the period tells of what the figure is
/// a part of: "spent 45 million of our annual 2020 budget".
qsizetype KpiPeriods::distanceTo(const PeriodMention &period, const Figure &figure) const
{
    constexpr qsizetype before = 4;
    constexpr qsizetype apart = 8;
    if (period.first <= figure.last)
        return figure.first - period.last + before;
    qsizetype distance = period.first - figure.last;
    for (qsizetype at = figure.last; at < period.first; ++at) {
        if (m_tokens[at].endsClause && at + 1 < period.first && m_cues.is(at + 1, Cue::And))
            return distance + apart;
    }
    const bool isOfWhole = figure.last + 2 < period.first && m_tokens.foldedAt(figure.last + 1) == u"of"
                           && m_tokens.foldedAt(figure.last + 2) == u"our";
    return distance + (isOfWhole ? apart : 0);
}

void KpiPeriods::set(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    kpi.isGuidance = isGuidance(view, figure);
    const PeriodMention *best = nullptr;
    qsizetype bestDistance = 0;
    for (const PeriodMention &period : view.periods) {
        if (!mayBeOf(period, figure, kpi.isGuidance))
            continue;
        const qsizetype distance = distanceTo(period, figure);
        if (!best || distance < bestDistance) {
            best = &period;
            bestDistance = distance;
        }
    }
    const bool isOpened = !view.periods.isEmpty() && view.periods.first().relation == Relation::YearAgo
                          && isPastOf(view, view.periods.first(), figure)
                          && view.periods.first().first == view.sentence->tokens.begin;
    const QString past = (best && !isOpened) || kpi.isGuidance ? QString() : pastPeriod(view, figure);
    if (!past.isEmpty())
        kpi.period = past;
    else if (best)
        kpi.period = best->key;
    else if (kpi.isGuidance)
        kpi.period = !m_guidancePeriod.isEmpty()  ? m_guidancePeriod
                     : m_periods.call().isKnown() ? u"FY%1"_s.arg(m_periods.call().year)
                                                  : QString();
    else
        kpi.period = m_periods.call().key();
}

} // namespace core
