// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/comparedtext.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/garble/vocabulary.h"

namespace core {

namespace {

constexpr int notLookedUp = -2;

} // namespace

ComparedText::ComparedText(const SpokenText &text, const SpokenVocabulary &vocabulary)
    : m_text(text)
    , m_timesSaid(static_cast<size_t>(vocabulary.size()), 0)
    , m_modelIds(static_cast<size_t>(text.tokens().distinctWords()), notLookedUp)
    , m_isStrange(static_cast<size_t>(text.tokens().distinctWords()), -1)
{
    for (const SpokenUnit &unit : text.units())
        ++m_timesSaid[static_cast<size_t>(unit.word)];
    const auto &spoken = text.spokenTokens();
    const auto marked =
        std::count_if(spoken.begin(), spoken.end(), [this](qint32 token) { return tokens()[token].endsClause; });
    m_positions.assign(static_cast<size_t>(tokens().size()) + 1, 0);
    for (const qint32 token : spoken)
        m_positions[static_cast<size_t>(token) + 1] = 1;
    std::partial_sum(m_positions.begin(), m_positions.end(), m_positions.begin());
    m_punctuation = spoken.empty() ? 0.0 : static_cast<double>(marked) / static_cast<double>(spoken.size());
}

int ComparedText::modelId(qint32 token) const
{
    const qint32 word = tokens()[token].id;
    int &id = m_modelIds[static_cast<size_t>(word)];
    if (id == notLookedUp)
        id = CallModel::instance().idOf(tokens().folded(word));
    return id;
}

bool ComparedText::isStrange(qint32 token) const
{
    const qint32 word = tokens()[token].id;
    qint8 &strange = m_isStrange[static_cast<size_t>(word)];
    if (strange < 0)
        strange = modelId(token) == CallModel::unknown && !isEnglishWord(tokens().folded(word)) ? 1 : 0;
    return strange > 0;
}

qint32 ComparedText::before(qint32 token) const
{
    const qint32 position = positionOf(token) - 1;
    return position < 0 ? -1 : m_text.spokenTokens()[static_cast<size_t>(position)];
}

qint32 ComparedText::behind(qint32 token) const
{
    const auto next = static_cast<size_t>(positionOf(token + 1));
    return next < m_text.spokenTokens().size() ? m_text.spokenTokens()[next] : -1;
}

bool ComparedText::isCapitalInside(qint32 token) const
{
    if (!tokens()[token].isCapitalized || token == 0)
        return false;
    return !tokens()[token - 1].endsSentence && !tokens()[token].startsLine;
}

} // namespace core
