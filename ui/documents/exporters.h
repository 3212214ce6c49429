// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/exporters/exporter.h"

namespace ui {

/// All formats of core::exporters(), and those that need fonts, in the order in which they are offered. The latter need
/// a QGuiApplication when they write.
const QList<const core::Exporter *> &allExporters();

/// Whether this is a format that needs a QGuiApplication.
bool needsFonts(QStringView id);

} // namespace ui
