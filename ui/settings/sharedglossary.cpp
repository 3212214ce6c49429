// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sharedglossary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/exporters/glossarycsv.h"
#include "core/exporters/savefile.h"
#include "core/importers/glossaryfile.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace ui {

QString sharedGlossaryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"glossary.csv"_s);
}

core::Result<core::Glossary> readSharedGlossary()
{
    if (!QFileInfo::exists(sharedGlossaryPath()))
        return core::Glossary();
    const auto bytes = core::readFile(sharedGlossaryPath());
    if (!bytes)
        return core::failure(bytes.error());
    // What an empty glossary is written as.
    if (*bytes == core::glossaryCsv({}))
        return core::Glossary();
    const auto file = core::readGlossary(*bytes);
    if (!file)
        return core::failure(file.error());
    return file->glossary;
}

core::Result<void> writeSharedGlossary(const core::Glossary &glossary)
{
    const QString folder = QFileInfo(sharedGlossaryPath()).absolutePath();
    if (!QDir().mkpath(folder)) {
        return core::failure(core::Error::Kind::Storage,
                             QCoreApplication::translate("ui::SharedGlossary",
                                                         "The folder “%1” cannot be made, so the glossary of all "
                                                         "projects stays as it was. Is the disk full?")
                                 .arg(folder));
    }
    return core::saveFile(sharedGlossaryPath(), core::glossaryCsv(glossary));
}

} // namespace ui
