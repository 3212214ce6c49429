// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/surroundings.h"

#include "core/base/translations.h"

namespace core {

Surroundings::Surroundings(const ReviewedCall &call)
    : m_call(call)
    , m_tokens(call.map.corrected())
{
}

const Turn *Surroundings::turnOf(TextRange original) const
{
    const qsizetype index = m_call.call.speech.turnAt(original.begin);
    if (index < 0)
        return nullptr;
    const Turn &turn = m_call.call.speech.turns[index];
    return turn.range.contains(original.begin) ? &turn : nullptr;
}

QString Surroundings::speaker(TextRange original) const
{
    const EnglishScope english;
    const Turn *turn = turnOf(original);
    const Speaker *speaker = turn ? m_call.speakerOf(*turn) : nullptr;
    return speaker ? speaker->displayName() : QString();
}

QString Surroundings::section(TextRange original) const
{
    const Turn *turn = turnOf(original);
    return turn ? sectionKey(turn->section) : QString();
}

QString Surroundings::sentence(TextRange original) const
{
    const Turn *turn = turnOf(original);
    const TextRange limits = m_call.map.toCorrected(turn ? turn->range : original);
    const TextRange inTurn = m_tokens.indicesIn(limits);
    const TextRange words = m_call.map.toCorrected(original);
    qsizetype first = m_tokens.firstAtOrAfter(words.begin);
    if (first > inTurn.begin && (first == m_tokens.size() || m_tokens[first].range.begin > words.begin))
        --first; // The range begins inside a token, behind a bracket or a quotation mark.
    qsizetype last = std::max(first, m_tokens.firstAtOrAfter(words.end) - 1);
    if (inTurn.isEmpty() || first >= inTurn.end)
        return words.of(m_call.map.corrected()).toString().simplified();
    last = std::min(last, inTurn.end - 1);
    while (first > inTurn.begin && !m_tokens[first - 1].endsSentence)
        --first;
    while (last + 1 < inTurn.end && !m_tokens[last].endsSentence)
        ++last;
    return m_tokens.rangeOf(first, last).of(m_call.map.corrected()).toString().simplified();
}

} // namespace core
