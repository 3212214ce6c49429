// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QString>

#include "core/project/reviewedcall.h"
#include "core/project/textruns.h"

namespace ui {

/// How the changes of a call are laid out.
enum class ChangesLayout { Inline, SideBySide };

/// The changes of a call as rich text. Each is a link “change:N”, counted from 0; changes() of the passages says how
/// many there are. Unchanged text far from any change is left out unless withUnchanged.
QString changesHtml(const core::ReviewedCall &call, const QList<core::RunPassage> &passages, ChangesLayout layout,
                    bool withUnchanged, const QPalette &palette);

/// Where the changes lie in the original text, in the order of their links.
QList<core::TextRange> changePlaces(const QList<core::RunPassage> &passages);

} // namespace ui
