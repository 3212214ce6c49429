// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

class QLockFile;

namespace core {

/// Keeps a second Emend from writing to the same project, through a file “.calls.emend.lock” beside it.
///
/// SQLite's own locks last for a transaction only, so they cannot tell that somebody has the project open.
class WriteLock
{
public:
    enum class Outcome {
        Taken,      ///< Nobody else had it, and the last owner gave it back.
        TakenStale, ///< The last owner ended without giving it back.
        Held,       ///< Another program has it.
        Refused,    ///< The folder does not let us write.
    };

    explicit WriteLock(const QString &projectPath);
    ~WriteLock();

    Outcome take();

    /// Who holds the lock, as “program on computer (process 123)”; empty if that is not known.
    QString owner() const;

    /// Whether who holds the lock runs on another computer, where nobody can see from here if it still does.
    bool isHeldElsewhere() const;

    /// The lock file itself.
    const QString &path() const { return m_path; }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace core
