// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpinamer.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Ratio {
    QStringView amount;
    QStringView ratio;
};

/// What a profit in percent of sales is called.
constexpr Ratio ratios[] = {{u"gross_profit", u"gross_margin"},
                            {u"operating_income", u"operating_margin"},
                            {u"ebitda", u"ebitda_margin"},
                            {u"net_income", u"net_margin"}};

/// Shares, and the receipts that stand for them abroad.
bool isShareUnit(const QString &unit)
{
    return unit == u"share" || unit == u"ads" || unit == u"adr" || unit == u"gds";
}

bool isOneOf(const QString &word, std::initializer_list<QStringView> list)
{
    return std::any_of(list.begin(), list.end(), [&](QStringView entry) { return word == entry; });
}

} // namespace

/// The token of what "per" or "a" right behind a token counts: "share" in "per diluted share". -1 if there is none.
qsizetype KpiNamer::unitBehind(qsizetype last, bool onlyPer) const
{
    qsizetype at = last + 1;
    if (at >= m_tokens.size() || m_tokens[last].endsClause
        || (m_tokens.foldedAt(at) != u"per" && (onlyPer || m_tokens.foldedAt(at) != u"a")))
        return -1;
    ++at;
    while (at < m_tokens.size() && at < last + 4 && (m_cues.is(at, Cue::Filler) || m_tokens.foldedAt(at) == u"common"))
        ++at;
    return at < m_tokens.size() ? at : -1;
}

/// The unit as a label: "BOE" for a barrel of oil equivalent.
QString KpiNamer::unitName(qsizetype at) const
{
    const bool isEquivalent = at + 3 < m_tokens.size() && m_tokens.foldedAt(at) == u"barrel"
                              && m_tokens.foldedAt(at + 1) == u"of" && m_tokens.foldedAt(at + 3) == u"equivalent";
    return isEquivalent ? u"BOE"_s : m_tokens.wordAt(at).toString();
}

/// Money behind "per share" is a figure per share, whatever metric was named: "net income of $5 million or 20 cents
/// per diluted share". Other denominators become part of the name.
void KpiNamer::setPerUnit(const Figure &figure, const MetricMatch &match, Kpi &kpi) const
{
    if (figure.type != QuantityType::Money)
        return;
    const qsizetype behindName = unitBehind(match.last, true);
    const qsizetype behindFigure = unitBehind(figure.last, false);
    const bool isOfShare = (behindName > 0 && isShareUnit(m_tokens.foldedAt(behindName)))
                           || (behindFigure > 0 && isShareUnit(m_tokens.foldedAt(behindFigure)));
    if (!isOfShare && behindFigure < 0)
        return;
    const qsizetype at = behindFigure;
    const bool isPer = at > 0 && m_tokens.foldedAt(figure.last + 1) == u"per";
    const QString unit = at > 0 ? m_tokens.foldedAt(at) : QString();
    if (isOfShare && kpi.group == u"profit") {
        const Metric *eps = MetricLexicon::builtIn().find(u"eps");
        kpi.metricId = eps->id;
        kpi.metric = eps->name;
        kpi.group = eps->group;
        kpi.segment.clear();
    } else if (isPer && !isShareUnit(unit) && !isOneOf(unit, {u"year", u"day", u"quarter", u"month", u"annum"})) {
        kpi.metric += u" per "_s + unitName(at);
        kpi.metricId += u"_per_"_s + unit;
    }
}

Kpi KpiNamer::named(const SentenceView &view, const Figure &figure, const MetricMatch &match) const
{
    const MetricName name = m_names.read(view, match);
    Kpi kpi;
    // Other languages have one word for income and revenue; machines choose the first.
    const bool meansRevenue = view.sentence->isTranslated && match.metric->id == u"income" && !match.isNegative;
    const Metric &metric = meansRevenue ? *MetricLexicon::builtIn().find(u"revenue") : *match.metric;
    kpi.metric = metric.name;
    kpi.metricId = metric.id;
    kpi.group = metric.group;
    kpi.segment = name.segment;
    kpi.basis = name.basis;
    kpi.metricRange = {m_tokens[name.first].word.begin, m_tokens[name.last].word.end};
    kpi.confidence = match.metric->isGeneric ? 0.6 : 0.85;
    if (match.isNegative)
        kpi.metric = m_names.words().plainLabel({match.first, match.last + 1});
    setPerUnit(figure, match, kpi);
    const bool isAmount =
        match.metric->units.contains(QuantityType::Money) && !match.metric->units.contains(QuantityType::Percent);
    if (figure.type == QuantityType::Percent && isAmount && figure.role == FigureRole::Value)
        toRatio(kpi);
    return kpi;
}

Kpi KpiNamer::fromWords(TextRange tokenRange) const
{
    Kpi kpi;
    kpi.metric = label(tokenRange);
    kpi.group = u"other"_s;
    kpi.confidence = 0.4;
    if (!kpi.metric.isEmpty())
        kpi.metricRange = {m_tokens[tokenRange.begin].word.begin, m_tokens[tokenRange.end - 1].word.end};
    return kpi;
}

Kpi KpiNamer::fromOwnWords(const SentenceView &view, const Figure &figure) const
{
    Kpi kpi = fromWords(m_subjects.subjectBefore(view, figure));
    const qsizetype index = &figure - view.figures.constData();
    if (!kpi.metric.isEmpty() || index == 0)
        return kpi;
    // "Pledges rose 6% over the year to 12 million": the subject stands before the growth.
    const Figure &growth = view.figures[index - 1];
    const bool isGrowth = growth.role == FigureRole::YearOnYear || growth.role == FigureRole::QuarterOnQuarter
                          || growth.role == FigureRole::Change;
    const bool leadsOn = figure.first - growth.last <= 6 && m_cues.is(figure.first - 1, Cue::To);
    return isGrowth && leadsOn ? fromWords(m_subjects.subjectBefore(view, growth)) : kpi;
}

QString KpiNamer::agentOf(const SentenceView &view, const Figure &figure) const
{
    qsizetype verb = figure.first - 1;
    while (verb > figure.gapBegin && verb > figure.first - 4 && !m_cues.is(verb, Cue::Yield))
        --verb;
    if (verb <= figure.gapBegin || !m_cues.is(verb, Cue::Yield))
        return {};
    return label(m_subjects.subjectOf(view, verb, figure.gapBegin));
}

/// "including 3 million from…", "of which 3 million was…"
bool KpiNamer::announcesPart(const Figure &figure) const
{
    for (qsizetype at = std::max(figure.gapBegin, figure.first - 4); at < figure.first; ++at) {
        const QString &word = m_tokens.foldedAt(at);
        const bool isOfThat = word == u"of" && at + 1 < figure.first
                              && isOneOf(m_tokens.foldedAt(at + 1), {u"which", u"that", u"this", u"these"});
        if (word == u"including" || isOfThat)
            return true;
    }
    return false;
}

QString KpiNamer::partOf(const SentenceView &view, const Figure &figure) const
{
    if (!announcesPart(figure))
        return {};
    qsizetype at = figure.last + 1;
    const qsizetype stop = std::min(figure.gapEnd, figure.last + 9);
    if (m_tokens[figure.last].endsClause)
        return {};
    while (at < stop && !m_cues.is(at, Cue::Link) && m_tokens.foldedAt(at) != u"to" && !m_tokens[at].endsClause)
        ++at;
    if (at >= stop || m_tokens[at].endsClause)
        return {};
    const TextRange object = m_names.words().objectAt(view, at);
    // "related to investments in our cold chain": what is meant is said last.
    const bool goesOn = object.end + 2 < figure.gapEnd && isOneOf(m_tokens.foldedAt(object.end), {u"in", u"for"})
                        && m_tokens.foldedAt(object.end + 1) == u"our" && !m_tokens[object.end - 1].endsClause;
    return label(goesOn ? m_names.words().objectAt(view, object.end) : object);
}

void KpiNamer::toRatio(Kpi &kpi)
{
    for (const Ratio &ratio : ratios) {
        if (kpi.metricId != ratio.amount)
            continue;
        const Metric *metric = MetricLexicon::builtIn().find(ratio.ratio);
        kpi.metricId = metric->id;
        kpi.metric = metric->name;
        kpi.group = metric->group;
        return;
    }
    kpi.metricId += u"_ratio"_s;
    kpi.metric += u" as % of sales"_s;
    kpi.group = u"margins"_s;
}

} // namespace core
