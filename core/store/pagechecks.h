// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

struct sqlite3;

namespace core {

// A check sum on every page of a project file.
//
// SQLite notices damage to its own structure, but a flipped bit in a word or a figure reads like any other. Project
// files therefore keep 16 bytes free at the end of each page, as SQLite's file format provides for: a copy of the
// file's change counter (first page only) and a check sum, which is verified whenever a page is read. A page that does
// not agree is refused with SQLITE_IOERR_DATA. Other programs that know SQLite read such files as any; when they write,
// they count the change counter up without its copy, by which we know that the sums no longer speak for the pages.

/// How many bytes of each page SQLite leaves to us.
constexpr int pageCheckSize = 16;

/// The page size of project files.
constexpr int projectPageSize = 4096;

/// The name under which the checked files are known to SQLite; the first call makes them known. An empty file that is
/// opened through it becomes a checked one and needs reservePageChecks() before anything is written.
const char *checkedFiles();

/// Makes SQLite keep our bytes free in the pages of a new file, or of a copy made by VACUUM INTO.
void reservePageChecks(sqlite3 *database);

/// Whether the pages of a file carry check sums. The file must have been read.
bool hasPageChecks(sqlite3 *database);

/// Whether another program wrote to the file, so that its check sums are out of date. The file must have been read.
bool isWrittenByOthers(sqlite3 *database);

/// Whether the check sum of a page with a number from 1 is right.
bool isPageIntact(QByteArrayView page, quint32 number);

/// Whether the first page says that another program wrote it last: it is whole, but without our counter and sum.
bool isPageOfOthers(QByteArrayView firstPage);

/// Whether the check sums of all pages of a file are right, read past SQLite. Pages that SQLite holds free may be as
/// the disk gave them, so that wrong sums are a reason to look closer and no more.
bool areAllPagesIntact(const QString &path);

/// Whether a file holds checked pages although its head does not say so, and so has a damaged head.
bool isHeadDamaged(const QString &path);

} // namespace core
