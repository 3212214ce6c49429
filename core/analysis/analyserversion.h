// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Names what looks for findings and figures: the rules of this program, and the word lists and models that it carries.
/// What was found by another version is looked for again.
QString analyserVersion();

} // namespace core
