// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odtwriter.h"

#include "core/document/odtbody.h"
#include "core/document/odtparts.h"
#include "core/document/zipwriter.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QByteArray mediaType = "application/vnd.oasis.opendocument.text";

QByteArray manifest(qsizetype pictures)
{
    XmlPart xml;
    xml.open(u"manifest:manifest"_s, {{u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
                                      {u"manifest:version"_s, u"1.2"_s}});
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.empty(u"manifest:file-entry"_s, {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    entry(u"/"_s, QString::fromLatin1(mediaType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    for (qsizetype i = 1; i <= pictures; ++i)
        entry(u"Pictures/picture%1.png"_s.arg(i), u"image/png"_s);
    xml.close();
    return xml.bytes();
}

} // namespace

Result<QByteArray> writeOdt(const Document &document)
{
    odt::Body body(document);
    const QByteArray content = body.write();
    ZipWriter zip;
    zip.add(u"mimetype"_s, mediaType, ZipWriter::Method::Stored);
    zip.add(u"content.xml"_s, content);
    zip.add(u"styles.xml"_s, odt::styles(document));
    zip.add(u"meta.xml"_s, odt::meta(document));
    for (qsizetype i = 0; i < body.pictures().size(); ++i)
        zip.add(u"Pictures/picture%1.png"_s.arg(i + 1), body.pictures()[i], ZipWriter::Method::Stored);
    zip.add(u"META-INF/manifest.xml"_s, manifest(body.pictures().size()));
    return zip.bytes();
}

} // namespace core
