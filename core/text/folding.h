// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The text without letter case and diacritics, for comparing what people type: “Café” and “CAFE” become one.
QString folded(QStringView text);

/// Whether the folded text contains the folded words.
bool containsFolded(QStringView text, QStringView words);

} // namespace core
