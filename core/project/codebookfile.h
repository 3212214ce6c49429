// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/base/result.h"
#include "core/review/annotation.h"
#include "core/review/edit.h"

namespace core {

/// A codebook that was read from a file.
struct CodebookFile {
    QList<Tag> tags;   ///< Parents before children. Every id is set and occurs once; colours are "#rrggbb" or empty.
    QStringList notes; ///< What was left out or changed, one translated sentence each.
};

/// Reads a codebook, as REFI-QDA (".qdc") if the file is XML, otherwise as a table. Fails with Input if it is neither,
/// or holds no tag.
Result<CodebookFile> readCodebook(const QByteArray &bytes);

/// Reads a table. A first row that has “name” or “code” among its cells says what the columns are: name, parent (the id
/// or the name of another row), colour, description, shortcut, id. Without it they are name and description.
Result<CodebookFile> readCodebookTable(const QByteArray &bytes);

/// Reads the codebook of the REFI-QDA standard 1.0 or 1.5, which other programs for qualitative analysis write. A file
/// that declares a document type is refused, so that it cannot define entities; so is one with codes nested deeper
/// than codebookDepth or with more than codebookSize of them.
Result<CodebookFile> readCodebookXml(const QByteArray &bytes);

constexpr int codebookDepth = 64;
constexpr int codebookSize = 20000;

/// Takes tags from a file into a codebook. Those that it has already, by id or by the names on the way down to them,
/// get the colour, description and shortcut of the file where it has one; the others are added. Nothing is removed.
Edit importCodebook(const QList<Tag> &codebook, const QList<Tag> &imported);

} // namespace core
