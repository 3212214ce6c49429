// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// A disk that refuses: while this lives, all SQLite files of the program are written through it. One at a time.
///
/// Counts every call that writes, shortens, confirms, makes or removes a file. Synchronising is only counted, which
/// makes tests with thousands of edits quick.
class FailingDisk
{
public:
    enum class Failure {
        Full,          ///< SQLITE_FULL, nothing written.
        InputOutput,   ///< SQLITE_IOERR, nothing written.
        Short,         ///< Half of the bytes are written, then SQLITE_IOERR.
        DoneButFailed, ///< Everything is done, but reported as an error.
    };
    enum class Duration { Once, FromThenOn };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Lets the call fail that comes after so many others, counted from now.
    void failAfter(int calls, Failure failure, Duration duration = Duration::Once);

    /// Lets nothing fail any more.
    void mend();

    /// Whether a call has failed since failAfter().
    bool hasFailed() const;
};

} // namespace support
