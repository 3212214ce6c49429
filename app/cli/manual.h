// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// The manual page of the program in the language of man(7), from the table of commands.
QString manualPage();

/// The shells that completions() knows: bash, zsh and fish.
QStringList shells();

/// A script that completes the commands and their options in one of the shells(), from the table of commands.
QString completions(const QString &shell);

} // namespace cli
