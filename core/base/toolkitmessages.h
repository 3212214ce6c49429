// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Keeps back what the toolkit says of its surroundings and nobody can act on, such as that no display is there. All
/// other messages go their usual way. Call it before the application is made.
void hushToolkit();

} // namespace core
