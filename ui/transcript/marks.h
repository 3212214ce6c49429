// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include "core/base/textrange.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// Something that is drawn on words of the transcript.
struct Mark {
    enum class Kind { Finding, Annotation, Correction };

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

    const QList<Mark> &all() const { return m_marks; }

    /// Those that touch a corrected range, by begin.
    QList<Mark> in(core::TextRange corrected) const;

private:
    QList<Mark> m_marks;     ///< By range.
    qsizetype m_longest = 0; ///< Length of the longest mark.
};

/// The words of a mark's row in the original text.
core::TextRange originalRange(const Mark &mark, const core::ReviewedCall &call);

} // namespace ui
