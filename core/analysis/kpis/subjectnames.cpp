// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/subjectnames.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A sentence that announces a topic says little else.
constexpr qsizetype longestAnnouncement = 30;

bool isOneOf(const QString &word, std::initializer_list<QStringView> list)
{
    return std::any_of(list.begin(), list.end(), [&](QStringView entry) { return word == entry; });
}

/// How something changes, not what.
bool isManner(const QString &word)
{
    return word.endsWith(u"ly") || isOneOf(word, {u"constant", u"local", u"reported", u"basis", u"currency"});
}

} // namespace

TextRange SubjectNames::subjectOf(const SentenceView &view, qsizetype verb, qsizetype begin) const
{
    while (verb > begin && m_tokens[verb - 1].range.of(m_tokens.text()).endsWith(u'-'))
        --verb; // A word that was cut off.
    const qsizetype earliest = std::max(begin, verb - 9);
    qsizetype first = verb;
    while (first > earliest && !m_tokens[first - 1].endsClause && !NameWords::isInPeriod(view, first - 1)
           && (m_words.mayName(first - 1) || m_cues.is(first - 1, Cue::And)
               || (m_cues.is(first - 1, Cue::Link) && first < verb && first - 1 > earliest)))
        --first;
    while (first < verb && (m_cues.is(first, Cue::And | Cue::Link)))
        ++first;
    qsizetype last = verb;
    while (last > first && isManner(m_tokens.foldedAt(last - 1)))
        --last;
    return {first, last};
}

TextRange SubjectNames::subjectBefore(const SentenceView &view, const Figure &figure) const
{
    // The verb may be a few words in front of the figure: "increased significantly by".
    qsizetype verb = figure.first - 1;
    const qsizetype nearest = std::max(figure.gapBegin, figure.first - 7);
    const Cues verbs = Cue::Level | Cue::Rise | Cue::Fall | Cue::Yield;
    while (verb >= nearest && !m_cues.is(verb, verbs))
        --verb;
    while (verb > nearest && m_cues.is(verb - 1, verbs))
        --verb;
    if (verb < nearest || verb <= view.sentence->tokens.begin)
        return {};
    return subjectOf(view, verb, figure.gapBegin);
}

TextRange SubjectNames::objectOfChange(const SentenceView &view, const Figure &figure) const
{
    qsizetype at = figure.last + 1;
    if (figure.type != QuantityType::Percent || m_tokens[figure.last].endsClause)
        return {};
    while (at < figure.gapEnd && at < figure.last + 4 && !m_cues.is(at, Cue::Rise | Cue::Fall)
           && (NameWords::isInPeriod(view, at) || m_words.mayName(at)))
        ++at;
    if (at + 2 > figure.gapEnd || !m_cues.is(at, Cue::Rise | Cue::Fall) || m_tokens[at].endsClause
        || m_tokens.foldedAt(at + 1) != u"in")
        return {};
    const TextRange object = m_words.objectAt(view, at + 1);
    const bool isName =
        !object.isEmpty() && !isManner(m_tokens.foldedAt(object.begin)) && !m_words.label(object).isEmpty();
    return isName ? object : TextRange();
}

bool SubjectNames::announcesTopic(const SentenceView &view) const
{
    const TextRange tokens = view.sentence->tokens;
    const bool mayAnnounce = view.sentence->quantityCount == 0 && tokens.length() <= longestAnnouncement;
    for (qsizetype at = tokens.begin; mayAnnounce && at < std::min(tokens.end, tokens.begin + 6); ++at) {
        if (isOneOf(m_tokens.foldedAt(at), {u"turning", u"moving", u"looking", u"switching", u"shifting", u"slide",
                                            u"start", u"starting", u"begin", u"beginning", u"now", u"turn"}))
            return true;
    }
    return false;
}

QString SubjectNames::announcedSegment(const SentenceView &view) const
{
    const TextRange tokens = view.sentence->tokens;
    for (qsizetype at = tokens.begin + 1; at < tokens.end; ++at) {
        if (!isOneOf(m_tokens.foldedAt(at), {u"segment", u"division", u"business"}))
            continue;
        qsizetype first = at;
        while (first > tokens.begin && at - first < longestName && !m_tokens[first - 1].endsClause
               && (m_words.mayName(first - 1) || (m_cues.is(first - 1, Cue::And) && m_words.mayName(first - 2))))
            --first;
        const bool isOurs = first > tokens.begin && isOneOf(m_tokens.foldedAt(first - 1), {u"our", u"the"});
        if (isOurs && first < at)
            return m_words.label({first, at});
    }
    return {};
}

} // namespace core
