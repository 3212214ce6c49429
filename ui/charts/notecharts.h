// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note/noterequest.h"
#include "ui/charts/chart.h"

namespace ui {

/// Charts as pictures for a research note, each as wide as its text. Needs a QApplication, if only on the platform
/// "offscreen".
QList<core::NoteChart> noteCharts(const QList<Chart> &charts);

/// The keys of the charts that a note holds unless its author chooses: the first few.
QStringList usualNoteCharts(const QList<Chart> &charts);

} // namespace ui
