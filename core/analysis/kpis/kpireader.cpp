// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpireader.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How far behind a growth or a comparison its value may follow, in tokens.
constexpr qsizetype valueReach = 14;

bool isGrowth(FigureRole role)
{
    return role == FigureRole::YearOnYear || role == FigureRole::QuarterOnQuarter || role == FigureRole::Change;
}

/// The last metric named in the gap before a figure, measures of shares aside.
const MetricMatch *namedInGap(const SentenceView &view, const Figure &figure, const MetricBinder &binder)
{
    const MetricMatch *named = nullptr;
    for (const MetricMatch &match : view.metrics) {
        if (match.first >= figure.gapBegin && match.last < figure.first && !binder.isDenominator(match))
            named = &match;
    }
    return named;
}

} // namespace

KpiReader::KpiReader(const TokenList &tokens, const CueWords &cues, const PeriodReader &periods,
                     const MetricMatcher &matcher, const QList<Quantity> &quantities, const QString &currency)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_periodReader(periods)
    , m_matcher(matcher)
    , m_quantities(quantities)
    , m_currency(currency)
    , m_namer(tokens, cues)
    , m_figures(tokens, cues)
    , m_binder(tokens, cues)
    , m_periods(tokens, cues, periods)
    , m_comparisons(tokens, cues, m_periods)
{
}

void KpiReader::startTurn(qsizetype turn)
{
    m_turn = turn;
    m_periods.startTurn();
    m_salesSegment.clear();
    m_topic.clear();
}

/// "Turning to our garden segment.": what follows is told of it, until another topic is announced.
void KpiReader::readTopic(const SentenceView &view)
{
    if (!m_namer.subjects().announcesTopic(view))
        return;
    m_topic = m_namer.subjects().announcedSegment(view);
    m_salesSegment = m_topic;
}

void KpiReader::read(const Sentence &sentence, QList<Kpi> &found)
{
    if (sentence.turn != m_turn)
        startTurn(sentence.turn);
    SentenceView view;
    view.sentence = &sentence;
    view.periods = m_periodReader.find(sentence.tokens.begin, sentence.tokens.end);
    m_periods.note(view);
    readTopic(view);
    if (sentence.quantityCount == 0)
        return;
    view.metrics = m_matcher.find(sentence.tokens.begin, sentence.tokens.end);
    m_figures.read(view, m_quantities);
    m_sentenceStart = found.size();
    m_pending.clear();
    m_used = nullptr;
    for (qsizetype index = 0; index < view.figures.size(); ++index)
        bind(view, index, found);
    if (found.size() == m_sentenceStart)
        startPending(view, found);
}

/// What was waiting for a value that never came stands on its own if it is growth.
void KpiReader::startPending(const SentenceView &view, QList<Kpi> &found)
{
    const QList<qsizetype> pending = m_pending;
    m_pending.clear();
    for (const qsizetype index : pending) {
        if (isGrowth(view.figures[index].role))
            startGrowth(view, index, found);
    }
}

void KpiReader::bind(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    if (figure.role == FigureRole::Ignored)
        return;
    if (figure.role == FigureRole::Value) {
        if (!startPart(view, figure, found))
            startValue(view, index, found);
        return;
    }
    // Comparable sales and the like: the growth is the value.
    const MetricMatch *match = m_binder.metricFor(view, figure, m_used);
    const bool isOwnGrowth =
        match && match->metric->isChange && figure.type == QuantityType::Percent && isGrowth(figure.role);
    const bool isUnsaidGrowth = isOwnGrowth && match->first > figure.last && found.size() > m_sentenceStart
                                && found.last().metricId == u"revenue" && !found.last().yearOnYear;
    if (isUnsaidGrowth)
        m_comparisons.attachTo(view, figure, found.last());
    if (isOwnGrowth && startValue(view, index, found))
        return;
    bindComparison(view, index, found);
}

void KpiReader::bindComparison(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    const bool hasKpi = found.size() > m_sentenceStart;
    const MetricMatch *named = namedInGap(view, figure, m_binder);
    const Figure *next = index + 1 < view.figures.size() ? &view.figures[index + 1] : nullptr;
    const MetricMatch *nextNamed = next ? namedInGap(view, *next, m_binder) : nullptr;
    const TextRange object = m_namer.subjects().objectOfChange(view, figure);
    const bool hasObject = !object.isEmpty();
    // "Sales grew 5 % and net income was 3 million": the value is of something else.
    const bool isOther =
        nextNamed && ((named && named->metric != nextNamed->metric) || (hasObject && nextNamed->first >= object.end));
    const bool valueFollows =
        next && next->role == FigureRole::Value && next->first - figure.last <= valueReach && !isOther;
    const bool isOwn = (named && named != m_used) || hasObject || (hasKpi && !ownSubject(view, figure).isEmpty());
    // Growth of another metric than the one just valued: "…, while gateway revenue grew 5%".
    if (isGrowth(figure.role) && isOwn && !valueFollows && (hasKpi || isOther) && startGrowth(view, index, found))
        return;
    if (hasKpi && !(valueFollows && named && named != m_used)
        && m_comparisons.attach(view, figure, found, m_sentenceStart))
        return;
    if (hasKpi && isGrowth(figure.role) && !valueFollows)
        return;
    if (!hasKpi && named && attachLater(view, figure, *named, found))
        return;
    bool comes = false;
    for (qsizetype later = index + 1; later < view.figures.size(); ++later)
        comes = comes || view.figures[later].role == FigureRole::Value;
    if (comes)
        m_pending.append(index);
    else if (isGrowth(figure.role))
        startGrowth(view, index, found);
}

/// "However, the operating loss increased compared with 55.8 million last quarter": the value was told in a sentence
/// before.
bool KpiReader::attachLater(const SentenceView &view, const Figure &figure, const MetricMatch &named,
                            QList<Kpi> &found) const
{
    constexpr qsizetype reach = 4;
    if ((figure.role != FigureRole::Prior && figure.role != FigureRole::PriorQuarter) || figure.gapEnd <= figure.last)
        return false;
    for (qsizetype index = found.size() - 1; index >= std::max<qsizetype>(0, found.size() - reach); --index) {
        if (found[index].metricId == named.metric->id && !found[index].isGuidance)
            return m_comparisons.attachTo(view, figure, found[index]);
    }
    return false;
}

/// The words between the figure before and this one that name something of their own: "and alignments" before
/// "declined 3%".
TextRange KpiReader::ownSubject(const SentenceView &view, const Figure &figure) const
{
    const TextRange subject = m_namer.subjects().subjectBefore(view, figure);
    const bool isOwn =
        !subject.isEmpty() && subject.begin > figure.gapBegin
        && (m_cues.is(subject.begin - 1, Cue::And) || m_tokens[subject.begin - 1].endsClause
            || m_tokens.foldedAt(subject.begin - 1) == u"while" || m_tokens.foldedAt(subject.begin - 1) == u"but");
    return isOwn && !m_namer.label(subject).isEmpty() ? subject : TextRange();
}

void KpiReader::setMention(const Figure &figure, Kpi &kpi) const
{
    kpi.mentions = {KpiMention{figure.range, kpi.value.value_or(0), kpi.value.has_value()}};
}

void KpiReader::setValue(const Figure &figure, const MetricMatch *match, Kpi &kpi) const
{
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
    const bool isUsed = kpi.group == u"cash" && kpi.metricId.contains(u"cash_flow"_s)
                        && m_cues.hasAny(std::max(figure.gapBegin, figure.first - 3), figure.first, Cue::Spend);
    const bool isNegative = (match && match->isNegative) || isUsed || m_comparisons.isLoss(figure, kpi)
                            || (match && match->metric->isChange && figure.direction < 0);
    if (isNegative && *kpi.value > 0) {
        kpi.value = -*kpi.value;
        if (kpi.high)
            kpi.high = -*kpi.high;
    }
}

/// The segment of a metric that names none itself.
void KpiReader::fillSegment(const SentenceView &view, const Figure &figure, const MetricMatch &match, Kpi &kpi) const
{
    if (!kpi.segment.isEmpty() || !match.metric->hasSegments)
        return;
    if (match.first > figure.last)
        kpi.segment = m_namer.agentOf(view, figure);
    // Organic growth is told right behind the sales of the segment that it is of.
    if (kpi.segment.isEmpty() && match.metric->id == u"organic_growth")
        kpi.segment = m_salesSegment;
    if (kpi.segment.isEmpty() && !m_namer.names().isOfWhole(match))
        kpi.segment = m_topic;
}

/// The KPI that a value is of, without its value. A metric that was valued before is told again of another segment
/// ("…, and Asia was 3 million") or gives way to the words between.
Kpi KpiReader::valueKpi(const SentenceView &view, const Figure &figure, const MetricMatch *&match,
                        const QList<Kpi> &found) const
{
    const TextRange subject = match && match->last < figure.gapBegin ? ownSubject(view, figure) : TextRange();
    if (match && !subject.isEmpty()) {
        const bool isPart = found.size() > m_sentenceStart && found.last().metricId.startsWith(match->metric->id)
                            && match->metric->hasSegments
                            && (!found.last().segment.isEmpty() || m_cues.is(subject.end, Cue::Yield));
        if (isPart) {
            Kpi kpi = m_namer.named(view, figure, *match);
            kpi.segment = m_namer.label(subject);
            return kpi;
        }
        match = nullptr;
    }
    if (!match)
        return m_namer.fromOwnWords(view, figure);
    Kpi kpi = m_namer.named(view, figure, *match);
    fillSegment(view, figure, *match, kpi);
    return kpi;
}

bool KpiReader::startValue(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    const MetricMatch *match = m_binder.metricFor(view, figure, m_used);
    Kpi kpi = valueKpi(view, figure, match, found);
    const bool isAmount = figure.type == QuantityType::Money || isMillionCount(figure);
    if (kpi.metric.isEmpty() || (!match && (m_binder.countsShares(figure) || !isAmount)))
        return false;
    setValue(figure, match, kpi);
    m_periods.set(view, figure, kpi);
    setMention(figure, kpi);
    const QList<qsizetype> pending = m_pending;
    m_pending.clear();
    for (const qsizetype earlier : pending)
        m_comparisons.attachTo(view, view.figures[earlier], kpi);
    if (match && match->metric->isChange)
        kpi.yearOnYear = kpi.value;
    m_used = match;
    if (kpi.metricId == u"revenue")
        m_salesSegment = kpi.segment;
    found.append(kpi);
    m_comparisons.linkEarlier(found);
    return true;
}

/// "…, including 3 million from new stores", "of which 18 million was for the cold chain": a part of the value before.
bool KpiReader::startPart(const SentenceView &view, const Figure &figure, QList<Kpi> &found)
{
    if (found.size() == m_sentenceStart)
        return false;
    const Kpi &whole = found.last();
    const bool isSameKind = whole.type == figure.type || (whole.type == QuantityType::Money && isMillionCount(figure));
    const QString part = isSameKind ? m_namer.partOf(view, figure) : QString();
    if (part.isEmpty() || std::abs(figure.value.value_or(0)) >= std::abs(whole.value.value_or(0)))
        return false;
    Kpi kpi;
    kpi.metric = whole.metric;
    kpi.metricId = whole.metricId;
    kpi.group = whole.group;
    kpi.basis = whole.basis;
    kpi.segment = part;
    kpi.confidence = 0.6;
    setValue(figure, nullptr, kpi);
    kpi.unit = kpi.unit.isEmpty() ? whole.unit : kpi.unit;
    kpi.period = whole.period;
    kpi.isGuidance = whole.isGuidance;
    setMention(figure, kpi);
    found.append(kpi);
    return true;
}

/// The KPI that a growth is told of, without its value.
Kpi KpiReader::growthKpi(const SentenceView &view, const Figure &figure, const MetricMatch *&match) const
{
    const TextRange object = m_namer.subjects().objectOfChange(view, figure);
    const TextRange subject = object.isEmpty() ? ownSubject(view, figure) : TextRange();
    match = nullptr;
    for (const MetricMatch &candidate : view.metrics) {
        const bool isObject = !object.isEmpty() && candidate.first >= object.begin && candidate.last < object.end;
        const bool isBehind = candidate.first > figure.last && candidate.first < figure.gapEnd && !match
                              && candidate.first - figure.last <= metricReach && !m_tokens[figure.last].endsClause
                              && !m_tokens[candidate.first - 1].endsClause;
        const bool isBefore = candidate.last < figure.first && (subject.isEmpty() || candidate.first >= subject.begin);
        if (object.isEmpty() ? (isBefore || isBehind) && !m_binder.isDenominator(candidate) : isObject)
            match = &candidate;
    }
    if (!match)
        return object.isEmpty() ? m_namer.fromOwnWords(view, figure) : m_namer.fromWords(object);
    Kpi kpi = m_namer.named(view, figure, *match);
    fillSegment(view, figure, *match, kpi);
    return kpi;
}

bool KpiReader::startGrowth(const SentenceView &view, qsizetype index, QList<Kpi> &found)
{
    const Figure &figure = view.figures[index];
    const MetricMatch *match = nullptr;
    Kpi kpi = growthKpi(view, figure, match);
    const bool isNamedChange = figure.role == FigureRole::Change && kpi.metric.contains(u' ')
                               && (figure.type == QuantityType::Money || isMillionCount(figure));
    if (kpi.metric.isEmpty() || (!match && figure.type != QuantityType::Percent && !isNamedChange))
        return false;
    if (!match || !match->metric->isChange)
        kpi.metric += figure.type == QuantityType::Percent ? u" growth"_s : u" change"_s;
    kpi.metricId += kpi.metricId.isEmpty() ? u""_s : u"_growth"_s;
    kpi.group = u"growth"_s;
    kpi.type = figure.type;
    kpi.unit = figure.quantity->unit;
    m_periods.set(view, figure, kpi);
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
    setMention(figure, kpi);
    m_used = match;
    found.append(kpi);
    return true;
}

} // namespace core
