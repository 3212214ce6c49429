// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordstream.h"

#include <algorithm>
#include <cmath>

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr size_t edgesAround = 3;
constexpr float mostPairsInCall = 4;

} // namespace

bool isHesitation(const QString &folded)
{
    static const QSet<QString> sounds{u"uh"_s, u"um"_s,  u"eh"_s,  u"ah"_s, u"mm"_s,
                                      u"er"_s, u"hmm"_s, u"uhm"_s, u"mhm"_s};
    return folded.size() <= 3 && sounds.contains(folded);
}

WordStream::WordStream(const CallWords &words)
    : m_words(words)
    , m_placeOf(static_cast<size_t>(words.tokens().size()), 0)
{
    m_places.reserve(m_placeOf.size() * 5 / 4);
    for (size_t i = 0; i < edgesAround; ++i)
        addEdge();
    for (const Turn &turn : words.input().speech.turns)
        addTurn(words.tokens().indicesIn(turn.range));
    judge();
    countPairs();
}

void WordStream::addEdge()
{
    Place edge;
    edge.id = m_words.model().edge();
    m_places.push_back(edge);
}

void WordStream::addTurn(TextRange indices)
{
    for (qsizetype i = indices.begin; i < indices.end; ++i) {
        const Token &token = m_words.tokens()[i];
        if (!token.word.isEmpty() && !isHesitation(m_words.tokens().foldedAt(i))) {
            Place place;
            place.token = i;
            place.id = m_words.modelId(i);
            m_placeOf[static_cast<size_t>(i)] = m_places.size();
            m_places.push_back(place);
        }
        if (token.endsSentence && m_places.back().token >= 0)
            addEdge();
    }
    for (size_t i = 0; i < edgesAround; ++i)
        addEdge();
}

void WordStream::judge()
{
    const CallModel &model = m_words.model();
    m_fitUntil.assign(m_places.size() + 1, 0);
    m_wordsUntil.assign(m_places.size() + 1, 0);
    m_places[1].pair = model.pairPlace(m_places[0].id, m_places[1].id);
    for (size_t i = 0; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        if (i >= 2) {
            const Place &before = m_places[i - 1];
            const CallModel::Fit fit = model.fitOf(before.pair, m_places[i - 2].id, before.id, place.id);
            place.alone = static_cast<float>(fit.alone);
            place.behindOne = static_cast<float>(fit.behindOne);
            place.behindTwo = static_cast<float>(fit.behindTwo);
            place.pairs = static_cast<float>(fit.logPairs);
            place.triples = static_cast<float>(fit.logTriples);
            place.pair = fit.pair;
        }
        const bool isWord = place.token >= 0;
        m_fitUntil[i + 1] = m_fitUntil[i] + (isWord ? static_cast<double>(place.behindTwo) : 0.0);
        m_wordsUntil[i + 1] = m_wordsUntil[i] + (isWord ? 1 : 0);
    }
}

void WordStream::countPairs()
{
    std::vector<std::pair<quint64, size_t>> pairs;
    pairs.reserve(m_places.size());
    const auto idAt = [this](size_t place) { return static_cast<quint64>(m_words.tokens()[m_places[place].token].id); };
    for (size_t i = 1; i < m_places.size(); ++i) {
        if (m_places[i].token >= 0 && m_places[i - 1].token >= 0)
            pairs.emplace_back((idAt(i - 1) << 32U) | idAt(i), i);
    }
    std::sort(pairs.begin(), pairs.end());
    for (size_t begin = 0; begin < pairs.size();) {
        size_t end = begin;
        while (end < pairs.size() && pairs[end].first == pairs[begin].first)
            ++end;
        const float log = std::min(mostPairsInCall, std::log2(static_cast<float>(end - begin)));
        for (; begin < end; ++begin)
            m_places[pairs[begin].second].pairsInCall = log;
    }
}

double WordStream::meanFit(size_t place, size_t reach) const
{
    const size_t begin = place < reach ? 0 : place - reach;
    const size_t end = std::min(m_places.size(), place + reach + 1);
    const double words = m_wordsUntil[end] - m_wordsUntil[begin];
    return words > 0 ? (m_fitUntil[end] - m_fitUntil[begin]) / words : 0;
}

} // namespace core
