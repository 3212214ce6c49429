// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Exception.h>

#include "core/base/result.h"

namespace core {

/// The error for the analyst that an exception of SQLiteCpp stands for. fileName is named in the sentence.
Error errorOf(const SQLite::Exception &exception, const QString &fileName);

/// Runs work, which may throw SQLite::Exception and returns a Result; here is where such exceptions end.
template<typename Work>
auto guarded(const QString &fileName, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return failure(errorOf(exception, fileName));
    }
}

} // namespace core
