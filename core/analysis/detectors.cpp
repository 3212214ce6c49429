// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/detector.h"

#include "core/analysis/garble/garbledetector.h"
#include "core/analysis/repeats/repeatdetector.h"

namespace core {

const std::vector<std::unique_ptr<Detector>> &detectors()
{
    static const std::vector<std::unique_ptr<Detector>> all = [] {
        std::vector<std::unique_ptr<Detector>> list;
        list.push_back(std::make_unique<RepeatDetector>());
        list.push_back(std::make_unique<GarbleDetector>());
        return list;
    }();
    return all;
}

} // namespace core
