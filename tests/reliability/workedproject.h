// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/project/project.h"

namespace reliability {

/// Everything that a person could see of a project, without ids: calls, codebook, glossary, roster and history.
QString described(const core::Project &project);

/// A text of the length of many turns in Latin, Chinese, emoji and combining marks; other numbers give other texts.
QString callText(int number, int turns);

/// Does of everything a little in a project: several calls, corrections, decisions, annotations with tags, a second
/// source, a glossary, and steps that were taken back. Ends the program where something fails.
void workOn(core::Project &project);

} // namespace reliability
