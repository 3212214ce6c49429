// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// What a file that is no text is, judged by its first bytes: a translated phrase with its article, such as “a PNG
/// image”. Empty if no known signature is there.
QString signatureName(const QByteArray &head);

} // namespace core
