// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/rulefeatures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

enum Family : size_t { Phrase, Confusion, Name, Figure, Other };

size_t familyOf(const Suspicion &suspicion)
{
    if (suspicion.category == u"collocation"_s)
        return Phrase;
    if (suspicion.category == u"known-confusion"_s)
        return Confusion;
    if (suspicion.kind == FindingKind::Name)
        return Name;
    const bool isFigure = suspicion.kind == FindingKind::Figure || suspicion.category == u"currency"_s;
    return isFigure ? Figure : Other;
}

} // namespace

RuleFeatures::RuleFeatures(qsizetype tokens, const Suspicions &signals)
    : m_scores(static_cast<size_t>(tokens))
{
    for (const Suspicion &suspicion : signals) {
        const size_t family = familyOf(suspicion);
        for (qsizetype i = suspicion.first; i <= suspicion.last; ++i) {
            float &score = m_scores[static_cast<size_t>(i)][family];
            score = std::max(score, static_cast<float>(suspicion.score));
        }
    }
}

bool RuleFeatures::hasAny(qsizetype token) const
{
    const auto &scores = m_scores[static_cast<size_t>(token)];
    return std::any_of(scores.begin(), scores.end(), [](float score) { return score > 0; });
}

void RuleFeatures::appendTo(std::vector<float> &features, qsizetype token) const
{
    const auto &scores = m_scores[static_cast<size_t>(token)];
    features.insert(features.end(), scores.begin(), scores.end());
}

} // namespace core
