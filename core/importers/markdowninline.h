// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include "core/importers/linecollector.h"

namespace core {

/// Adds the words of a line of Markdown: without marks of emphasis, with the texts of links instead of addresses,
/// without pictures and tags. Returns how many pictures were left out.
int addInline(LineCollector &lines, QStringView line);

} // namespace core
