// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpireader.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Relation = PeriodMention::Relation;

double percentOf(const Figure &figure)
{
    const double value = std::abs(figure.value.value_or(0));
    return figure.type == QuantityType::Multiple ? value * 100 : value;
}

double signedGrowth(const Figure &figure)
{
    const double value = percentOf(figure);
    return figure.direction < 0 || figure.value.value_or(0) < 0 ? -value : value;
}

/// Shares, and the receipts that stand for them abroad.
bool isShareUnit(const QString &unit)
{
    return unit == u"share" || unit == u"ads" || unit == u"adr" || unit == u"gds";
}

} // namespace

KpiReader::KpiReader(const TokenList &tokens, const CueWords &cues, const PeriodReader &periods,
                     const MetricMatcher &matcher, const QList<Quantity> &quantities, const QString &currency)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_periods(periods)
    , m_matcher(matcher)
    , m_quantities(quantities)
    , m_currency(currency)
    , m_names(tokens, cues)
    , m_figures(tokens, cues)
    , m_binder(tokens, cues)
{
}

void KpiReader::read(const Sentence &sentence, QList<Kpi> &found)
{
    if (sentence.turn != m_turn) {
        m_turn = sentence.turn;
        m_guidancePeriod.clear();
        m_salesSegment.clear();
    }
    SentenceView view;
    view.sentence = &sentence;
    view.periods = m_periods.find(sentence.tokens.begin, sentence.tokens.end);
    if (m_cues.hasAny(sentence.tokens.begin, sentence.tokens.end, Cue::Guide)) {
        for (const PeriodMention &period : view.periods) {
            if (period.relation == Relation::Other && !period.key.isEmpty() && period.key.contains(u'Q'))
                m_guidancePeriod = period.key;
            else if (period.relation == Relation::Other && period.key.startsWith(u"FY"))
                m_guidancePeriod = period.key;
        }
    }
    if (sentence.quantityCount == 0)
        return;
    view.metrics = m_matcher.find(sentence.tokens.begin, sentence.tokens.end);
    m_figures.read(view, m_quantities);
    m_sentenceStart = found.size();
    m_pending.clear();
    m_used = nullptr;
    for (qsizetype index = 0; index < view.figures.size(); ++index)
        bind(view, index, found);
    // What was waiting for a value that never came stands on its own if it is growth.
    const QList<Figure> pending = m_pending;
    m_pending.clear();
    if (found.size() > m_sentenceStart)
        return;
    for (const Figure &figure : pending) {
        for (qsizetype index = 0; index < view.figures.size(); ++index) {
            if (view.figures[index].first == figure.first)
                startGrowth(view, index, found);
        }
    }
}

void KpiReader::bind(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    if (figure.role == FigureRole::Ignored)
        return;
    const bool hasKpi = found.size() > m_sentenceStart;
    const MetricMatch *match = m_binder.metricFor(view, figure, m_used);
    // Comparable sales and the like: the growth is the value.
    if (match && match->metric->isChange && figure.type == QuantityType::Percent
        && (figure.role == FigureRole::Change || figure.role == FigureRole::YearOnYear
            || figure.role == FigureRole::QuarterOnQuarter)) {
        if (startValue(view, index, found))
            return;
    }
    if (figure.role == FigureRole::Value) {
        startValue(view, index, found);
        return;
    }
    // Growth of another metric than the one just valued: "…, while gateway revenue grew 5%".
    const bool isGrowth = figure.role == FigureRole::YearOnYear || figure.role == FigureRole::QuarterOnQuarter
                          || figure.role == FigureRole::Change;
    const MetricMatch *named = nullptr;
    for (const MetricMatch &candidate : view.metrics) {
        if (candidate.first >= figure.gapBegin && candidate.last < figure.first && !m_binder.isDenominator(candidate))
            named = &candidate;
    }
    const bool valueFollows = index + 1 < view.figures.size() && view.figures[index + 1].role == FigureRole::Value
                              && view.figures[index + 1].first - figure.last <= 14;
    if (hasKpi && isGrowth && named && named != m_used && !valueFollows && startGrowth(view, index, found))
        return;
    if (hasKpi && !(valueFollows && named && named != m_used) && attach(view, figure, found.last()))
        return;
    if (hasKpi && isGrowth && !valueFollows)
        return;
    bool comes = false;
    for (qsizetype later = index + 1; later < view.figures.size(); ++later)
        comes = comes || view.figures[later].role == FigureRole::Value;
    if (comes)
        m_pending.append(figure);
    else if (isGrowth)
        startGrowth(view, index, found);
}

bool KpiReader::isLoss(const Figure &figure, const Kpi &kpi) const
{
    if (kpi.group != u"profit" && kpi.group != u"per_share" && kpi.group != u"margins")
        return false;
    return m_cues.hasAny(std::max(figure.gapBegin, figure.first - 5), figure.first, Cue::Negative);
}

/// The token of what "per" or "a" right behind a token counts: "share" in "per diluted share". -1 if there is none.
qsizetype KpiReader::unitBehind(qsizetype last, bool onlyPer) const
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

/// Money behind "per share" is a figure per share, whatever metric was named: "net income of $5 million or 20 cents
/// per diluted share". Other denominators become part of the name.
void KpiReader::setPerUnit(const Figure &figure, const MetricMatch &match, Kpi &kpi) const
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
    } else if (isPer && !isShareUnit(unit) && unit != u"year" && unit != u"day" && unit != u"quarter") {
        kpi.metric += u" per "_s + m_tokens.wordAt(at).toString();
        kpi.metricId += u"_per_"_s + unit;
    }
}

Kpi KpiReader::kpiFor(const SentenceView &view, const Figure &figure, const MetricMatch &match) const
{
    const MetricName name = m_names.read(view, match);
    Kpi kpi;
    kpi.metric = match.metric->name;
    kpi.metricId = match.metric->id;
    kpi.group = match.metric->group;
    kpi.segment = name.segment;
    kpi.basis = name.basis;
    kpi.metricRange = {m_tokens[name.first].word.begin, m_tokens[name.last].word.end};
    kpi.confidence = match.metric->isGeneric ? 0.6 : 0.85;
    // Organic growth is told right behind the sales of the segment that it is of.
    if (kpi.segment.isEmpty() && match.metric->id == u"organic_growth")
        kpi.segment = m_salesSegment;
    if (match.isNegative)
        kpi.metric = m_names.plainLabel({match.first, match.last + 1});
    setPerUnit(figure, match, kpi);
    return kpi;
}

Kpi KpiReader::kpiFromOwnWords(const SentenceView &view, const Figure &figure) const
{
    Kpi kpi;
    const TextRange subject = m_names.subjectBefore(view, figure);
    kpi.metric = m_names.label(subject);
    kpi.group = u"other"_s;
    kpi.confidence = 0.4;
    if (!kpi.metric.isEmpty())
        kpi.metricRange = {m_tokens[subject.begin].word.begin, m_tokens[subject.end - 1].word.end};
    return kpi;
}

void KpiReader::setValue(const SentenceView &view, const Figure &figure, const MetricMatch *match, Kpi &kpi) const
{
    Q_UNUSED(view)
    kpi.type = figure.type;
    kpi.unit = figure.quantity->unit;
    kpi.value = figure.value;
    kpi.high = figure.high;
    const bool isMoneyMetric = match && match->metric->units.contains(QuantityType::Money);
    if (isMillionCount(figure) && (isMoneyMetric || !match)) {
        kpi.type = QuantityType::Money;
        kpi.unit = m_currency;
    }
    if (!kpi.value)
        return;
    const bool isNegative = (match && match->isNegative) || isLoss(figure, kpi)
                            || (match && match->metric->isChange && figure.direction < 0);
    if (isNegative && *kpi.value > 0) {
        kpi.value = -*kpi.value;
        if (kpi.high)
            kpi.high = -*kpi.high;
    }
}

bool KpiReader::isGuidance(const SentenceView &view, const Figure &figure) const
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

/// "Revenue in the prior quarter was 50 million": the key of the earlier period that "in", "for" or "during" puts the
/// figure into. Empty if there is none, or if the figure is only compared with it.
QString KpiReader::pastPeriod(const SentenceView &view, const Figure &figure) const
{
    const FiscalQuarter call = m_periods.call();
    for (const PeriodMention &period : view.periods) {
        const bool isYearAgo = period.relation == Relation::YearAgo;
        const bool isBefore = period.last < figure.first && period.first > figure.gapBegin;
        const bool isBehind = period.first > figure.last && period.first - figure.last <= 3;
        if (!call.isKnown() || (!isYearAgo && period.relation != Relation::QuarterAgo) || (!isBefore && !isBehind))
            continue;
        qsizetype link = period.first - 1;
        while (link > 0 && (m_tokens.foldedAt(link) == u"the" || m_tokens.foldedAt(link) == u"our"))
            --link;
        const QString &word = m_tokens.foldedAt(link);
        const qsizetype from = isBefore ? figure.gapBegin : figure.last + 1;
        const qsizetype end = isBefore ? figure.first : period.first;
        if ((word == u"in" || word == u"for" || word == u"during")
            && !m_cues.hasAny(from, end, Cue::Compare | Cue::From | Cue::Rise | Cue::Fall))
            return isYearAgo ? FiscalQuarter{call.year - 1, call.quarter}.key() : call.before().key();
    }
    return {};
}

/// The period nearest to the figure: behind it first, then before it; else the quarter of the call.
void KpiReader::setPeriod(const SentenceView &view, const Figure &figure, Kpi &kpi)
{
    kpi.isGuidance = isGuidance(view, figure);
    const PeriodMention *best = nullptr;
    qsizetype bestDistance = 0;
    for (const PeriodMention &period : view.periods) {
        if (period.key.isEmpty() || period.relation == Relation::YearAgo || period.relation == Relation::QuarterAgo)
            continue;
        const bool isBehind = period.first > figure.last;
        if (isBehind && period.first >= figure.gapEnd)
            continue;
        const qsizetype distance = isBehind ? period.first - figure.last : (figure.first - period.last) + 4;
        if (!best || distance < bestDistance) {
            best = &period;
            bestDistance = distance;
        }
    }
    const QString past = best || kpi.isGuidance ? QString() : pastPeriod(view, figure);
    if (best)
        kpi.period = best->key;
    else if (!past.isEmpty())
        kpi.period = past;
    else if (kpi.isGuidance)
        kpi.period = !m_guidancePeriod.isEmpty()  ? m_guidancePeriod
                     : m_periods.call().isKnown() ? u"FY%1"_s.arg(m_periods.call().year)
                                                  : QString();
    else
        kpi.period = m_periods.call().key();
}

bool KpiReader::startValue(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    const MetricMatch *match = m_binder.metricFor(view, figure, m_used);
    Kpi kpi;
    if (match) {
        kpi = kpiFor(view, figure, *match);
    } else {
        if (m_binder.countsShares(figure) || (figure.type != QuantityType::Money && !isMillionCount(figure)))
            return false;
        kpi = kpiFromOwnWords(view, figure);
        if (kpi.metric.isEmpty())
            return false;
    }
    setValue(view, figure, match, kpi);
    setPeriod(view, figure, kpi);
    kpi.mentions.append(KpiMention{figure.range, kpi.value.value_or(0), kpi.value.has_value()});
    const QList<Figure> pending = m_pending;
    m_pending.clear();
    for (const Figure &earlier : pending)
        attach(view, earlier, kpi);
    if (match && match->metric->isChange)
        kpi.yearOnYear = kpi.value;
    m_used = match;
    if (kpi.metricId == u"revenue")
        m_salesSegment = kpi.segment;
    found.append(kpi);
    return true;
}

bool KpiReader::startGrowth(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    const MetricMatch *match = nullptr;
    for (const MetricMatch &candidate : view.metrics) {
        const bool isNear = candidate.last < figure.first
                            || (candidate.first > figure.last && candidate.first < figure.gapEnd && !match
                                && candidate.first - figure.last <= metricReach);
        if (isNear && !m_binder.isDenominator(candidate))
            match = &candidate;
    }
    Kpi kpi = match ? kpiFor(view, figure, *match) : kpiFromOwnWords(view, figure);
    if (kpi.metric.isEmpty() || (!match && figure.type != QuantityType::Percent))
        return false;
    if (!match || !match->metric->isChange)
        kpi.metric += figure.type == QuantityType::Percent ? u" growth"_s : u" change"_s;
    kpi.metricId += kpi.metricId.isEmpty() ? u""_s : u"_growth"_s;
    kpi.group = u"growth"_s;
    kpi.type = figure.type;
    kpi.unit = figure.quantity->unit;
    setPeriod(view, figure, kpi);
    if (figure.value) {
        const double value = figure.type == QuantityType::Percent ? signedGrowth(figure)
                             : figure.direction < 0               ? -std::abs(*figure.value)
                                                                  : *figure.value;
        kpi.value = value;
        if (figure.role == FigureRole::QuarterOnQuarter)
            kpi.quarterOnQuarter = value;
        else if (figure.type == QuantityType::Percent)
            kpi.yearOnYear = value;
    }
    kpi.mentions.append(KpiMention{figure.range, kpi.value.value_or(0), kpi.value.has_value()});
    m_used = match;
    found.append(kpi);
    return true;
}

/// Whether a figure can be an earlier value of kpi: of the same kind and currency, and not what was hoped for.
bool KpiReader::isComparable(const Figure &figure, const Kpi &kpi) const
{
    const bool isSameType = figure.type == kpi.type || (kpi.type == QuantityType::Money && isMillionCount(figure))
                            || (figure.type == QuantityType::Money && kpi.unit.isEmpty());
    // "10.11 dollars per barrel, compared with 12.92": the currency is said once.
    const double size = std::abs(kpi.value.value_or(0));
    const bool isBare = figure.type == QuantityType::Count && figure.quantity->unit.isEmpty()
                        && std::abs(*figure.value) < size * 5 && std::abs(*figure.value) > size / 5;
    const bool isSameUnit = figure.quantity->unit.isEmpty() || kpi.unit.isEmpty() || figure.quantity->unit == kpi.unit
                            || kpi.type == QuantityType::Count;
    qsizetype from = figure.first - 1;
    while (from > figure.gapBegin && !m_cues.is(from, Cue::Compare | Cue::From))
        --from;
    return (isSameType || isBare) && isSameUnit
           && (m_cues.is(from, Cue::From) || !m_cues.hasAny(from, figure.first, Cue::Guide));
}

void KpiReader::attachPrior(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    if (!figure.value || (kpi.prior && figure.role == FigureRole::PriorQuarter) || !isComparable(figure, kpi))
        return;
    const MetricMatch *named = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.first >= figure.gapBegin && match.last < figure.first)
            named = &match;
    }
    const bool isNegative = isLoss(figure, kpi)
                            || (!named && kpi.value.value_or(0) < 0 && *figure.value > 0
                                && kpi.metric.contains(u"loss"_s, Qt::CaseInsensitive));
    kpi.prior = isNegative ? -std::abs(*figure.value) : *figure.value;
    kpi.priorRange = figure.range;
    const FiscalQuarter call = m_periods.call();
    if (call.isKnown() && kpi.period == call.key())
        kpi.priorPeriod = figure.role == FigureRole::PriorQuarter ? call.before().key()
                                                                  : FiscalQuarter{call.year - 1, call.quarter}.key();
}

/// Adds growth or a comparison to kpi. False if the figure cannot belong to it.
bool KpiReader::attach(const SentenceView &view, const Figure &figure, Kpi &kpi) const
{
    switch (figure.role) {
    case FigureRole::YearOnYear:
        if (kpi.yearOnYear || kpi.type == QuantityType::Percent) {
            if (kpi.group != u"growth" || kpi.yearOnYear)
                return false;
        }
        if (figure.value)
            kpi.yearOnYear = signedGrowth(figure);
        kpi.yearOnYearRange = figure.range;
        return true;
    case FigureRole::QuarterOnQuarter:
        if (kpi.quarterOnQuarter)
            return false;
        if (figure.value)
            kpi.quarterOnQuarter = signedGrowth(figure);
        kpi.quarterOnQuarterRange = figure.range;
        return true;
    case FigureRole::Prior:
    case FigureRole::PriorQuarter:
        attachPrior(view, figure, kpi);
        return true;
    case FigureRole::Share:
    case FigureRole::Change:
        return true;
    case FigureRole::Value:
    case FigureRole::Ignored:
        break;
    }
    return false;
}

} // namespace core
