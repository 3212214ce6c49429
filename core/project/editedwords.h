// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "core/review/edit.h"

namespace core {

/// Words of a call that an edit changed.
struct EditedWords {
    DocumentId document;
    TextRange original; ///< The stretch of the imported text.
    QString before;     ///< What stood there before the edit, with its corrections.
    QString after;

    friend bool operator==(const EditedWords &, const EditedWords &) = default;
};

/// The imported text of a call.
using ImportedTexts = std::function<QString(const DocumentId &)>;

/// What an edit did to the words of calls, by call and place. Corrections that become one are one stretch.
QList<EditedWords> editedWords(const Edit &edit, const ImportedTexts &texts);

/// Where an edit happened in the original text of its call: its focus, or else the first passage that it changed. Empty
/// if it is about no passage.
TextRange placeOf(const Edit &edit);

/// The call to look at for an edit: its own, or else the first that it changed; null if it changed none.
DocumentId touchedCall(const Edit &edit);

} // namespace core
