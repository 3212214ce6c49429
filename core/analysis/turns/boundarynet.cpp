// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundarynet.h"

#include <algorithm>
#include <array>

#include "core/analysis/turns/boundaryweights.h"

namespace core {

namespace {

constexpr float farOut = 5.0F; ///< Standard deviations; an input further out counts as this far.

float outputOf(const BoundaryWeights::Net &net, const BoundaryInputs::Values &inputs)
{
    std::array<float, static_cast<size_t>(BoundaryWeights::netUnits)> units{};
    std::copy_n(net.hiddenBias.begin(), units.size(), units.begin());
    const float *weight = net.hidden.constData();
    for (const float input : inputs) {
        // Units do not wait for each other, so that several are summed at once.
        for (size_t unit = 0; unit < units.size(); ++unit)
            units[unit] += input * weight[unit];
        weight += units.size();
    }
    float output = net.outputBias;
    for (size_t unit = 0; unit < units.size(); ++unit)
        output += std::max(0.0F, units[unit]) * net.output[static_cast<qsizetype>(unit)];
    return output;
}

} // namespace

float boundaryOdds(const BoundaryInputs::Values &inputs)
{
    const BoundaryWeights &weights = BoundaryWeights::shared();
    BoundaryInputs::Values scaled{};
    for (size_t i = 0; i < inputs.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        scaled[i] = std::clamp((inputs[i] - weights.inputMeans()[at]) / weights.inputSpreads()[at], -farOut, farOut);
    }
    float sum = 0.0F;
    for (const BoundaryWeights::Net &net : weights.nets())
        sum += outputOf(net, scaled);
    return sum / static_cast<float>(weights.nets().size());
}

} // namespace core
