// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/project/project.h"
#include "tests/support/calls.h"

namespace support {

/// Where tests put their folders: in memory where the system has a place for that, which is much quicker.
QString folderTemplate();

/// A project in a folder of its own with one call in it. What a test takes for granted ends the program if it fails.
struct ProjectFixture {
    QTemporaryDir folder = QTemporaryDir(folderTemplate());
    QString path = folder.filePath(QStringLiteral("calls.emend"));
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::unique_ptr<core::Project> project;
    core::DocumentId document;

    explicit ProjectFixture(const QString &text = sampleText());

    const core::CallState &call() const { return project->call(document); }
    QString corrected() const { return call().textMap().corrected(); }

    /// Writes over the first occurrence of words in the corrected text.
    core::Result<void> replace(const QString &words, const QString &by);

    /// Adds another call.
    core::DocumentId add(const QString &text);

    void close() { project.reset(); }
    void reopen();
};

} // namespace support
