// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/places.h"

#include <algorithm>

#include "core/analysis/outline/calloutline.h"
#include "core/project/figures.h"

namespace ui {

namespace {

void addQuestions(QList<core::TextRange> &places, const QList<core::OutlineNode> &nodes, const QList<core::Turn> &turns)
{
    for (const core::OutlineNode &node : nodes) {
        // The turn with the words of the question is meant, not the one in which the analyst says good morning.
        if (node.kind == core::OutlineNode::Kind::Question)
            places.append(turns[node.titleTurn].range);
        addQuestions(places, node.children, turns);
    }
}

QList<core::TextRange> questions(const core::ReviewedCall &call)
{
    QStringList words;
    for (const core::Turn &turn : call.call.speech.turns)
        words.append(call.correctedText(turn.range));
    QList<core::TextRange> places;
    addQuestions(places, core::callOutline(call.call.speech, words), call.call.speech.turns);
    return places;
}

core::TextRange wordsOf(const core::Check &check)
{
    return !check.culprit.isEmpty() || check.spans.isEmpty() ? check.culprit : check.spans.first();
}

QList<core::TextRange> unsorted(const core::ReviewedCall &call, PlaceKind kind)
{
    QList<core::TextRange> places;
    switch (kind) {
    case PlaceKind::Question:
        return questions(call);
    case PlaceKind::Figure:
        for (const core::Kpi &kpi : core::reviewedKpis(call))
            places.append(kpi.mentions.isEmpty() ? core::TextRange() : kpi.mentions.first().range);
        return places;
    case PlaceKind::Check:
        for (const core::Check &check : call.analysis.checks) {
            if (check.outcome == core::Check::Outcome::Inconsistent)
                places.append(wordsOf(check));
        }
        return places;
    case PlaceKind::Annotation:
        for (const core::Annotation &annotation : call.call.annotations)
            places.append(annotation.anchor.range);
        return places;
    case PlaceKind::Change:
        for (const core::Correction &correction : call.call.corrections)
            places.append(correction.range);
        return places;
    }
    return places;
}

} // namespace

QList<core::TextRange> placesOf(const core::ReviewedCall &call, PlaceKind kind)
{
    QList<core::TextRange> places = unsorted(call, kind);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

qsizetype placeBeside(const QList<core::TextRange> &places, qsizetype position, int by)
{
    if (places.isEmpty())
        return -1;
    const auto begins = [](const core::TextRange &place) { return place.begin; };
    const auto isBefore = [&](const core::TextRange &place) { return begins(place) < position; };
    const auto isUpTo = [&](const core::TextRange &place) { return begins(place) <= position; };
    if (by > 0) {
        const auto after = std::partition_point(places.begin(), places.end(), isUpTo);
        return after == places.end() ? 0 : after - places.begin();
    }
    const auto at = std::partition_point(places.begin(), places.end(), isBefore);
    return at == places.begin() ? places.size() - 1 : at - places.begin() - 1;
}

} // namespace ui
