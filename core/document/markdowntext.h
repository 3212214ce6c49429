// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Words as Markdown shows them, whatever characters they have. They must be what a paragraph begins with, or stand
/// behind other words; both are safe.
QString markdownText(const QString &text);

} // namespace core
