// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/exporters/exportoptions.h"
#include "core/project/reviewedcall.h"

namespace core {

/// A turn as it is read: who, and the corrected words.
struct CleanTurn {
    QString speaker; ///< Never empty.
    QString detail;  ///< Title and firm, such as "Analyst, Alpine Bank"; may be empty.
    Role role = Role::Unknown;
    QString section;        ///< Heading that this turn begins; empty if it goes on in the section before.
    QString remark;         ///< "machine translation" where the words are no one's own; mostly empty.
    QStringList paragraphs; ///< At least one; no line ends inside.

    friend bool operator==(const CleanTurn &, const CleanTurn &) = default;
};

/// A call as it is read: what the Markdown, HTML and text formats have in common.
struct CleanCall {
    QString title;    ///< Never empty.
    QString subtitle; ///< Company, event and date as far as known and not in the title; may be empty.
    QString note;     ///< What was left out, in a sentence; mostly empty.
    QList<CleanTurn> turns;

    friend bool operator==(const CleanCall &, const CleanCall &) = default;
};

/// The call with all corrections. Turns of which no word is left are dropped, and those that the options leave out.
CleanCall cleanCall(const ReviewedCall &call, const ExportOptions &options = {});

/// The corrected words of a turn, with what was inserted at its very begin and end.
QString correctedWords(const ReviewedCall &call, TextRange turn);

} // namespace core
