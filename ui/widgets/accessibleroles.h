// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Gives screen readers the roles of those controls that Qt leaves without one. Calling it again does nothing.
void installAccessibleRoles();

} // namespace ui
