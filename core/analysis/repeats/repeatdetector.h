// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/detector.h"

namespace core {

/// Flags what the recogniser wrote more often than it was said, each passage once, with its copies.
///
/// Loops and duplicates are shown wherever they stand. Stutters and restarts are how people speak: they are shown
/// only in a recogniser's own translation, and kept as weak candidates elsewhere.
class RepeatDetector : public Detector
{
public:
    QString id() const override;
    QString name() const override;
    QList<Finding> detect(const DetectorInput &input) const override;
};

} // namespace core
