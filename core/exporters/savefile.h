// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/result.h"

namespace core {

/// Writes bytes to a file, whole or not at all: an existing file stays as it was until all bytes are on the disk.
/// Fails with Storage.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace core
