// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QByteArrayView>

#include "core/analysis/garble/boostedtrees.h"

namespace core {

/// Decides which of two transcripts is likelier wrong where they differ: trees over the numbers of DifferenceFeatures,
/// estimated on calls with several recognisers and a reference by packaging/model/train_sources.py.
class DifferenceModel
{
public:
    /// The one model of the program, loaded at the first use and then shared by all threads.
    static const DifferenceModel &instance();

    /// Reads a model; none if data is not of that form.
    static std::optional<DifferenceModel> read(QByteArrayView data);

    /// How likely words of ours are wrong, 0..1.
    double wrong(const std::vector<float> &features) const;

    /// How likely ours lacks words that the other has, 0..1.
    double missing(const std::vector<float> &features) const;

    /// How likely the other's words are right if ours are wrong, 0..1.
    double right(const std::vector<float> &features) const;

private:
    BoostedTrees m_wrong;
    BoostedTrees m_missing;
    BoostedTrees m_right;
};

} // namespace core
