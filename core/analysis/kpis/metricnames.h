// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/kpis/namewords.h"

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
        , m_words(tokens, cues)
    {
    }

    const NameWords &words() const { return m_words; }

    /// The name of which match is the core.
    MetricName read(const SentenceView &view, const MetricMatch &match) const;

    /// Whether the words before a metric say that it is of the whole company: "consolidated revenue".
    bool isOfWhole(const MetricMatch &match) const;

private:
    TextRange modifiersBefore(const SentenceView &view, const MetricMatch &match) const;
    TextRange objectBehind(const SentenceView &view, const MetricMatch &match) const;
    TextRange leadIn(const SentenceView &view, qsizetype before) const;
    TextRange carrierBefore(const SentenceView &view, qsizetype metric) const;
    QString basisOf(const SentenceView &view, qsizetype first, qsizetype last) const;
    bool mayName(qsizetype index) const { return m_words.mayName(index); }
    bool isRestOf(qsizetype index) const;

    const TokenList &m_tokens;
    const CueWords &m_cues;
    NameWords m_words;
};

} // namespace core
