// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/detector.h"

namespace core {

/// Flags words that were hardly said like this, each passage once, with the strongest reason and a proposal.
///
/// Precision comes before recall: weak candidates are kept, but not shown.
class GarbleDetector : public Detector
{
public:
    QString id() const override;
    QString name() const override;
    QList<Finding> detect(const DetectorInput &input) const override;
};

} // namespace core
