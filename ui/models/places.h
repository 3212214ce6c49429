// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/base/textrange.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// What one can step through in a call, besides findings and turns.
enum class PlaceKind { Question, Figure, Check, Annotation, Change };

/// All places of a kind in a call, as ranges of the original text, by range and each once. Checks are those that do not
/// come out.
QList<core::TextRange> placesOf(const core::ReviewedCall &call, PlaceKind kind);

/// The index of the place that follows a position, or that precedes it if by is negative, around the ends; -1 if there
/// is none.
qsizetype placeBeside(const QList<core::TextRange> &places, qsizetype position, int by);

} // namespace ui
