// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordfeatures.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/garble/vocabulary.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int mostSaid = 32; ///< Words that are said more often are all the same.
constexpr size_t near = 4;   ///< How many places around a word are near it.

float number(bool value)
{
    return value ? 1.0F : 0.0F;
}

float logOf(double count)
{
    return static_cast<float>(std::log2(count + 1.0));
}

bool isInCapitals(QStringView word)
{
    return word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

bool hasHyphen(QStringView word)
{
    return word.contains(u'-');
}

} // namespace

WordFeatures::WordFeatures(const CallWords &words, const WordStream &stream)
    : m_words(words)
    , m_stream(stream)
{
    m_known.reserve(static_cast<size_t>(words.tokens().distinctWords()));
    for (qint32 id = 0; id < words.tokens().distinctWords(); ++id)
        m_known.push_back(wordOf(id));
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        float &familiarity = m_known[static_cast<size_t>(words.tokens()[i].id)].familiarity;
        if (familiarity < 0)
            familiarity = static_cast<float>(words.familiarity(i));
    }
}

void WordFeatures::appendTo(std::vector<float> &features, qsizetype token) const
{
    const size_t place = m_stream.placeOf(token);
    appendWord(features, token);
    appendShape(features, token);
    appendFit(features, place);
    appendNeighbours(features, place);
    features.push_back(static_cast<float>(m_stream.meanFit(place, near)));
}

WordFeatures::Word WordFeatures::wordOf(qint32 id) const
{
    const CallModel &model = m_words.model();
    const QString &folded = m_words.tokens().folded(id);
    const int inModel = m_words.modelIdOf(id);
    const int said = m_words.timesSaidOf(id);
    Word word;
    word.count = logOf(model.count(inModel));
    word.calls = logOf(model.calls(inModel));
    word.said = logOf(std::min(mostSaid, said));
    word.capitalShare = static_cast<float>(model.capitalShare(inModel));
    word.timesCapital = static_cast<float>(m_words.timesCapitalOf(id)) / static_cast<float>(std::max(1, said));
    word.isCommon = number(isCommonWord(folded));
    word.hasApostrophe = number(folded.contains(u'\''));
    return word;
}

void WordFeatures::appendWord(std::vector<float> &features, qsizetype token) const
{
    const Word &word = wordAt(token);
    features.insert(features.end(),
                    {word.count, word.calls, word.capitalShare, static_cast<float>(m_words.familiarity(token)),
                     word.said, word.timesCapital, word.isCommon});
}

void WordFeatures::appendShape(std::vector<float> &features, qsizetype token) const
{
    const Token &current = m_words.tokens()[token];
    const QStringView word = m_words.tokens().wordAt(token);
    const bool isInside = m_words.isInsideSentence(token);
    const bool isLast = !m_words.areTogether(token, token + 1);
    features.insert(features.end(),
                    {static_cast<float>(std::min<qsizetype>(14, word.size())),
                     number(current.isCapitalized && isInside), number(isInCapitals(word)), number(current.hasDigit),
                     number(hasHyphen(word)), wordAt(token).hasApostrophe, number(!isInside),
                     number(current.endsSentence || isLast), number(current.endsClause),
                     number(isInside && m_words.tokens()[token - 1].endsClause)});
}

void WordFeatures::appendFit(std::vector<float> &features, size_t place) const
{
    const CallModel &model = m_words.model();
    const WordStream::Place &before = m_stream.at(place - 1);
    const WordStream::Place &own = m_stream.at(place);
    const WordStream::Place &next = m_stream.at(place + 1);
    const WordStream::Place &afterNext = m_stream.at(place + 2);
    const CallModel::Fit without = model.fitOf(before.pair, m_stream.at(place - 2).id, before.id, next.id);
    features.insert(features.end(),
                    {own.alone, own.behindTwo, next.behindTwo, afterNext.behindTwo, own.behindTwo - own.alone,
                     own.behindOne, next.behindOne, next.behindOne - next.alone, own.pairs, next.pairs, own.triples,
                     next.triples, afterNext.triples, own.pairsInCall, next.pairsInCall,
                     static_cast<float>(without.behindTwo) - own.behindTwo - next.behindTwo,
                     static_cast<float>(without.logPairs)});
}

/// The word that is so many words further on, or an edge.
const WordStream::Place &WordFeatures::wordBeside(size_t place, int step) const
{
    const size_t beside = step < 0 ? place - 1 : place + 1;
    if (m_stream.at(beside).token >= 0)
        return m_stream.at(beside);
    return m_stream.at(step < 0 ? beside - 1 : beside + 1);
}

float WordFeatures::familiarity(const WordStream::Place &place) const
{
    return place.token < 0 ? -1.0F : wordAt(place.token).familiarity;
}

float WordFeatures::timesSaid(const WordStream::Place &place) const
{
    return place.token < 0 ? -1.0F : wordAt(place.token).said;
}

void WordFeatures::appendNeighbours(std::vector<float> &features, size_t place) const
{
    const WordStream::Place &before = m_stream.at(place - 1);
    const WordStream::Place &next = m_stream.at(place + 1);
    const WordStream::Place &wordBefore = wordBeside(place, -1);
    const WordStream::Place &wordNext = wordBeside(place, +1);
    const WordStream::Place &third = m_stream.at(place + 3);
    const qint32 id = m_words.tokens()[m_stream.at(place).token].id;
    const bool isSame = (wordBefore.token >= 0 && m_words.tokens()[wordBefore.token].id == id)
                        || (wordNext.token >= 0 && m_words.tokens()[wordNext.token].id == id);
    features.insert(features.end(),
                    {before.alone, next.alone, m_stream.at(place - 2).alone, m_stream.at(place + 2).alone,
                     before.behindTwo, m_stream.at(place - 2).behindTwo, third.behindTwo, before.pairs,
                     m_stream.at(place + 2).pairs, familiarity(wordBefore), familiarity(wordNext),
                     timesSaid(wordBefore), timesSaid(wordNext), number(isSame)});
}

} // namespace core
