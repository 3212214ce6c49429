// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/base/guid.h"
#include "core/review/anchor.h"

namespace core {

/// A coloured code of the project's codebook. Codes nest.
struct Tag {
    TagId id;
    TagId parent; ///< Null at the top level.
    QString name;
    QString colour; ///< "#rrggbb"
    QString description;
    int position = 0; ///< Order among the tags of one parent.
    QString shortcut; ///< The key that puts it on what is selected, such as "Alt+1"; mostly empty.

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A note on a passage, a tag on it, or both.
struct Annotation {
    /// What the analyst pointed at. The passage is where it stood; it stays when a turn is cut or a finding goes.
    enum class Subject { Passage, Turn, Figure, Finding };

    AnnotationId id;
    DocumentId document;
    Anchor anchor;
    QString note; ///< May be empty if there is a tag.
    QList<TagId> tags;
    QString author;
    QDateTime at; ///< UTC
    Subject subject = Subject::Passage;
    QString about = {}; ///< The figure or finding in words, as it was called when it was annotated; else empty.

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// Keys under which subjects are written to files: "passage", "turn", "figure", "finding".
QString subjectKey(Annotation::Subject subject);

/// The subject of a key; Passage for any other text.
Annotation::Subject subjectFromKey(QStringView key);

} // namespace core
