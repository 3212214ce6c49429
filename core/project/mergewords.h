// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// What kind of row this is, as a translated word such as “Annotation”.
QString kindOfRow(const Row &row);

/// The words or the name that a row is about: those of its passage, of its title, of its term.
QString subjectOfRow(const Row &row, const CallState *call);

/// What a row says of it, part by part in words.
QStringList contentOfRow(const Row &row, const CallState *call, const QList<Tag> &tags);

/// Where a row stands in the original text; empty for one without a place.
TextRange placeOfRow(const Row &row);

} // namespace core
