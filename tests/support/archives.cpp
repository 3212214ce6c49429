// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archives.h"

#include <QTemporaryDir>
#include <zip.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace support {

QByteArray archiveOf(const QList<ArchiveEntry> &entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive.zip"_s);
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        qFatal("the test cannot make its archive");
    for (const ArchiveEntry &entry : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("the test cannot add to its archive");
        if (entry.isEncrypted)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret");
    }
    if (zip_close(archive) != 0)
        qFatal("the test cannot write its archive");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray docxOf(const QString &body, const QString &styles)
{
    const QString space = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""_s;
    const QString main = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document %1><w:body>%2</w:body></w:document>"_s;
    return archiveOf({
        {u"[Content_Types].xml"_s, "<Types/>"},
        {u"_rels/.rels"_s, "<Relationships><Relationship Type=\"http://x/relationships/officeDocument\" "
                           "Target=\"word/document.xml\"/></Relationships>"},
        {u"word/document.xml"_s, main.arg(space, body).toUtf8()},
        {u"word/styles.xml"_s, u"<w:styles %1>%2</w:styles>"_s.arg(space, styles).toUtf8()},
    });
}

QByteArray odtOf(const QString &body, const QString &styles)
{
    const QString content =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:automatic-styles>%1</office:automatic-styles>"
        "<office:body><office:text>%2</office:text></office:body></office:document-content>"_s;
    return archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                      {u"content.xml"_s, content.arg(styles, body).toUtf8()}});
}

QString docxParagraph(const QString &words)
{
    QString runs;
    const QStringList parts = words.split(u'*');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString bold = i % 2 == 1 ? u"<w:rPr><w:b/></w:rPr>"_s : QString();
        runs += u"<w:r>%1<w:t xml:space=\"preserve\">%2</w:t></w:r>"_s.arg(bold, parts[i].toHtmlEscaped());
    }
    return u"<w:p>%1</w:p>"_s.arg(runs);
}

} // namespace support
