// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttexts.h"

#include <algorithm>
#include <cmath>

#include "ui/models/passage.h"

namespace ui {

Scale axisScale(const QList<double> &values, core::QuantityType type)
{
    if (type != core::QuantityType::Money && type != core::QuantityType::Count)
        return {};
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return scaleFor(largest);
}

QString axisValue(double value, core::QuantityType type, const QString &unit, const Scale &scale)
{
    const bool isRate = type == core::QuantityType::Percent || type == core::QuantityType::Multiple;
    return isRate ? formatValue(value, type, unit) : formatScaled(value, scale);
}

ChartBar barFor(const core::ReviewedCall &call, const core::KpiPoint &point)
{
    ChartBar bar;
    bar.label = measureName(point.metric, point.segment, point.basis);
    bar.sentence = sentenceOf(call, point.words);
    bar.words = point.words;
    bar.kpi = point.kpi;
    bar.isReviewed = point.isReviewed;
    return bar;
}

QString fileStem(const QStringList &parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    QString stem;
    for (const QChar character : kept.join(u'-').toLower())
        stem += character.unicode() < 128 && character.isLetterOrNumber() ? character : u'-';
    return stem;
}

} // namespace ui
