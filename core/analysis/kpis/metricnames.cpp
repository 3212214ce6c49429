// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/metricnames.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isInOtherMetric(const SentenceView &view, const MetricMatch &match, qsizetype index)
{
    for (const MetricMatch &other : view.metrics) {
        if (other.first != match.first && other.first <= index && index <= other.last)
            return true;
    }
    return false;
}

} // namespace

/// "of" and "the" in "rest of the world".
bool MetricNames::isRestOf(qsizetype index) const
{
    const QString &word = m_tokens.foldedAt(index);
    if (word == u"the")
        return index > 0 && isRestOf(index - 1);
    return word == u"of" && index > 0 && m_tokens.foldedAt(index - 1) == u"rest";
}

TextRange MetricNames::modifiersBefore(const SentenceView &view, const MetricMatch &match) const
{
    const qsizetype begin = std::max(view.sentence->tokens.begin, match.first - longestName);
    qsizetype first = match.first;
    while (first > begin && !m_tokens[first - 1].endsClause && !NameWords::isInPeriod(view, first - 1)
           && !isInOtherMetric(view, match, first - 1)) {
        const qsizetype before = first - 1;
        const bool joins = m_cues.is(before, Cue::And) && before > begin && mayName(before - 1)
                           && !m_tokens[before - 1].endsClause && first < match.first
                           && !isInOtherMetric(view, match, before - 1);
        const bool isRest = isRestOf(before) && first < match.first;
        if (!joins && !isRest && (!mayName(before) || m_cues.is(before, Cue::And)))
            break;
        first = before;
    }
    return {first, match.first};
}

/// "from public cloud services" behind "revenues".
TextRange MetricNames::objectBehind(const SentenceView &view, const MetricMatch &match) const
{
    const qsizetype at = match.last + 1;
    const bool isLinked = at < view.sentence->tokens.end && !m_tokens[match.last].endsClause && m_cues.is(at, Cue::Link)
                          && m_tokens.foldedAt(at) != u"on" && m_tokens.foldedAt(at) != u"by";
    return isLinked ? m_words.objectAt(view, at) : TextRange();
}

/// "In the public cloud space, revenue…": the name between the preposition and the comma.
TextRange MetricNames::leadIn(const SentenceView &view, qsizetype before) const
{
    qsizetype at = view.sentence->tokens.begin;
    const QString &head = m_tokens.foldedAt(at);
    const bool isTurn = head == u"turning" || head == u"moving" || head == u"looking";
    const bool isPlace = head == u"in" || head == u"within" || head == u"for" || head == u"across";
    if (!isTurn && !isPlace)
        return {};
    ++at;
    while (isTurn && at < before
           && (m_cues.is(at, Cue::To | Cue::Link) || m_tokens.foldedAt(at) == u"now" || m_tokens.foldedAt(at) == u"at"))
        ++at;
    if (at + 1 < before && m_tokens.foldedAt(at) == u"terms")
        at += 2;
    while (at < before && (m_tokens.foldedAt(at) == u"our" || m_tokens.foldedAt(at) == u"the"))
        ++at;
    const qsizetype first = at;
    while (at < before && at - first < longestName && mayName(at) && !NameWords::isInPeriod(view, at)) {
        ++at;
        if (m_tokens[at - 1].endsClause)
            return {first, at};
    }
    return {};
}

/// "Second, household batteries, with revenues of…": the clause that the metric is told of.
TextRange MetricNames::carrierBefore(const SentenceView &view, qsizetype metric) const
{
    const qsizetype begin = view.sentence->tokens.begin;
    if (metric < begin + 3 || m_tokens.foldedAt(metric - 1) != u"with" || !m_tokens[metric - 2].endsClause)
        return {};
    qsizetype first = metric - 1;
    while (first > begin && metric - first < longestName && !(first < metric - 1 && m_tokens[first - 1].endsClause)
           && !NameWords::isInPeriod(view, first - 1) && !NameWords::isInFigure(view, first - 1)
           && (mayName(first - 1) || m_cues.is(first - 1, Cue::And)))
        --first;
    const bool isWhole = first == begin || m_tokens[first - 1].endsClause;
    return isWhole ? TextRange{first, metric - 1} : TextRange{};
}

QString MetricNames::basisOf(const SentenceView &view, qsizetype first, qsizetype last) const
{
    const auto basisAt = [&](qsizetype at) -> QString {
        const QString &word = m_tokens.foldedAt(at);
        if (word == u"gaap")
            return at > 0 && m_tokens.foldedAt(at - 1) == u"non" ? u"adjusted"_s : u"gaap"_s;
        return word == u"adjusted" || word == u"non-gaap" || word == u"adjustable" ? u"adjusted"_s : QString();
    };
    for (qsizetype at = first; at <= last; ++at) {
        if (const QString basis = basisAt(at); !basis.isEmpty())
            return basis;
    }
    // "on a non-GAAP basis" may stand anywhere in the sentence.
    for (qsizetype at = view.sentence->tokens.begin + 1; at < view.sentence->tokens.end; ++at) {
        if (m_tokens.foldedAt(at) == u"basis") {
            if (const QString basis = basisAt(at - 1); !basis.isEmpty())
                return basis;
        }
    }
    return {};
}

MetricName MetricNames::read(const SentenceView &view, const MetricMatch &match) const
{
    MetricName name;
    const TextRange before = modifiersBefore(view, match);
    name.first = before.begin;
    name.last = match.last;
    const qsizetype adjusted = std::max(view.sentence->tokens.begin, before.begin - 1);
    name.basis = basisOf(view, adjusted, match.last);
    if (!match.metric->hasSegments)
        return name;
    name.segment = m_words.label(before);
    const TextRange behind = objectBehind(view, match);
    if (!behind.isEmpty() && name.segment.isEmpty()) {
        name.segment = m_words.label(behind);
        name.last = std::max(name.last, behind.end - 1);
    }
    if (name.segment.isEmpty())
        name.segment = m_words.label(leadIn(view, match.first));
    if (name.segment.isEmpty())
        name.segment = m_words.label(carrierBefore(view, match.first));
    return name;
}

bool MetricNames::isOfWhole(const MetricMatch &match) const
{
    for (qsizetype at = std::max<qsizetype>(0, match.first - 3); at <= match.first; ++at) {
        const QString &word = m_tokens.foldedAt(at);
        if (word == u"total" || word == u"consolidated" || word == u"company" || word == u"group"
            || word == u"company's" || word == u"overall" || word == u"companywide")
            return true;
    }
    return false;
}

} // namespace core
