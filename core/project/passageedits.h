// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// An end of a passage.
enum class PassageEdge { Begin, End };

/// A passage of text whose begin or end was moved to the next edge of a word forwards, or backwards if words is
/// negative. It keeps at least one word and stays within the text.
TextRange movedEdge(const QString &text, TextRange passage, PassageEdge edge, int words);

/// Lets an annotation lie on another passage of the original text. No changes for an empty one.
Edit moveAnnotation(const CallState &call, const AnnotationId &annotation, TextRange original);

/// Puts a tag on a passage: on the annotation that author has on just these words, else on a new one. If it is on it
/// already, it is taken off, and an annotation that is left with neither tag nor note is removed.
Edit toggleTag(const CallState &call, TextRange original, const TagId &tag, const QString &author);

} // namespace core
