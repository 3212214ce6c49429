// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <tl/expected.hpp>

namespace core {

/// Why an operation failed, in words for the analyst and in details for the log.
struct Error {
    /// What a caller may want to react to; the sentence in message says the rest.
    enum class Kind {
        Input,     ///< The given file or argument cannot be used.
        Storage,   ///< The disk or the project file refuses.
        Conflict,  ///< A row is not in the state that an edit expects.
        Newer,     ///< The file was written by a newer Emend.
        Locked,    ///< Another program has the project open for writing.
        Cancelled, ///< The analyst stopped the work.
        Damaged,   ///< What the project file contains cannot be right.
    };

    Kind kind = Kind::Input;
    QString message; ///< One or two sentences: what happened, what was kept, what to do. Translated.
    QString detail;  ///< What the library said, untranslated; may be empty.

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the Error that prevented it.
template<typename T>
using Result = tl::expected<T, Error>;

/// Makes the failed state of any Result<T>: `return failure(Error::Kind::Input, tr("…"));`
inline tl::unexpected<Error> failure(Error::Kind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail});
}

/// Hands the error of one Result on as another: `return failure(opened.error());`
inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace core
