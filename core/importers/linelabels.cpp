// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/linelabels.h"

#include <QHash>
#include <QSet>

namespace core {

namespace {

/// Names that stand in “Name -- Title” lines, whole and their first words, by which speakers are called later.
QSet<QString> namesWithTitles(const QList<LineLabel> &candidates)
{
    QSet<QString> names;
    for (const auto &[line, label] : candidates) {
        if (label.form != SpeakerLabel::Form::Header)
            continue;
        names.insert(label.name);
        names.insert(label.name.section(u' ', 0, 0));
    }
    return names;
}

QHash<QString, int> countByName(const QList<LineLabel> &candidates)
{
    QHash<QString, int> counts;
    for (const LineLabel &candidate : candidates)
        ++counts[candidate.label.name];
    return counts;
}

bool standsApart(const BodyLines &body, qsizetype line)
{
    const bool isFree = line == 0 || body.lines[line - 1].isEmpty();
    return isFree && line + 1 < body.lines.size() && body.lines[line + 1].isEmpty();
}

} // namespace

qsizetype nextWritten(const BodyLines &body, qsizetype from)
{
    while (from < body.lines.size() && body.lines[from].isEmpty())
        ++from;
    return from;
}

QList<LineLabel> colonLabels(const BodyLines &body)
{
    QList<LineLabel> candidates;
    for (qsizetype line = 0; line < body.lines.size(); ++line) {
        if (auto label = labelBeforeColon(body.text, body.lines[line]))
            candidates.append(LineLabel{line, *label});
    }
    const qsizetype firstLine = nextWritten(body, 0);
    const QHash<QString, int> counts = countByName(candidates);
    candidates.removeIf([&](const LineLabel &candidate) {
        const bool isWeak = candidate.label.isSingleWord && candidate.label.title.isEmpty();
        return isWeak && candidate.line != firstLine && counts[candidate.label.name] < 2;
    });
    return candidates;
}

QList<LineLabel> labelLines(const BodyLines &body)
{
    QList<LineLabel> candidates;
    for (qsizetype line = 0; line < body.lines.size(); ++line) {
        if (auto label = labelAsLine(body.text, body.lines[line]))
            candidates.append(LineLabel{line, *label});
    }
    const QSet<QString> titled = namesWithTitles(candidates);
    const QHash<QString, int> counts = countByName(candidates);
    candidates.removeIf([&](const LineLabel &candidate) {
        const SpeakerLabel &label = candidate.label;
        if (label.form != SpeakerLabel::Form::Name || label.isRole || titled.contains(label.name))
            return false;
        return counts[label.name] < 2 && (label.isSingleWord || !standsApart(body, candidate.line));
    });
    return candidates;
}

} // namespace core
