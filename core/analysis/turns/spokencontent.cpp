// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/spokencontent.h"

namespace core {

SpokenContent::SpokenContent(const BoundaryText &text)
{
    const BoundaryWeights::ContentTable &table = BoundaryWeights::shared().content();
    m_sums.reserve(text.size() + 1);
    m_sums.append(Sums{});
    for (qsizetype word = 0; word < text.size(); ++word) {
        Scores scores = table.bias();
        table.addSingle('u', text.codeAt(word), &scores);
        table.addSingle('m', text.markBehind(word) == BoundaryText::QuestionMark ? 1 : 0, &scores);
        Sums sums = m_sums.back();
        for (size_t type = 0; type < scores.size(); ++type)
            sums[type] += static_cast<double>(scores[type]);
        m_sums.append(sums);
    }
}

SpokenContent::Scores SpokenContent::of(qsizetype first, qsizetype end) const
{
    Scores scores{};
    for (size_t type = 0; type < scores.size(); ++type)
        scores[type] = static_cast<float>(m_sums[end][type] - m_sums[first][type]);
    return scores;
}

} // namespace core
