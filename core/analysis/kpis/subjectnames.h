// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/kpis/namewords.h"

namespace core {

/// Finds what a sentence is about where no metric says it: subjects of verbs, objects of changes, announced segments.
class SubjectNames
{
public:
    SubjectNames(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
        , m_words(tokens, cues)
    {
    }

    /// The words that a verb in front of the figure says something about: "Gateway attach rate" in "Gateway attach
    /// rate reached 40%". Empty if there are none.
    TextRange subjectBefore(const SentenceView &view, const Figure &figure) const;

    /// The words before a verb, not reaching before the token begin. Empty if there are none.
    TextRange subjectOf(const SentenceView &view, qsizetype verb, qsizetype begin) const;

    /// What a change right behind its figure is of: "brakes" in "a 3% decline in brakes". Empty if there is none.
    TextRange objectOfChange(const SentenceView &view, const Figure &figure) const;

    /// Whether a sentence leads on to another topic: "Turning to our garden segment".
    bool announcesTopic(const SentenceView &view) const;

    /// The segment that such a sentence names; empty if it names none.
    QString announcedSegment(const SentenceView &view) const;

private:
    const TokenList &m_tokens;
    const CueWords &m_cues;
    NameWords m_words;
};

} // namespace core
