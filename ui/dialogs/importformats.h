// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a file dialog offers to choose from: all formats that can be read as one line, each of them, and all files.
/// The first line is called what, and has patterns of its own beside those of the formats, such as "*.emend".
QString transcriptFilters(const QString &what, const QString &ownPatterns = {});

/// The patterns of all formats that can be read, such as "*.txt".
QStringList transcriptPatterns();

} // namespace ui
