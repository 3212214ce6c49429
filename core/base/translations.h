// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace core {

/// Installs the program's words for a locale in the running application: its language, or English with right plurals
/// where that is not available. Call once, before anything is shown.
void installTranslations(const QLocale &locale);

} // namespace core
