// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/projects.h"

#include <QDir>
#include <QFileInfo>

#include "core/project/edits.h"
#include "tests/support/transcripts.h"

namespace support {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T taken(core::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/emend-test-XXXXXX"_s;
}

ProjectFixture::ProjectFixture(const QString &text)
    : project(taken(core::Project::create(path, clock)))
{
    project->setAuthor(u"Robin"_s);
    document = add(text);
}

core::Result<void> ProjectFixture::replace(const QString &words, const QString &by)
{
    const qsizetype at = corrected().indexOf(words);
    Q_ASSERT(at >= 0);
    return project->apply(core::typeText(call(), {at, at + words.size()}, by));
}

core::DocumentId ProjectFixture::add(const QString &text)
{
    const core::Transcript imported = transcript(text);
    return taken(project->addDocument(text.toUtf8(), imported, twoSpeakers(imported)));
}

void ProjectFixture::reopen()
{
    close();
    project = taken(core::Project::open(path, clock));
    project->setAuthor(u"Robin"_s);
}

} // namespace support
