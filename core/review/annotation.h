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

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// A note on a passage, a tag on it, or both.
struct Annotation {
    AnnotationId id;
    DocumentId document;
    Anchor anchor;
    QString note; ///< May be empty if there is a tag.
    QList<TagId> tags;
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace core
