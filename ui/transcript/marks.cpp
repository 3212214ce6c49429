// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/marks.h"

#include <algorithm>

namespace ui {

namespace {

QColor tagColour(const core::Annotation &annotation, const QList<core::Tag> &tags)
{
    if (annotation.tags.isEmpty())
        return {};
    const auto tag =
        std::find_if(tags.begin(), tags.end(), [&](const core::Tag &t) { return t.id == annotation.tags.first(); });
    return tag == tags.end() ? QColor() : QColor(tag->colour);
}

} // namespace

void MarkList::Layer::sort()
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.range < b.range; });
    longest = 0;
    for (const Mark &mark : std::as_const(marks))
        longest = std::max(longest, mark.range.length());
}

void MarkList::Layer::appendTouching(core::TextRange original, QList<Mark> &touching) const
{
    auto mark = std::lower_bound(marks.begin(), marks.end(), original.begin - longest,
                                 [](const Mark &m, qsizetype at) { return m.range.begin < at; });
    for (; mark != marks.end() && mark->range.begin <= original.end; ++mark) {
        if (mark->range.end >= original.begin)
            touching.append(*mark);
    }
}

MarkList::MarkList(const core::ReviewedCall &call)
    : m_map(call.map)
    , m_findings(call.analysis.findings)
    , m_verdicts(call.call.verdicts)
    , m_choice(call.choice)
    , m_annotations(call.call.annotations)
    , m_tags(call.tags)
{
    // Of the call, whose lists stay shared: update() knows by that what is the same.
    const QList<core::Finding> &findings = call.analysis.findings;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (call.isOffered(findings[i]))
            m_layer.marks.append({findings[i].range, Mark::Kind::Finding, findings[i].kind, i, {}});
    }
    const QList<core::Annotation> &annotations = call.call.annotations;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        m_layer.marks.append(
            {annotations[i].anchor.range, Mark::Kind::Annotation, {}, i, tagColour(annotations[i], m_tags)});
    }
    m_layer.sort();
    readCorrections(call);
}

bool MarkList::update(const core::ReviewedCall &call)
{
    const bool isSame = m_findings.isSharedWith(call.analysis.findings) && m_verdicts == call.call.verdicts
                        && m_choice == call.choice && m_annotations == call.call.annotations && m_tags == call.tags;
    if (!isSame) {
        *this = MarkList(call);
        return true;
    }
    m_map = call.map;
    readCorrections(call);
    return false;
}

void MarkList::readCorrections(const core::ReviewedCall &call)
{
    m_corrections.marks.clear();
    const QList<core::Correction> &corrections = call.call.corrections;
    for (qsizetype i = 0; i < corrections.size(); ++i)
        m_corrections.marks.append({corrections[i].range, Mark::Kind::Correction, {}, i, {}});
    m_corrections.sort();
}

QList<Mark> MarkList::corrected(QList<Mark> marks) const
{
    for (Mark &mark : marks)
        mark.range = m_map.toCorrected(mark.range);
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.range < b.range; });
    return marks;
}

QList<Mark> MarkList::all() const
{
    return corrected(m_layer.marks + m_corrections.marks);
}

QList<Mark> MarkList::in(core::TextRange range) const
{
    // One more on either side: what was inserted or removed at an edge touches it.
    core::TextRange original = m_map.toOriginal(range);
    original = {original.begin - 1, original.end + 1};
    QList<Mark> touching;
    m_layer.appendTouching(original, touching);
    m_corrections.appendTouching(original, touching);
    touching = corrected(touching);
    touching.removeIf(
        [range](const Mark &mark) { return mark.range.begin > range.end || mark.range.end < range.begin; });
    return touching;
}

core::TextRange originalRange(const Mark &mark, const core::ReviewedCall &call)
{
    switch (mark.kind) {
    case Mark::Kind::Finding:
        return call.analysis.findings[mark.index].range;
    case Mark::Kind::Annotation:
        return call.call.annotations[mark.index].anchor.range;
    case Mark::Kind::Correction:
        break;
    }
    return call.call.corrections[mark.index].range;
}

} // namespace ui
