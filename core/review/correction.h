// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/guid.h"
#include "core/base/textrange.h"

namespace core {

/// Other words for a range of the original text. Corrections of one document never overlap and never share a begin.
struct Correction {
    CorrectionId id;
    DocumentId document;
    TextRange range; ///< In the original text. Empty: the words are inserted.
    QString text;    ///< What stands there now. Empty: the words are removed.
    QString source;  ///< Detector::id() of the finding it came from; empty if it was typed.
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const Correction &, const Correction &) = default;
};

} // namespace core
