// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"

namespace core {

/// The names of the tags of an annotation, in its order. Tags that the codebook does not know are left out.
QStringList tagNames(const Annotation &annotation, const QList<Tag> &codebook);

/// What an annotation says, a line each: the figure or finding that it is on, its tags in brackets, its note.
QString annotationText(const Annotation &annotation, const QList<Tag> &codebook);

} // namespace core
