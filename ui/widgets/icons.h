// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// An icon of ours by name, drawn in the text colour of whatever shows it, so that it suits every theme.
QIcon icon(const QString &name);

/// The coloured icon of the program.
QIcon programIcon();

} // namespace ui
