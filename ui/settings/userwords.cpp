// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/userwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/exporters/savefile.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace ui {

QString userWordsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"spelling.txt"_s);
}

core::Result<QStringList> readUserWords()
{
    if (!QFileInfo::exists(userWordsPath()))
        return QStringList();
    const auto bytes = core::readFile(userWordsPath());
    if (!bytes)
        return core::failure(bytes.error());
    return QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
}

core::Result<void> writeUserWords(const QStringList &words)
{
    const QString folder = QFileInfo(userWordsPath()).absolutePath();
    if (!QDir().mkpath(folder)) {
        return core::failure(core::Error::Kind::Storage,
                             QCoreApplication::translate("ui::UserWords",
                                                         "The folder “%1” cannot be made, so your list of words stays "
                                                         "as it was. Is the disk full?")
                                 .arg(folder));
    }
    const QString text = words.isEmpty() ? QString() : words.join(u'\n') + u'\n';
    return core::saveFile(userWordsPath(), text.toUtf8());
}

} // namespace ui
