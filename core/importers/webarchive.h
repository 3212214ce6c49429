// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

namespace core {

/// The page in a web archive (MHTML), in which browsers save a page with its pictures; none if the bytes are no such
/// archive. A page that is damaged or not there is empty.
std::optional<QByteArray> pageOfWebArchive(const QByteArray &bytes);

/// Whether a file that begins so is a web archive.
bool isWebArchive(const QByteArray &head);

} // namespace core
