// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lateredits.h"

#include "core/store/projectloader.h"

namespace core {

Result<void> forEachLaterEdit(const ProjectStore &store, qint64 line, const std::function<void(const Edit &)> &use)
{
    return store.read([&](SQLite::Database &database) {
        CodePointsOfDocuments codePoints;
        forEachLaterEdit(database, line, codePoints, use);
    });
}

} // namespace core
