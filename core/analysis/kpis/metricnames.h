// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/kpis/cuewords.h"
#include "core/analysis/kpis/sentencefigures.h"

namespace core {

/// How a metric is named at one place: what it is of, and on which basis.
struct MetricName {
    QString segment;     ///< "Public cloud"; empty for the whole company.
    QString basis;       ///< "adjusted", "gaap" or empty.
    qsizetype first = 0; ///< Tokens of the whole name, first and last.
    qsizetype last = 0;
};

/// Reads the words around a metric: "revenues from public cloud services", "adjusted gross profit".
class MetricNames
{
public:
    MetricNames(const TokenList &tokens, const CueWords &cues)
        : m_tokens(tokens)
        , m_cues(cues)
    {
    }

    /// The name of which match is the core.
    MetricName read(const SentenceView &view, const MetricMatch &match) const;

    /// The words that a verb in front of the figure says something about: "Gateway attach rate" in "Gateway attach
    /// rate reached 40%". Empty if there are none.
    TextRange subjectBefore(const SentenceView &view, const Figure &figure) const;

    /// The words as a label: first letter upper case, without edges that say nothing.
    QString label(TextRange tokenRange) const;

    /// All the words, with the first letter in upper case.
    QString plainLabel(TextRange tokenRange) const;

private:
    TextRange modifiersBefore(const SentenceView &view, const MetricMatch &match) const;
    TextRange objectBehind(const SentenceView &view, const MetricMatch &match) const;
    TextRange leadIn(const SentenceView &view, qsizetype before) const;
    TextRange carrierBefore(const SentenceView &view, qsizetype metric) const;
    QString basisOf(const SentenceView &view, qsizetype first, qsizetype last) const;
    bool mayName(qsizetype index) const;
    bool isCode(qsizetype index) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
};

} // namespace core
