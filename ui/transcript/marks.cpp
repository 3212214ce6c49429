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

MarkList::MarkList(const core::ReviewedCall &call)
{
    const QList<core::Finding> &findings = call.analysis.findings;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings[i].isShown && !call.verdictOn(findings[i]))
            m_marks.append({call.map.toCorrected(findings[i].range), Mark::Kind::Finding, findings[i].kind, i, {}});
    }
    const QList<core::Annotation> &annotations = call.call.annotations;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        m_marks.append({call.map.toCorrected(annotations[i].anchor.range),
                        Mark::Kind::Annotation,
                        {},
                        i,
                        tagColour(annotations[i], call.tags)});
    }
    const QList<core::Correction> &corrections = call.call.corrections;
    for (qsizetype i = 0; i < corrections.size(); ++i)
        m_marks.append({call.map.toCorrected(corrections[i].range), Mark::Kind::Correction, {}, i, {}});

    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.range < b.range; });
    for (const Mark &mark : m_marks)
        m_longest = std::max(m_longest, mark.range.length());
}

QList<Mark> MarkList::in(core::TextRange corrected) const
{
    QList<Mark> result;
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), corrected.begin - m_longest,
                                 [](const Mark &m, qsizetype at) { return m.range.begin < at; });
    for (; mark != m_marks.end() && mark->range.begin <= corrected.end; ++mark) {
        if (mark->range.end >= corrected.begin)
            result.append(*mark);
    }
    return result;
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
