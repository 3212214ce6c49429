// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guarded.h"

#include <sqlite3.h>

namespace core {

namespace {

/// What SQLiteCpp throws with when a row is missing.
constexpr int noRow = -1;

QString sentence(const char *text)
{
    return QCoreApplication::translate("core::ProjectStore", text);
}

QString sentenceFor(int code)
{
    switch (code) {
    case SQLITE_FULL:
        return sentence(
            "The disk is full, so “%1” could not be written. Nothing in it was changed. Free some space and "
            "try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return sentence("“%1” is write-protected. Nothing in it was changed. Save a copy to another folder to go on.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentence("Another program is using “%1”. Nothing in it was changed. Close it there and try again.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // A statement does not fit the tables that are there.
    case noRow:
        return sentence("“%1” is damaged. It was left as it is. Choose “Backups and recovery” in the File menu to go "
                        "back to a backup, or to recover what can be read.");
    case SQLITE_CANTOPEN:
        return sentence(
            "“%1” or its folder cannot be opened. Nothing was changed. Check that both are there and that you "
            "may use them.");
    case SQLITE_CONSTRAINT:
        return sentence("The change does not fit what “%1” contains, so it was not made. Close the project and open it "
                        "again.");
    default:
        return sentence("“%1” could not be read or written. Nothing in it was changed. Check the disk and try again.");
    }
}

Error::Kind kindOf(int code)
{
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == noRow)
        return Error::Kind::Damaged;
    if (code == SQLITE_CONSTRAINT)
        return Error::Kind::Conflict;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED ? Error::Kind::Locked : Error::Kind::Storage;
}

/// The code without its extension, except where the extension says that a page is not as it was written.
int primaryCode(const SQLite::Exception &exception)
{
    if (exception.getExtendedErrorCode() == SQLITE_IOERR_DATA || exception.getErrorCode() == SQLITE_IOERR_DATA)
        return SQLITE_CORRUPT;
    return exception.getErrorCode() < 0 ? noRow : exception.getErrorCode() & 0xff;
}

} // namespace

Error errorOf(const SQLite::Exception &exception, const QString &fileName)
{
    const int code = primaryCode(exception);
    const QString detail =
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(exception.what())).arg(exception.getExtendedErrorCode());
    return {kindOf(code), sentenceFor(code).arg(fileName), detail};
}

} // namespace core
