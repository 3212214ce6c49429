// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/glossary.h"

namespace ui {

/// The file that holds the glossary of all projects, beside the settings.
QString sharedGlossaryPath();

/// The glossary of all projects; empty as long as nobody has made one. Fails with Input or Storage.
core::Result<core::Glossary> readSharedGlossary();

/// Replaces the glossary of all projects. Fails with Storage; the old one then stays.
core::Result<void> writeSharedGlossary(const core::Glossary &glossary);

} // namespace ui
