// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/pagechecks.h"

namespace support {

/// Runs statements of SQL on a file, which is made if it is not there, past the program: with its way to write files,
/// as another Emend would, or with SQLite's own if files is null. Gives the last value read, or 0.
int execute(const QString &path, const char *sql, const char *files = core::checkedFiles());

} // namespace support
