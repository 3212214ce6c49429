// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/guid.h"
#include "core/base/textrange.h"

namespace core {

/// A stretch of a call that can be searched: what was said in a turn, noted on a passage, or read as a figure.
struct CallPassage {
    enum class Kind { Said, Noted, Figure }; ///< Where words come from.

    Kind kind = Kind::Said;
    QString key;     ///< The id of the turn or the annotation; names a figure within its call.
    TextRange range; ///< Of the original text, for jumping there.
    QString section; ///< sectionKey() of the turn it stands in; empty outside of turns.
    QString speaker; ///< Name of who speaks there; may be empty.
    QString role;    ///< roleKey() of who speaks there; empty outside of turns.
    QString words;   ///< What is searched.

    friend bool operator==(const CallPassage &, const CallPassage &) = default;
};

/// What an edit does to the passages of one call.
struct PassageChanges {
    DocumentId document;
    QList<CallPassage> gone;    ///< Told by kind and key.
    QList<CallPassage> written; ///< New ones, and those that have changed.
};

/// What the last analysis of a call found, for lists of calls.
struct CallResults {
    DocumentId document;
    QString analyser;       ///< analyserVersion() of the one that looked.
    bool isCurrent = false; ///< Whether nothing that was analysed has changed since.
    int findings = 0;       ///< Those that are shown.
    int openFindings = 0;   ///< Those without a verdict.
    int figures = 0;        ///< KPIs.
    int openFigures = 0;    ///< KPIs that nobody has decided.

    friend bool operator==(const CallResults &, const CallResults &) = default;
};

} // namespace core
