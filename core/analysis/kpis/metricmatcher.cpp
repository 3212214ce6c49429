// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/metricmatcher.h"

#include <algorithm>

namespace core {

MetricMatcher::MetricMatcher(const TokenList &tokens, const MetricLexicon &lexicon)
    : m_tokens(tokens)
    , m_firstPhrase(tokens.distinctWords(), -1)
{
    for (const MetricLexicon::Phrase &phrase : lexicon.phrases())
        add(phrase);
    for (QList<Phrase> &phrases : m_phrases) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
    }
}

void MetricMatcher::add(const MetricLexicon::Phrase &name)
{
    Phrase phrase{{}, name.metric, name.isNegative};
    for (const QString &word : name.words) {
        const qint32 id = m_tokens.idOf(word);
        if (id < 0)
            return;
        phrase.words.append(id);
    }
    qint32 &slot = m_firstPhrase[phrase.words.first()];
    if (slot < 0) {
        slot = static_cast<qint32>(m_phrases.size());
        m_phrases.append(QList<Phrase>());
    }
    m_phrases[slot].append(phrase);
}

const MetricMatcher::Phrase *MetricMatcher::phraseAt(qsizetype index, qsizetype end) const
{
    const qint32 slot = m_firstPhrase[m_tokens[index].id];
    if (slot < 0)
        return nullptr;
    for (const Phrase &phrase : m_phrases[slot]) {
        if (index + phrase.words.size() > end)
            continue;
        bool isEqual = true;
        for (qsizetype i = 1; isEqual && i < phrase.words.size(); ++i)
            isEqual = m_tokens[index + i].id == phrase.words[i];
        if (isEqual)
            return &phrase;
    }
    return nullptr;
}

QList<MetricMatch> MetricMatcher::find(qsizetype begin, qsizetype end) const
{
    QList<MetricMatch> matches;
    qsizetype at = begin;
    while (at < end) {
        const Phrase *phrase = phraseAt(at, end);
        if (!phrase) {
            ++at;
            continue;
        }
        if (phrase->metric)
            matches.append(MetricMatch{at, at + phrase->words.size() - 1, phrase->metric, phrase->isNegative});
        at += phrase->words.size();
    }
    return matches;
}

} // namespace core
