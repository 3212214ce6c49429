// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/analysis/garble/suspicion.h"

namespace core {

/// What the rules suspect, in numbers for each token: the highest score of each family of rules.
class RuleFeatures
{
public:
    static constexpr size_t families = 5;

    RuleFeatures(qsizetype tokens, const Suspicions &signals);

    bool hasAny(qsizetype token) const;

    /// Appends one number for each family: phrases, confusions, names, figures, others.
    void appendTo(std::vector<float> &features, qsizetype token) const;

private:
    std::vector<std::array<float, families>> m_scores;
};

} // namespace core
