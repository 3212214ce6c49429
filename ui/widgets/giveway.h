// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Has the calling thread, which must be one of a pool of its own, give way to the window and to other programs when
/// the processor is short. For good: a thread cannot take it back.
void giveWay();

} // namespace ui
