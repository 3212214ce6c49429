// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include "core/base/textrange.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// Something that is drawn on words of the transcript.
struct Mark {
    enum class Kind { Finding, Annotation, Correction }; ///< What is marked.

    core::TextRange range; ///< In the corrected text; empty where words were removed.
    Kind kind = Kind::Finding;
    core::FindingKind finding = core::FindingKind::Garbled; ///< Of findings.
    qsizetype index = 0; ///< In the analysis's findings, or the call's annotations or corrections.
    QColor colour;       ///< Of annotations: that of the first tag; invalid if there is none.

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The marks of a call, for finding quickly those in view.
class MarkList
{
public:
    MarkList() = default;

    /// Open findings that are to be shown, annotations and corrections of a call.
    explicit MarkList(const core::ReviewedCall &call);

    /// Follows a new state of the same call. Returns whether it has other findings or annotations; where only words
    /// have changed, this takes no longer for many of them.
    bool update(const core::ReviewedCall &call);

    /// All marks, by their begin.
    QList<Mark> all() const;

    /// Those that touch a corrected range, by begin.
    QList<Mark> in(core::TextRange corrected) const;

private:
    /// Marks by their ranges in the original text, which an edit of words does not move.
    struct Layer {
        QList<Mark> marks;
        qsizetype longest = 0; ///< Length of the longest mark.

        void sort();
        void appendTouching(core::TextRange original, QList<Mark> &marks) const;
    };

    void readCorrections(const core::ReviewedCall &call);
    QList<Mark> corrected(QList<Mark> marks) const;

    Layer m_layer;       ///< Findings and annotations.
    Layer m_corrections; ///< Corrections.
    core::TextMap m_map;
    QList<core::Finding> m_findings; ///< What m_layer was made of.
    QList<core::Verdict> m_verdicts;
    core::FindingChoice m_choice;
    QList<core::Annotation> m_annotations;
    QList<core::Tag> m_tags;
};

/// The words of a mark's row in the original text.
core::TextRange originalRange(const Mark &mark, const core::ReviewedCall &call);

} // namespace ui
