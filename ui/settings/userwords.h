// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace ui {

/// The file that holds the analyst's own words, one a line, beside the settings.
QString userWordsPath();

/// Words that are spelt right in all projects; empty as long as there are none. Fails with Storage.
core::Result<QStringList> readUserWords();

/// Replaces these words. Fails with Storage; the old ones then stay.
core::Result<void> writeUserWords(const QStringList &words);

} // namespace ui
