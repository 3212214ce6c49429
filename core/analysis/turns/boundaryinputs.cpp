// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundaryinputs.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using Sum = BoundaryText::Sum;

constexpr float likely = 0.5F;        ///< A candidate with a higher chance counts as a change.
constexpr qsizetype punctuation = 60; ///< Words on each side whose punctuation is looked at.
constexpr qsizetype figures = 40;     ///< Words on each side in which figures, questions and pronouns are counted.
constexpr qsizetype vocative = 5;     ///< A name within so many words of the gap addresses somebody.
constexpr int longSentence = 40;      ///< More words count no more.
constexpr std::array<qsizetype, 2> contentWidths{15, 50};

float logOfCount(qsizetype count)
{
    return std::log(static_cast<float>(count));
}

} // namespace

/// Fills the values one by one.
class BoundaryInputs::Writer
{
public:
    explicit Writer(Values *values)
        : m_values(*values)
    {
    }

    void add(float value) { m_values.at(m_next++) = value; }
    void add(int value) { add(static_cast<float>(value)); }
    bool isFull() const { return m_next == m_values.size(); }

private:
    Values &m_values;
    size_t m_next = 0;
};

BoundaryInputs::BoundaryInputs(const BoundaryText &text, const QList<GapCandidate> &candidates,
                               const SpokenContent &content, const TurnChain &chain)
    : m_text(text)
    , m_candidates(candidates)
    , m_content(content)
    , m_chain(chain)
    , m_chances(text.size(), 0.0F)
{
    for (qsizetype i = 0; i < candidates.size(); ++i)
        m_chances[candidates[i].word] = chain.changeAt(i);
    double sum = 0.0;
    m_chanceSums.reserve(text.size() + 1);
    m_chanceSums.append(0.0F);
    for (const float chance : std::as_const(m_chances)) {
        sum += static_cast<double>(chance);
        m_chanceSums.append(static_cast<float>(sum));
    }
    findLikelyChanges();
}

void BoundaryInputs::findLikelyChanges()
{
    m_previous.resize(m_candidates.size());
    m_next.resize(m_candidates.size());
    qsizetype change = 0;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        m_previous[i] = change;
        if (m_chain.changeAt(i) > likely)
            change = m_candidates[i].word;
    }
    change = m_text.size();
    for (qsizetype i = m_candidates.size() - 1; i >= 0; --i) {
        m_next[i] = change;
        if (m_chain.changeAt(i) > likely)
            change = m_candidates[i].word;
    }
}

float BoundaryInputs::chanceAt(qsizetype word) const
{
    return word < 0 || word >= m_chances.size() ? 0.0F : m_chances[word];
}

/// The highest chance in words [from, to].
float BoundaryInputs::highestChance(qsizetype from, qsizetype to) const
{
    float highest = 0.0F;
    for (qsizetype word = from; word <= to; ++word)
        highest = std::max(highest, chanceAt(word));
    return highest;
}

/// The sum of the chances in words [from, to).
float BoundaryInputs::chances(qsizetype from, qsizetype to) const
{
    const auto inside = [this](qsizetype word) { return std::clamp<qsizetype>(word, 0, m_text.size()); };
    return m_chanceSums[inside(to)] - m_chanceSums[inside(from)];
}

void BoundaryInputs::writeNeighbours(qsizetype candidate, Writer *writer) const
{
    constexpr float nearlyNone = 1e-6F;
    const qsizetype at = m_candidates[candidate].word;
    const float chance = m_chain.changeAt(candidate);
    writer->add(std::log((chance + nearlyNone) / (1.0F - chance + nearlyNone)));
    writer->add(m_candidates[candidate].score);
    for (const qsizetype distance : {-3, -2, -1, 1, 2, 3})
        writer->add(chanceAt(at + distance));
    writer->add(highestChance(at + 4, at + 8));
    writer->add(highestChance(at - 8, at - 4));
    writer->add(highestChance(at + 9, at + 19));
    writer->add(highestChance(at - 19, at - 9));
    writer->add(chances(at + 1, at + 60));
    writer->add(chances(at - 60, at));
    writer->add(chances(at + 1, at + 300));
    writer->add(chances(at - 300, at));
    writer->add(logOfCount(at - m_previous[candidate] + 1));
    writer->add(logOfCount(m_next[candidate] - at + 1));
}

void BoundaryInputs::writeTypes(qsizetype candidate, Writer *writer) const
{
    const TurnChain::TypeChances &before = m_chain.stretch(candidate);
    const TurnChain::TypeChances &behind = m_chain.stretch(candidate + 1);
    for (size_t type = 0; type < BoundaryWeights::types; ++type) {
        writer->add(before[type]);
        writer->add(behind[type]);
    }
    for (size_t type = 0; type < BoundaryWeights::types; ++type) {
        writer->add(m_candidates[candidate].left[type]);
        writer->add(m_candidates[candidate].right[type]);
    }
}

void BoundaryInputs::writeContent(qsizetype at, Writer *writer) const
{
    for (const qsizetype width : contentWidths) {
        const qsizetype low = std::max<qsizetype>(0, at - width);
        const qsizetype high = std::min(m_text.size(), at + width);
        const SpokenContent::Scores before = m_content.of(low, at);
        const SpokenContent::Scores behind = m_content.of(at, high);
        float distance = 0.0F;
        for (size_t type = 0; type < before.size(); ++type) {
            const float left = before[type] / static_cast<float>(at - low);
            const float right = behind[type] / static_cast<float>(high - at);
            writer->add(left);
            writer->add(right);
            distance += (left - right) * (left - right);
        }
        writer->add(distance);
    }
}

void BoundaryInputs::writePunctuation(qsizetype at, Writer *writer) const
{
    const qsizetype low = std::max<qsizetype>(0, at - punctuation);
    const qsizetype high = std::min(m_text.size(), at + punctuation);
    for (const Sum sum : {Sum::Stops, Sum::Capitals})
        writer->add(static_cast<float>(m_text.count(sum, low, high)) / static_cast<float>(high - low));
    for (const Sum sum : {Sum::Stops, Sum::Capitals})
        writer->add(static_cast<float>(m_text.count(sum, 0, m_text.size())) / static_cast<float>(m_text.size()));
    writer->add(static_cast<int>(m_text.markBehind(at - 1)));
    writer->add(m_text.isCapitalized(at) ? 1 : 0);
    writer->add(std::min(longSentence, m_text.ended(at - 1)));
    writer->add(std::min(longSentence, m_text.begun(at)));
}

void BoundaryInputs::writeNames(qsizetype at, Writer *writer) const
{
    for (const qsizetype from : {at, at - vocative}) {
        float freshest = m_text.familiarity(from);
        for (qsizetype word = from + 1; word < from + vocative; ++word)
            freshest = std::min(freshest, m_text.familiarity(word));
        writer->add(freshest);
    }
    for (const qsizetype from : {at, at - vocative}) {
        int rare = 0;
        for (qsizetype word = from; word < from + vocative; ++word)
            rare += m_text.codeAt(word) == BoundaryWeights::rare ? 1 : 0;
        writer->add(rare);
    }
}

void BoundaryInputs::writeCounts(qsizetype at, Writer *writer) const
{
    for (const Sum sum : {Sum::Questions, Sum::Numbers, Sum::You, Sum::We}) {
        writer->add(m_text.count(sum, at - figures, at));
        writer->add(m_text.count(sum, at, at + figures));
    }
}

BoundaryInputs::Values BoundaryInputs::of(qsizetype candidate) const
{
    Values values{};
    Writer writer(&values);
    const qsizetype at = m_candidates[candidate].word;
    writeNeighbours(candidate, &writer);
    writeTypes(candidate, &writer);
    writeContent(at, &writer);
    writePunctuation(at, &writer);
    writeNames(at, &writer);
    writeCounts(at, &writer);
    writer.add(static_cast<float>(at) / static_cast<float>(m_text.size()));
    writer.add(logOfCount(m_text.size() - at));
    Q_ASSERT(writer.isFull());
    return values;
}

} // namespace core
