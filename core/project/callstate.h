// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>

#include "core/review/annotation.h"
#include "core/review/correction.h"
#include "core/review/documentinfo.h"
#include "core/review/figurereview.h"
#include "core/review/sourcerow.h"
#include "core/review/verdict.h"
#include "core/text/textmap.h"
#include "core/transcript/transcript.h"
#include "core/transcript/turn.h"

namespace core {

/// One call with everything the analyst has done to it. All ranges refer to the original text. A cheap value.
struct CallState {
    DocumentInfo info;
    Transcript transcript;
    SpeakerTurns speech;           ///< As detected, then changed by the analyst.
    QList<Correction> corrections; ///< Sorted by range.
    QList<Annotation> annotations; ///< Sorted by range.
    QList<Verdict> verdicts;       ///< In the order in which they were made.
    QList<FigureReview> figures;   ///< Sorted by range.
    QList<SourceRow> sources;      ///< In the order in which they were added.
    QList<SourceText> sourceTexts; ///< Of all sources that there ever were.

    /// What was read from a source's bytes, or null.
    const SourceText *sourceText(const QByteArray &sha256) const;

    /// The way between the original and the corrected text. Made once for the same corrections, and shared by copies;
    /// one and the same state must not be asked in two threads at once.
    TextMap textMap() const;

    /// What textMap() made last, with the corrections that it was made of.
    struct KnownMap {
        QList<Correction> corrections;
        TextMap map;
    };
    mutable std::shared_ptr<const KnownMap> knownMap;

    friend bool operator==(const CallState &a, const CallState &b)
    {
        return a.info == b.info && a.transcript.sha256() == b.transcript.sha256() && a.speech == b.speech
               && a.corrections == b.corrections && a.annotations == b.annotations && a.verdicts == b.verdicts
               && a.figures == b.figures && a.sources == b.sources;
    }
};

} // namespace core
