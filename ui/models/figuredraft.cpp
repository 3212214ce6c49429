// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuredraft.h"

#include <algorithm>
#include <cstdlib>

#include <QHash>
#include <QRegularExpression>

#include "ui/models/figureinput.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype sentenceReach = 160; ///< In UTF-16 units: how far a figure may stand from the one that names it.

/// The figure in the selected words, the longest of several.
const core::Quantity *quantityIn(const core::ReviewedCall &call, core::TextRange words)
{
    const core::Quantity *best = nullptr;
    for (const core::Quantity &quantity : call.analysis.quantities) {
        const bool isFigure = quantity.type != core::QuantityType::Year && quantity.type != core::QuantityType::Date;
        if (!isFigure || !quantity.value || !quantity.range.intersects(words))
            continue;
        if (!best || quantity.range.length() > best->range.length())
            best = &quantity;
    }
    return best;
}

/// What is left of the selected words without the figure and without verbs and articles.
QString metricIn(const core::ReviewedCall &call, core::TextRange words, core::TextRange figure)
{
    static const QRegularExpression empty(
        u"\\b(?:our|the|a|an|was|were|is|are|came|come|to|in|at|of|reached|totaled|totalled|amounted|stood|about|"
        "approximately|up|down|and|we|had|for|by|on|with)\\b|[^\\p{L}&/ -]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (figure.begin <= words.begin && figure.end >= words.end)
        return {};
    QString left = call.correctedText({words.begin, std::max(words.begin, figure.begin)}) + u' '
                   + call.correctedText({std::min(words.end, figure.end), words.end});
    left = left.remove(empty).simplified();
    return left.size() < 3 || left.size() > 60 ? QString() : left;
}

/// The figure said nearest to the words, if it stands near enough to be in the same sentence or the one beside it.
const core::Kpi *neighbour(const QList<core::Kpi> &kpis, core::TextRange words)
{
    const core::Kpi *nearest = nullptr;
    qsizetype least = sentenceReach;
    for (const core::Kpi &kpi : kpis) {
        if (kpi.mentions.isEmpty())
            continue;
        const qsizetype distance = std::abs(kpi.mentions.first().range.begin - words.begin);
        if (distance < least) {
            least = distance;
            nearest = &kpi;
        }
    }
    return nearest;
}

} // namespace

core::FigureFields figureDraft(const core::ReviewedCall &call, core::TextRange original)
{
    const QList<core::Kpi> kpis = core::reviewedKpis(call);
    core::FigureFields fields;
    fields.period = mainPeriod(kpis);
    fields.type = core::quantityTypeKey(core::QuantityType::Money);
    core::TextRange figure{original.begin, original.begin};
    if (const core::Quantity *quantity = quantityIn(call, original)) {
        figure = quantity->range;
        fields.value = quantity->value;
        fields.high = quantity->high;
        fields.type = core::quantityTypeKey(quantity->type);
        fields.unit = quantity->unit;
    } else if (const auto typed = valueFromText(call.correctedText(original), core::QuantityType::Count, {})) {
        figure = original;
        fields.value = typed->value;
        fields.high = typed->high;
        fields.type = core::quantityTypeKey(typed->type);
        fields.unit = typed->unit;
    }
    fields.metric = metricIn(call, original, figure);
    const core::Kpi *near = neighbour(kpis, original);
    if (near && fields.metric.isEmpty()) {
        fields.metric = near->metric;
        fields.segment = near->segment;
        fields.basis = near->basis;
    }
    for (const core::Kpi &kpi : kpis) {
        if (fields.group.isEmpty() && kpi.metric.compare(fields.metric, Qt::CaseInsensitive) == 0)
            fields.group = kpi.group;
    }
    return fields;
}

QString mainPeriod(const QList<core::Kpi> &kpis)
{
    QHash<QString, int> counts;
    QString most;
    for (const core::Kpi &kpi : kpis) {
        if (!kpi.period.isEmpty() && !kpi.isGuidance && ++counts[kpi.period] > counts.value(most))
            most = kpi.period;
    }
    return most;
}

} // namespace ui
