// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "core/review/annotation.h"

namespace core {

/// A codebook as a CSV file with the columns id, parent (an id), name, colour, description and shortcut, parents before
/// children. readCodebook() reads it.
QByteArray codebookCsv(const QList<Tag> &tags);

/// A codebook as the file of the REFI-QDA standard, version 1.0 (".qdc"), which other programs for qualitative analysis
/// read. Shortcuts are no part of it. readCodebook() reads it.
QByteArray codebookQdc(const QList<Tag> &tags);

} // namespace core
