// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/store/projectstore.h"

namespace core {

/// Calls use with each edit in force behind a line of the log, newest first. Fails with Storage; use may then have been
/// called for some of them.
Result<void> forEachLaterEdit(const ProjectStore &store, qint64 line, const std::function<void(const Edit &)> &use);

} // namespace core
