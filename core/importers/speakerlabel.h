// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringView>

#include "core/base/textrange.h"

namespace core {

/// What may be the mark of a new speaker at the begin of a line.
struct SpeakerLabel {
    enum class Form {
        Tag,    ///< “spk00:”, “Speaker 3:”
        Prefix, ///< “Name:” before the words.
        Header, ///< “Name -- Title” as a line of its own.
        Name,   ///< A name as a line of its own.
    };

    Form form = Form::Prefix;
    TextRange range; ///< As written, in the text.
    QString name;
    QString title;             ///< What stands behind a dash, a comma or in brackets; may be empty.
    qsizetype speechBegin = 0; ///< Where words may follow in the same line.
    bool isRole = false;       ///< The name is a role such as “Operator”, or a tag, and so surely a label.
    bool isSingleWord = false; ///< One word alone is a weak sign: “Note:” looks like “Brandon:”.

    friend bool operator==(const SpeakerLabel &, const SpeakerLabel &) = default;
};

/// The label before a colon at the begin of a line, if one can be there. A time stamp may stand before or behind it.
std::optional<SpeakerLabel> labelBeforeColon(QStringView text, TextRange line);

/// The label that a whole line may be: “Name -- Title” or a name alone.
std::optional<SpeakerLabel> labelAsLine(QStringView text, TextRange line);

/// A label or title without the remark in brackets behind it that says in which language or how the words came:
/// “Ann Lee [machine translation]”.
QStringView withoutRemark(QStringView label);

/// Whether words behind a name may be the firm of that person: a few, each with a capital.
bool isFirmOfPerson(QStringView words);

/// Whether a line says who a person is, as “Chief Financial Officer, Alpine Inc.” or “Alpine Bank - Analyst”.
bool isTitleOfPerson(QStringView line);

} // namespace core
