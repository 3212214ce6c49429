// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/ziparchive.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <zip.h>

namespace core {

namespace {

/// Smaller entries cannot do harm, however well they are packed.
constexpr qint64 smallEntry = 1 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::ZipArchive)
};

tl::unexpected<Error> refusal(const QString &sentence, const QString &detail = {})
{
    return failure(Error::Kind::Input, sentence, detail);
}

/// Whether a name leads out of the archive, or could be read as one that does.
bool isUnsafe(const QString &name)
{
    const bool isAbsolute = name.startsWith(u'/') || name.contains(u'\\') || name.indexOf(u':') == 1;
    return name.isEmpty() || isAbsolute || name.contains(QChar(u'\0')) || name.split(u'/').contains(u"..");
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return refusal(Words::tr("The file is damaged or not complete, so nothing was imported. Copy or save it anew."),
                   detail);
}

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    ZipArchive opened;
    opened.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(opened.m_bytes.constData(),
                                                    static_cast<zip_uint64_t>(opened.m_bytes.size()), 0, &error);
    if (source)
        opened.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    const QString detail = opened.m_archive ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    if (source && !opened.m_archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!opened.m_archive)
        return damaged(detail);
    if (const auto checked = opened.check(limits); !checked)
        return failure(checked.error());
    return opened;
}

Result<void> ZipArchive::check(const ZipLimits &limits)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > limits.entries) {
        return refusal(Words::tr("The file packs %1 parts, more than any document has, so nothing was imported.")
                           .arg(QLocale().toString(static_cast<qint64>(count))));
    }
    qint64 whole = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        const auto index = static_cast<zip_uint64_t>(i);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(m_archive.get(), index, 0, &entry) != 0 || (entry.valid & needed) != needed)
            return damaged(QString::fromUtf8(zip_strerror(m_archive.get())));
        const QString name = QString::fromUtf8(entry.name);
        if (isUnsafe(name)) {
            return refusal(Words::tr("The file packs a part whose name leads out of it, “%1”, as no honest program "
                                     "writes. Nothing was imported.")
                               .arg(name));
        }
        if (m_entries.contains(name)) {
            return refusal(Words::tr("The file packs two parts of the name “%1”, so what it says depends on who reads "
                                     "it. Nothing was imported.")
                               .arg(name));
        }
        if (entry.encryption_method != ZIP_EM_NONE)
            return refusal(Words::tr("The file is protected by a password, so nothing was imported. Save it without "
                                     "one and open that."));
        const auto size = static_cast<qint64>(std::min<zip_uint64_t>(entry.size, INT64_MAX));
        const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(entry.comp_size, INT64_MAX));
        const bool isBomb = size > smallEntry && size / limits.ratio > packed;
        if (size > limits.entrySize || size > limits.wholeSize - whole || isBomb) {
            return refusal(Words::tr("Unpacked, the file would be far larger than any transcript (“%1” alone has %2), "
                                     "so nothing was imported.")
                               .arg(name, QLocale().formattedDataSize(size)));
        }
        whole += size;
        m_entries.insert(name, Entry{index, size});
    }
    return {};
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return damaged(name);
    const auto close = [](zip_file_t *file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(close)> file(zip_fopen_index(m_archive.get(), entry->index, 0), close);
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(m_archive.get())));

    // One byte more than announced shows that the size is a lie; reading up to the end has the check sum compared.
    QByteArray bytes(entry->size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled));
        if (got < 0)
            return damaged(QString::fromUtf8(zip_file_strerror(file.get())));
        if (got == 0)
            break;
        filled += got;
    }
    if (filled != entry->size)
        return damaged(name);
    bytes.truncate(filled);
    return bytes;
}

} // namespace core
