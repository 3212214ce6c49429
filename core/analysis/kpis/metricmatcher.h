// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include "core/analysis/kpis/metriclexicon.h"
#include "core/text/tokens.h"

namespace core {

/// A metric's name in the text.
struct MetricMatch {
    qsizetype first = 0; ///< Index of its first token.
    qsizetype last = 0;  ///< Index of its last token.
    const Metric *metric = nullptr;
    bool isNegative = false; ///< Named as a loss.
};

/// Finds the lexicon's names in one text, longest name first.
class MetricMatcher
{
public:
    MetricMatcher(const TokenList &tokens, const MetricLexicon &lexicon);

    /// The names in the tokens [begin, end), in order, not overlapping.
    QList<MetricMatch> find(qsizetype begin, qsizetype end) const;

private:
    struct Phrase {
        QList<qint32> words;
        const Metric *metric = nullptr; ///< None for words that only look like a metric.
        bool isNegative = false;
    };

    void add(const MetricLexicon::Phrase &name);
    const Phrase *phraseAt(qsizetype index, qsizetype end) const;

    const TokenList &m_tokens;
    QList<qint32> m_firstPhrase;    ///< By token id: index into m_phrases, or -1.
    QList<QList<Phrase>> m_phrases; ///< Those that share a first word, longest first.
};

} // namespace core
