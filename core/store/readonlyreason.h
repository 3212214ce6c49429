// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/writelock.h"

namespace core {

/// Why a project cannot be written where it lies, as a sentence; empty if its file and folder are not protected.
QString protectionReason(const QString &path);

/// Why a project is not written although its file could be, as a sentence; empty if the lock was taken.
QString lockReason(const QString &path, WriteLock::Outcome outcome, const WriteLock &lock);

} // namespace core
