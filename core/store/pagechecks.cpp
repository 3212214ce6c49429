// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagechecks.h"

#include <cstring>

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sqlite3.h>

namespace core {

namespace {

constexpr int headSize = 100; ///< Of SQLite's file header.
constexpr int counterOffset = 24;
constexpr int sumSize = 8;
constexpr int askForOthers = 0x456D656E; ///< An operation of xFileControl that only checked files know.

enum class Writer {
    Unknown, ///< The first page was not read yet.
    Emend,
    Other,
};

/// A file of ours in front of the real one.
struct CheckedFile {
    sqlite3_file base;
    sqlite3_file *real;
    bool isDatabase; ///< And no journal or the like.
    bool isChecked;  ///< Whether pages carry check sums.
    int pageSize;    ///< 0 until the head was read.
    Writer writer;

    static CheckedFile *of(sqlite3_file *file) { return reinterpret_cast<CheckedFile *>(file); }
};

const sqlite3_io_methods *methodsOf(sqlite3_file *file)
{
    return CheckedFile::of(file)->real->pMethods;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return CheckedFile::of(file)->real;
}

quint64 sumOf(const char *bytes, qsizetype size, quint32 number)
{
    // The sums of SQLite's own log: quick, and no change of a few bits leaves both halves as they were.
    quint32 first = number;
    quint32 second = ~number;
    for (qsizetype i = 0; i + sumSize <= size; i += sumSize) {
        first += qFromLittleEndian<quint32>(bytes + i) + second;
        second += qFromLittleEndian<quint32>(bytes + i + 4) + first;
    }
    return (quint64(first) << 32) | second;
}

quint64 sumIn(QByteArrayView page)
{
    return qFromLittleEndian<quint64>(page.data() + page.size() - sumSize);
}

QByteArrayView counterIn(QByteArrayView firstPage)
{
    return firstPage.sliced(counterOffset, 4);
}

QByteArrayView counterCopyIn(QByteArrayView firstPage)
{
    return firstPage.sliced(firstPage.size() - pageCheckSize, 4);
}

/// Learns from the head of a file how its pages look.
void learn(CheckedFile &file, const void *bytes, int size, sqlite3_int64 offset)
{
    const auto *head = static_cast<const char *>(bytes);
    if (!file.isDatabase || offset != 0 || size < headSize || std::memcmp(head, "SQLite format 3", 16) != 0)
        return;
    const int stated = qFromBigEndian<quint16>(head + 16);
    file.pageSize = stated == 1 ? 65536 : stated;
    file.isChecked = head[20] == pageCheckSize;
}

bool isWholePage(const CheckedFile &file, int size, sqlite3_int64 offset)
{
    return file.isChecked && size == file.pageSize && size > headSize + pageCheckSize && offset % size == 0;
}

int closeFile(sqlite3_file *file)
{
    const int state = methodsOf(file)->xClose(realOf(file));
    sqlite3_free(realOf(file));
    return state;
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    CheckedFile &checked = *CheckedFile::of(file);
    const int state = methodsOf(file)->xRead(checked.real, bytes, size, offset);
    if (state != SQLITE_OK)
        return state;
    learn(checked, bytes, size, offset);
    if (!isWholePage(checked, size, offset))
        return SQLITE_OK;
    const QByteArrayView page(static_cast<const char *>(bytes), size);
    if (offset == 0)
        checked.writer = isPageOfOthers(page) ? Writer::Other : Writer::Emend;
    const bool isRefused =
        checked.writer != Writer::Other && !isPageIntact(page, static_cast<quint32>(offset / size) + 1);
    return isRefused ? SQLITE_IOERR_DATA : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    CheckedFile &checked = *CheckedFile::of(file);
    learn(checked, bytes, size, offset);
    if (!isWholePage(checked, size, offset))
        return methodsOf(file)->xWrite(checked.real, bytes, size, offset);
    QByteArray page(static_cast<const char *>(bytes), size);
    // As long as other pages may carry outdated sums, the copy of the counter stays behind.
    if (offset == 0 && checked.writer == Writer::Emend)
        std::memcpy(page.data() + size - pageCheckSize, page.constData() + counterOffset, 4);
    const quint64 sum = sumOf(page.constData(), size - sumSize, static_cast<quint32>(offset / size) + 1);
    qToLittleEndian(sum, page.data() + size - sumSize);
    return methodsOf(file)->xWrite(checked.real, page.constData(), size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return methodsOf(file)->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return methodsOf(file)->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return methodsOf(file)->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return methodsOf(file)->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return methodsOf(file)->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return methodsOf(file)->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    if (operation != askForOthers)
        return methodsOf(file)->xFileControl(realOf(file), operation, argument);
    *static_cast<bool *>(argument) = CheckedFile::of(file)->writer == Writer::Other;
    return SQLITE_OK;
}

int sectorSize(sqlite3_file *file)
{
    return methodsOf(file)->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return methodsOf(file)->xDeviceCharacteristics(realOf(file));
}

// Version 1 knows neither a shared log nor mapped memory, in which pages could change unseen.
constexpr sqlite3_io_methods ioMethods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                       syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                       controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                       nullptr,     nullptr,    nullptr,         nullptr};

/// What lies below is looked up each time, so that tests can put a failing disk there.
sqlite3_vfs *realFiles()
{
    return sqlite3_vfs_find(nullptr);
}

void startChecked(CheckedFile &file)
{
    sqlite3_int64 size = -1;
    if (file.real->pMethods->xFileSize(file.real, &size) != SQLITE_OK || size != 0)
        return;
    file.pageSize = projectPageSize;
    file.isChecked = true;
    file.writer = Writer::Emend;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    sqlite3_vfs *files = realFiles();
    CheckedFile &checked = *CheckedFile::of(file);
    checked = {};
    checked.real = static_cast<sqlite3_file *>(sqlite3_malloc(files->szOsFile));
    if (!checked.real)
        return SQLITE_NOMEM;
    std::memset(checked.real, 0, static_cast<size_t>(files->szOsFile));
    const int state = files->xOpen(files, name, checked.real, flags, outFlags);
    if (state != SQLITE_OK) {
        if (checked.real->pMethods)
            checked.real->pMethods->xClose(checked.real);
        sqlite3_free(checked.real);
        return state;
    }
    checked.isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if (checked.isDatabase)
        startChecked(checked);
    checked.base.pMethods = &ioMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    return realFiles()->xDelete(realFiles(), name, syncFolder);
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    return realFiles()->xAccess(realFiles(), name, flags, result);
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *path)
{
    return realFiles()->xFullPathname(realFiles(), name, size, path);
}

sqlite3_vfs makeFiles()
{
    sqlite3_vfs files = *realFiles();
    files.szOsFile = static_cast<int>(sizeof(CheckedFile));
    files.zName = "emend-checked";
    files.pNext = nullptr;
    files.xOpen = openFile;
    files.xDelete = deleteFile;
    files.xAccess = accessFile;
    files.xFullPathname = fullPath;
    return files;
}

} // namespace

const char *checkedFiles()
{
    static sqlite3_vfs files = makeFiles();
    static const int registered = sqlite3_vfs_register(&files, 0);
    Q_ASSERT(registered == SQLITE_OK);
    Q_UNUSED(registered)
    return files.zName;
}

void reservePageChecks(sqlite3 *database)
{
    int size = pageCheckSize;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size);
}

bool hasPageChecks(sqlite3 *database)
{
    int size = -1; // Only asks.
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size) == SQLITE_OK
           && size == pageCheckSize;
}

bool isWrittenByOthers(sqlite3 *database)
{
    bool isOther = false;
    sqlite3_file_control(database, "main", askForOthers, &isOther);
    return isOther;
}

bool isPageIntact(QByteArrayView page, quint32 number)
{
    return sumIn(page) == sumOf(page.data(), page.size() - sumSize, number);
}

bool isPageOfOthers(QByteArrayView firstPage)
{
    if (counterIn(firstPage) == counterCopyIn(firstPage))
        return false;
    // Damage to the counter or its copy alone looks alike, but then the sum is right with the other one in its place.
    QByteArray page = firstPage.toByteArray();
    std::memcpy(page.data() + counterOffset, counterCopyIn(firstPage).data(), 4);
    if (isPageIntact(page, 1))
        return false;
    page = firstPage.toByteArray();
    std::memcpy(page.data() + page.size() - pageCheckSize, counterIn(firstPage).data(), 4);
    return !isPageIntact(page, 1);
}

bool areAllPagesIntact(const QString &path)
{
    constexpr qint64 pagesAtOnce = 256;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    quint32 number = 1;
    while (!file.atEnd()) {
        const QByteArray pages = file.read(pagesAtOnce * projectPageSize);
        if (pages.isEmpty() || pages.size() % projectPageSize != 0)
            return false;
        for (qsizetype at = 0; at < pages.size(); at += projectPageSize) {
            if (!isPageIntact(QByteArrayView(pages).sliced(at, projectPageSize), number++))
                return false;
        }
    }
    return true;
}

bool isHeadDamaged(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(projectPageSize);
    const QByteArray second = file.read(projectPageSize);
    if (second.size() < projectPageSize || !isPageIntact(second, 2))
        return false;
    CheckedFile head{};
    head.isDatabase = true;
    learn(head, first.constData(), projectPageSize, 0);
    return !head.isChecked || head.pageSize != projectPageSize;
}

} // namespace core
