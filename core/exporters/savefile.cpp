// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/savefile.h"

#include <cerrno>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace core {

namespace {

tl::unexpected<Error> refusal(const char *sentence, const QString &path, const QString &detail)
{
    const QString message = QCoreApplication::translate("core::SaveFile", sentence).arg(QFileInfo(path).fileName());
    return failure(Error::Kind::Storage, message, detail);
}

/// Replaces a file at once, or makes it.
bool replace(QSaveFile &file, const QByteArray &bytes)
{
    // commit() does not notice that the rest of the buffer met a full disk, and would put half a file in place.
    return file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

/// Writes into what is no ordinary file, such as /dev/stdout; replacing it would destroy it.
bool writeInto(QFile &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size() && device.flush();
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return refusal(
            QT_TRANSLATE_NOOP("core::SaveFile", "“%1” is a folder, so nothing was written. Name a file in it."), path,
            {});
    }
    if (!info.dir().exists()) {
        return refusal(QT_TRANSLATE_NOOP("core::SaveFile",
                                         "The folder for “%1” does not exist, so nothing was written. "
                                         "Make it first or choose another."),
                       path, info.path());
    }
    const bool isDevice = info.exists() && !info.isFile();
    QSaveFile file(path);
    QFile device(path);
    QFileDevice &target = isDevice ? static_cast<QFileDevice &>(device) : file;
    if (!target.open(QIODevice::WriteOnly)) {
        return refusal(QT_TRANSLATE_NOOP("core::SaveFile",
                                         "“%1” cannot be written there, so nothing was changed. Choose "
                                         "a folder you may write to."),
                       path, target.errorString());
    }
    // Qt forgets why a write failed and calls it an unknown error; the system still knows.
    errno = 0;
    if (isDevice ? !writeInto(device, bytes) : !replace(file, bytes)) {
        return refusal(QT_TRANSLATE_NOOP("core::SaveFile",
                                         "“%1” could not be written to its end; the disk may be full. A "
                                         "file of that name is as it was. Free some space and save "
                                         "again."),
                       path, qt_error_string(errno));
    }
    return {};
}

} // namespace core
