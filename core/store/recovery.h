// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace core {

/// What came out of a damaged project file.
struct Recovery {
    int calls = 0;       ///< That the new file holds.
    int rows = 0;        ///< That were read, of all tables.
    int fromHistory = 0; ///< Rows that were unreadable or doubtful and were taken from the history instead.
    QStringList losses;  ///< What could not be read, or may be wrong: a sentence each. Empty if all came back.

    bool isComplete() const { return losses.isEmpty(); }
};

/// Reads a damaged project page by page and writes what makes sense into a new file. The damaged one is only read.
/// Fails with Storage if target exists or cannot be written, with Newer if a newer Emend wrote the file, and with Input
/// if nothing of a project was found in it; target is then not made.
Result<Recovery> recoverProject(const QString &damaged, const QString &target);

} // namespace core
