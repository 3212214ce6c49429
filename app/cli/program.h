// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/cli/command.h"

namespace cli {

/// Runs what the arguments ask for; the first one is the program itself.
ExitCode run(const QStringList &arguments, Console &console);

} // namespace cli
