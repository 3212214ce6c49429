// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/namewords.h"

#include <algorithm>

#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Region {
    QStringView adjective;
    QStringView name;
};

/// Regions that calls name by adjective and by name.
constexpr Region regions[] = {{u"european", u"Europe"}, {u"asian", u"Asia"},       {u"african", u"Africa"},
                              {u"chinese", u"China"},   {u"japanese", u"Japan"},   {u"german", u"Germany"},
                              {u"canadian", u"Canada"}, {u"brazilian", u"Brazil"}, {u"australian", u"Australia"}};

bool isService(const QString &folded)
{
    return folded.startsWith(u"service");
}

} // namespace

bool NameWords::isInPeriod(const SentenceView &view, qsizetype index)
{
    return std::any_of(view.periods.begin(), view.periods.end(),
                       [index](const PeriodMention &period) { return period.first <= index && index <= period.last; });
}

bool NameWords::isInFigure(const SentenceView &view, qsizetype index)
{
    return std::any_of(view.figures.begin(), view.figures.end(),
                       [index](const Figure &figure) { return figure.first <= index && index <= figure.last; });
}

/// Words behind a segment's name that add nothing to it.
bool NameWords::isNamelessTail(qsizetype index) const
{
    const QString &folded = m_tokens.foldedAt(index);
    return isService(folded) || folded == u"space" || folded == u"segment" || folded == u"business"
           || folded == u"category" || folded == u"sector" || folded == u"side" || folded == u"division"
           || folded == u"market" || folded == u"segments" || folded == u"categories" || folded == u"businesses";
}

/// Three capitals before digits are a currency, even one that the recogniser misspelt: "RNB 92.6 million".
bool NameWords::isCode(qsizetype index) const
{
    const QStringView word = m_tokens.wordAt(index);
    const bool isUpper = word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return isUpper && index + 1 < m_tokens.size() && !m_tokens[index + 1].word.isEmpty()
           && m_tokens.wordAt(index + 1).front().isDigit();
}

bool NameWords::mayName(qsizetype index) const
{
    const Token &token = m_tokens[index];
    const QStringView word = m_tokens.wordAt(index);
    if (word == u"US") // The country, not the pronoun.
        return true;
    const bool isCutOff = token.range.end > token.word.end && token.range.of(m_tokens.text()).endsWith(u'-');
    return !token.word.isEmpty() && !m_cues.is(index, Cue::Stop) && !isCutOff
           && !(token.hasDigit && word.front().isDigit()) && !word.contains(u'$') && !isCode(index);
}

TextRange NameWords::objectAt(const SentenceView &view, qsizetype preposition) const
{
    const qsizetype end = view.sentence->tokens.end;
    qsizetype at = preposition + 1;
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

QString NameWords::plainLabel(TextRange tokenRange) const
{
    QStringList words;
    for (qsizetype at = tokenRange.begin; at < tokenRange.end; ++at)
        words.append(m_tokens.wordAt(at).toString());
    QString text = words.join(u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString NameWords::label(TextRange tokenRange) const
{
    qsizetype first = tokenRange.begin;
    qsizetype last = tokenRange.end - 1;
    while (first <= last && (m_cues.is(first, Cue::Filler | Cue::And | Cue::Adjusted) || !mayName(first)))
        ++first;
    // "Global services" and "services" keep their noun; "public cloud services" needs none.
    const auto isNeeded = [&](qsizetype at) { return isService(m_tokens.foldedAt(at)) && at - first < 2; };
    while (last >= first && (m_cues.is(last, Cue::Filler | Cue::And) || (isNamelessTail(last) && !isNeeded(last))))
        --last;
    if (first == last) {
        for (const Region &region : regions) {
            if (m_tokens.foldedAt(first) == region.adjective)
                return region.name.toString();
        }
    }
    return plainLabel({first, last + 1});
}

} // namespace core
