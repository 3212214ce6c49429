// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace core {

/// The widths of the columns of a table, which together are total: columns with longer words are wider, but none is
/// narrower than its numbers need or takes what the others live on. Empty for a table without cells.
QList<int> columnWidths(const QList<QList<DocumentCell>> &rows, int total);

/// The words of runs without their looks.
QString plainText(const QList<DocumentRun> &runs);

} // namespace core
