// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note/notetemplate.h"

namespace core {

/// The lines of a template without comments and with their numbers. Fails with Input as NoteTemplate::parse() does.
Result<QList<NoteTemplate::Line>> noteTemplateLines(const QString &text);

/// A line of words as a block without its marks: “## ” a heading, “- ” a bullet, “**bold**”, “*italic*”. An empty block
/// has no runs: a line of nothing but empty placeholders.
DocumentBlock noteBlock(const QString &line, const QHash<QString, QString> &words);

/// The placeholders in a line, without braces, in order.
QStringList placeholdersIn(const QString &line);

} // namespace core
