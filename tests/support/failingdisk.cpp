// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdisk.h"

#include <new>

#include <QtGlobal>
#include <sqlite3.h>

namespace support {

namespace {

struct Disk {
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    int callsLeft = -1; ///< Until the next failure; negative for none.
    FailingDisk::Failure failure = FailingDisk::Failure::Full;
    FailingDisk::Duration duration = FailingDisk::Duration::Once;
    bool hasFailed = false;

    /// Counts one call; true if it has to fail.
    bool fails()
    {
        if (callsLeft < 0)
            return false;
        if (callsLeft > 0) {
            --callsLeft;
            return false;
        }
        if (duration == FailingDisk::Duration::Once)
            callsLeft = -1;
        hasFailed = true;
        return true;
    }

    int code(int ioError) const { return failure == FailingDisk::Failure::Full ? SQLITE_FULL : ioError; }
    bool doesNevertheless() const { return failure == FailingDisk::Failure::DoneButFailed; }
};

Disk theDisk;

/// A file of ours; the real one lies behind it in the same memory.
struct File {
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
    static const sqlite3_io_methods *methods(sqlite3_file *file) { return of(file)->real()->pMethods; }
};

int closeFile(sqlite3_file *file)
{
    return File::methods(file)->xClose(File::of(file)->real());
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return File::methods(file)->xRead(File::of(file)->real(), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const auto write = [&](int count) {
        return File::methods(file)->xWrite(File::of(file)->real(), bytes, count, offset);
    };
    if (!theDisk.fails())
        return write(size);
    if (theDisk.doesNevertheless())
        write(size);
    else if (theDisk.failure == FailingDisk::Failure::Short)
        write(size / 2);
    return theDisk.code(SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const bool fails = theDisk.fails();
    if (!fails || theDisk.doesNevertheless()) {
        const int state = File::methods(file)->xTruncate(File::of(file)->real(), size);
        if (!fails)
            return state;
    }
    return theDisk.code(SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *, int)
{
    return theDisk.fails() ? theDisk.code(SQLITE_IOERR_FSYNC) : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return File::methods(file)->xFileSize(File::of(file)->real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return File::methods(file)->xLock(File::of(file)->real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return File::methods(file)->xUnlock(File::of(file)->real(), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return File::methods(file)->xCheckReservedLock(File::of(file)->real(), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return File::methods(file)->xFileControl(File::of(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return File::methods(file)->xSectorSize(File::of(file)->real());
}

int characteristics(sqlite3_file *file)
{
    return File::methods(file)->xDeviceCharacteristics(File::of(file)->real());
}

constexpr sqlite3_io_methods ioMethods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                       syncFile,    fileSize,   lockFile,        unlockFile, checkReserved,
                                       controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                       nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_CREATE) != 0 && theDisk.fails())
        return theDisk.code(SQLITE_CANTOPEN);
    const int state = theDisk.real->xOpen(theDisk.real, name, File::of(file)->real(), flags, outFlags);
    if (state == SQLITE_OK)
        file->pMethods = &ioMethods;
    return state;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    const bool fails = theDisk.fails();
    if (!fails || theDisk.doesNevertheless()) {
        const int state = theDisk.real->xDelete(theDisk.real, name, 0);
        if (!fails)
            return state;
    }
    return theDisk.code(SQLITE_IOERR_DELETE);
}

} // namespace

FailingDisk::FailingDisk()
{
    Q_ASSERT(!theDisk.real);
    theDisk.real = sqlite3_vfs_find(nullptr);
    theDisk.vfs = *theDisk.real;
    theDisk.vfs.szOsFile = static_cast<int>(sizeof(File)) + theDisk.real->szOsFile;
    theDisk.vfs.zName = "failing-disk";
    theDisk.vfs.pNext = nullptr;
    theDisk.vfs.xOpen = openFile;
    theDisk.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&theDisk.vfs, 1);
    mend();
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&theDisk.vfs);
    sqlite3_vfs_register(theDisk.real, 1);
    theDisk.real = nullptr;
}

void FailingDisk::failAfter(int calls, Failure failure, Duration duration)
{
    theDisk.callsLeft = calls;
    theDisk.failure = failure;
    theDisk.duration = duration;
    theDisk.hasFailed = false;
}

void FailingDisk::mend()
{
    theDisk.callsLeft = -1;
}

bool FailingDisk::hasFailed() const
{
    return theDisk.hasFailed;
}

} // namespace support
