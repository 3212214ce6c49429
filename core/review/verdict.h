// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/guid.h"
#include "core/review/anchor.h"

namespace core {

/// The analyst's answer to a finding. It is kept by detector and passage, so that it survives a new analysis.
struct Verdict {
    enum class Decision {
        Accepted,  ///< The proposal was taken.
        Edited,    ///< Other words than the proposal were written.
        Dismissed, ///< It was really said.
    };
    enum class Scope {
        Here,       ///< For this passage.
        Everywhere, ///< For the same words from the same detector anywhere in the document.
    };

    VerdictId id;
    DocumentId document;
    QString detector; ///< Detector::id()
    QString category; ///< Finding::category
    Anchor anchor;
    Decision decision = Decision::Dismissed;
    Scope scope = Scope::Here;
    CorrectionId correction; ///< What accepting wrote; null if nothing was.
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Keys under which decisions are written to files: "accepted", "edited", "dismissed".
QString decisionKey(Verdict::Decision decision);

/// The decision of a key; Dismissed for any other text.
Verdict::Decision decisionFromKey(QStringView key);

} // namespace core
