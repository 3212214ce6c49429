// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/metricnames.h"

#include <algorithm>

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The longest name of a segment, in words.
constexpr qsizetype longestName = 6;

bool isInOtherMetric(const SentenceView &view, const MetricMatch &match, qsizetype index)
{
    for (const MetricMatch &other : view.metrics) {
        if (other.first != match.first && other.first <= index && index <= other.last)
            return true;
    }
    return false;
}

bool isInPeriod(const SentenceView &view, qsizetype index)
{
    for (const PeriodMention &period : view.periods) {
        if (period.first <= index && index <= period.last)
            return true;
    }
    return false;
}

bool isInFigure(const SentenceView &view, qsizetype index)
{
    for (const Figure &figure : view.figures) {
        if (figure.first <= index && index <= figure.last)
            return true;
    }
    return false;
}

/// Words behind a segment's name that add nothing to it.
bool isNamelessTail(const QString &folded)
{
    return folded == u"services" || folded == u"space" || folded == u"segment" || folded == u"business"
           || folded == u"category" || folded == u"sector" || folded == u"side" || folded == u"division"
           || folded == u"market" || folded == u"service" || folded == u"segments" || folded == u"categories";
}

} // namespace

/// Three capitals before digits are a currency, even one that the recogniser misspelt: "RNB 92.6 million".
bool MetricNames::isCode(qsizetype index) const
{
    const QStringView word = m_tokens.wordAt(index);
    const bool isUpper = word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return isUpper && index + 1 < m_tokens.size() && !m_tokens[index + 1].word.isEmpty()
           && m_tokens.wordAt(index + 1).front().isDigit();
}

bool MetricNames::mayName(qsizetype index) const
{
    const Token &token = m_tokens[index];
    if (m_tokens.wordAt(index) == u"US") // The country, not the pronoun.
        return true;
    return !token.word.isEmpty() && !m_cues.is(index, Cue::Stop)
           && !(token.hasDigit && m_tokens.wordAt(index).front().isDigit()) && !m_tokens.wordAt(index).contains(u'$')
           && !isCode(index);
}

TextRange MetricNames::modifiersBefore(const SentenceView &view, const MetricMatch &match) const
{
    const qsizetype begin = std::max(view.sentence->tokens.begin, match.first - longestName);
    qsizetype first = match.first;
    while (first > begin && !m_tokens[first - 1].endsClause && !isInPeriod(view, first - 1)
           && !isInOtherMetric(view, match, first - 1)) {
        const qsizetype before = first - 1;
        const bool joins = m_cues.is(before, Cue::And) && before > begin && mayName(before - 1)
                           && !m_tokens[before - 1].endsClause && first < match.first
                           && !isInOtherMetric(view, match, before - 1);
        if (!joins && (!mayName(before) || m_cues.is(before, Cue::And)))
            break;
        first = before;
    }
    return {first, match.first};
}

/// "from public cloud services" behind "revenues".
TextRange MetricNames::objectBehind(const SentenceView &view, const MetricMatch &match) const
{
    qsizetype at = match.last + 1;
    const qsizetype end = view.sentence->tokens.end;
    if (at >= end || m_tokens[match.last].endsClause || !m_cues.is(at, Cue::Link) || m_tokens.foldedAt(at) == u"on"
        || m_tokens.foldedAt(at) == u"by")
        return {};
    ++at;
    while (at < end && (m_tokens.foldedAt(at) == u"our" || m_tokens.foldedAt(at) == u"the"))
        ++at;
    const qsizetype first = at;
    while (at < end && at - first < longestName && !isInPeriod(view, at) && !isInFigure(view, at)
           && (mayName(at) || (m_cues.is(at, Cue::And) && at > first))) {
        ++at;
        if (m_tokens[at - 1].endsClause)
            break;
    }
    while (at > first && m_cues.is(at - 1, Cue::And))
        --at;
    return {first, at};
}

/// "In the public cloud space, revenue…": the name between the preposition and the comma.
TextRange MetricNames::leadIn(const SentenceView &view, qsizetype before) const
{
    qsizetype at = view.sentence->tokens.begin;
    const QString &head = m_tokens.foldedAt(at);
    if (head != u"in" && head != u"within" && head != u"for" && head != u"across")
        return {};
    ++at;
    if (at + 1 < before && m_tokens.foldedAt(at) == u"terms")
        at += 2;
    while (at < before && (m_tokens.foldedAt(at) == u"our" || m_tokens.foldedAt(at) == u"the"))
        ++at;
    const qsizetype first = at;
    while (at < before && at - first < longestName && mayName(at) && !isInPeriod(view, at)) {
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
           && !isInPeriod(view, first - 1) && !isInFigure(view, first - 1)
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
    name.segment = label(before);
    const TextRange behind = objectBehind(view, match);
    if (!behind.isEmpty() && name.segment.isEmpty()) {
        name.segment = label(behind);
        name.last = std::max(name.last, behind.end - 1);
    }
    if (name.segment.isEmpty())
        name.segment = label(leadIn(view, match.first));
    if (name.segment.isEmpty())
        name.segment = label(carrierBefore(view, match.first));
    return name;
}

TextRange MetricNames::subjectBefore(const SentenceView &view, const Figure &figure) const
{
    // The verb may be a few words in front of the figure: "increased significantly by".
    qsizetype verb = figure.first - 1;
    const qsizetype nearest = std::max(figure.gapBegin, figure.first - 7);
    while (verb >= nearest && !m_cues.is(verb, Cue::Level | Cue::Rise | Cue::Fall))
        --verb;
    while (verb > nearest && m_cues.is(verb - 1, Cue::Level | Cue::Rise | Cue::Fall))
        --verb;
    if (verb < nearest || verb <= view.sentence->tokens.begin)
        return {};
    const qsizetype begin = std::max(figure.gapBegin, verb - 9);
    qsizetype first = verb;
    while (first > begin && !m_tokens[first - 1].endsClause && !isInPeriod(view, first - 1)
           && (mayName(first - 1) || m_cues.is(first - 1, Cue::And)
               || (m_cues.is(first - 1, Cue::Link) && first < verb && first - 1 > begin)))
        --first;
    while (first < verb && (m_cues.is(first, Cue::And | Cue::Link)))
        ++first;
    return {first, verb};
}

QString MetricNames::plainLabel(TextRange tokenRange) const
{
    QStringList words;
    for (qsizetype at = tokenRange.begin; at < tokenRange.end; ++at)
        words.append(m_tokens.wordAt(at).toString());
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString MetricNames::label(TextRange tokenRange) const
{
    qsizetype first = tokenRange.begin;
    qsizetype last = tokenRange.end - 1;
    while (first <= last && (m_cues.is(first, Cue::Filler | Cue::And | Cue::Adjusted) || !mayName(first)))
        ++first;
    const auto isService = [&](qsizetype at) { return m_tokens.foldedAt(at).startsWith(u"service"); };
    while (last >= first
           && (m_cues.is(last, Cue::Filler | Cue::And)
               || (isNamelessTail(m_tokens.foldedAt(last)) && !(last == first && isService(last)))))
        --last;
    return plainLabel({first, last + 1});
}

} // namespace core
