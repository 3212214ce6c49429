// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Whether a word is a usual given name.
enum class GivenName : quint8 {
    No,
    Word, ///< And a word of the language too, such as "mark".
    Sure,
};

/// Looks a folded word up in the list of given names.
GivenName givenNameKind(const QString &folded);

} // namespace core
