// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "core/base/result.h"
#include "core/text/glossary.h"

namespace core {

/// A glossary that was read from a file.
struct GlossaryFile {
    Glossary glossary;
    QStringList notes; ///< What was left out, one translated sentence each.
};

/// Reads a glossary: a table whose rows have the right form and then one or more wrong ones (comma, semicolon or tab
/// between), or lines `right = wrong | wrong`. A first row with the words “right” and “wrong” is a heading. Rows
/// without a wrong form are left out with a note. Fails with Input if nothing is left.
Result<GlossaryFile> readGlossary(const QByteArray &bytes);

} // namespace core
