// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/differencemodel.h"

#include <cmath>

#include <QFile>

#include "core/analysis/sources/differencefeatures.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr QByteArrayView magic("EMTREES1");

double likelihood(const BoostedTrees &trees, const std::vector<float> &features)
{
    return 1.0 / (1.0 + std::exp(-trees.oddsOf(features.data())));
}

} // namespace

const DifferenceModel &DifferenceModel::instance()
{
    static const DifferenceModel model = [] {
        QFile file(u":/model/sources.trees"_s);
        const QByteArray data = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto loaded = read(data);
        if (!loaded)
            qFatal("The program's own model of differences cannot be read; it was not built properly.");
        return *loaded;
    }();
    return model;
}

std::optional<DifferenceModel> DifferenceModel::read(QByteArrayView data)
{
    DifferenceModel model;
    const size_t features = DifferenceFeatures::names().size();
    if (!data.startsWith(magic))
        return std::nullopt;
    data = data.sliced(magic.size());
    for (BoostedTrees *trees : {&model.m_wrong, &model.m_missing, &model.m_right}) {
        if (!trees->read(data) || trees->features() != features)
            return std::nullopt;
    }
    return data.isEmpty() ? std::optional(model) : std::nullopt;
}

double DifferenceModel::wrong(const std::vector<float> &features) const
{
    return likelihood(m_wrong, features);
}

double DifferenceModel::missing(const std::vector<float> &features) const
{
    return likelihood(m_missing, features);
}

double DifferenceModel::right(const std::vector<float> &features) const
{
    return likelihood(m_right, features);
}

} // namespace core
