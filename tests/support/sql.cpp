// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sql.h"

#include <cstdlib>

#include <sqlite3.h>

namespace support {

int execute(const QString &path, const char *sql, const char *files)
{
    sqlite3 *database = nullptr;
    int value = 0;
    const auto take = [](void *target, int, char **values, char **) {
        *static_cast<int *>(target) = values[0] ? std::atoi(values[0]) : 0;
        return 0;
    };
    if (sqlite3_open_v2(qPrintable(path), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, files) != SQLITE_OK
        || sqlite3_exec(database, sql, take, &value, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return value;
}

} // namespace support
