// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/zipwriter.h"

#include <memory>

#include <QCoreApplication>
#include <zip.h>

namespace core {

namespace {

/// 1 January 1980, 0:00: the earliest time that the format knows.
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;

tl::unexpected<Error> refusal(const QString &detail)
{
    return failure(Error::Kind::Storage,
                   QCoreApplication::translate("core::ZipWriter",
                                               "The file could not be put together, so nothing was written. Close "
                                               "other programs to free memory and try again."),
                   detail);
}

/// Frees what libzip counts references of.
struct SourceDeleter {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceDeleter>;

struct ArchiveDeleter {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDeleter>;

/// Adds one entry to an archive; bytes must stay until it is closed.
bool addEntry(zip_t *archive, const QString &path, const QByteArray &bytes, ZipWriter::Method method)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    const auto compression = method == ZipWriter::Method::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, entry, compression, 0) == 0
           && zip_file_set_dostime(archive, entry, 0, fixedDate, 0) == 0;
}

Result<QByteArray> contentsOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return refusal(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes;
    if (zip_source_seek(source, 0, SEEK_END) == 0) {
        bytes.resize(static_cast<qsizetype>(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        bytes.truncate(
            static_cast<qsizetype>(zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

void ZipWriter::add(const QString &path, const QByteArray &bytes, Method method)
{
    m_entries.append(Entry{path, bytes, method});
}

Result<QByteArray> ZipWriter::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return refusal(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(target.get()); // The archive takes one reference, which it frees with itself.
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return refusal(QString::fromUtf8(zip_error_strerror(&error)));
    }
    for (const Entry &entry : m_entries) {
        if (!addEntry(archive.get(), entry.path, entry.bytes, entry.method))
            return refusal(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return refusal(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return contentsOf(target.get());
}

} // namespace core
