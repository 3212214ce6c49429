// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/odtimporter.h"

#include <QCoreApplication>

#include "core/importers/odtbody.h"
#include "core/importers/officenotes.h"
#include "core/importers/ziparchive.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// An entry of this kind in the description of the archive says that parts are encrypted.
bool isEncrypted(const ZipArchive &archive)
{
    return archive.read(u"META-INF/manifest.xml"_s).value_or(QByteArray()).contains("encryption-data");
}

tl::unexpected<Error> refusal(const char *sentence)
{
    return failure(Error::Kind::Input, QCoreApplication::translate("core::OdtImporter", sentence));
}

} // namespace

QString OdtImporter::id() const
{
    return u"odt"_s;
}

QString OdtImporter::name() const
{
    return QCoreApplication::translate("core::OdtImporter", "OpenDocument text (ODT)");
}

QStringList OdtImporter::extensions() const
{
    return {u"odt"_s};
}

double OdtImporter::likelihood(const FileHead &head) const
{
    const bool isText = head.bytes().left(512).contains("application/vnd.oasis.opendocument.text");
    return head.bytes().startsWith("PK\x03\x04") && isText ? 0.95 : 0;
}

Result<Transcript> OdtImporter::read(const ImportRequest &request) const
{
    const auto archive = ZipArchive::open(request.bytes);
    if (!archive)
        return failure(archive.error());
    if (isEncrypted(*archive))
        return refusal(QT_TRANSLATE_NOOP("core::OdtImporter", "The document is protected by a password, so nothing was "
                                                              "imported. Save it without one and open that."));
    if (!archive->contains(u"content.xml"_s))
        return refusal(QT_TRANSLATE_NOOP("core::OdtImporter",
                                         "This is an archive but no OpenDocument text, so nothing was imported. Save "
                                         "the transcript as ODT, DOCX or plain text and open that."));
    const auto part = archive->read(u"content.xml"_s);
    if (!part)
        return failure(part.error());
    OdtStyles styles;
    addOdtStyles(styles, archive->read(u"styles.xml"_s).value_or(QByteArray()));
    addOdtStyles(styles, *part);
    const auto body = readOdtBody(*part, styles);
    if (!body)
        return failure(body.error());
    const OfficeNotes left{body->comments, body->footnotes, body->changes, false};
    ReadText text = readTextOf(body->lines, u"UTF-8"_s, left.sentences());
    text.title = titleOfProperties(archive->read(u"meta.xml"_s).value_or(QByteArray()));
    return transcriptOf(text, id(), request);
}

} // namespace core
