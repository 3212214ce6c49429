// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace ui {

namespace {

constexpr qsizetype mostRecentFiles = 10;

} // namespace

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = value(settings::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    setValue(settings::recentFiles, files.mid(0, mostRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = value(settings::recentFiles);
    files.removeAll(QFileInfo(path).absoluteFilePath());
    setValue(settings::recentFiles, files);
}

QString Settings::accountName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QString Settings::authorName()
{
    const QString chosen = value(settings::author);
    return chosen.isEmpty() ? accountName() : chosen;
}

QVariant Settings::read(const char *key, const QVariant &fallback)
{
    return QSettings().value(QLatin1StringView(key), fallback);
}

void Settings::write(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1StringView(key), value);
}

} // namespace ui
