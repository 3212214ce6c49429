// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docxwriter.h"

#include "core/document/docxbody.h"
#include "core/document/docxparts.h"
#include "core/document/zipwriter.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

const QString relationBase = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString packageNamespace = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

/// A part of the package besides the document itself.
struct Part {
    QString path; ///< Below "word/".
    QString kind; ///< The last words of its relationship and its content type.
    QByteArray bytes;
};

QList<Part> partsOf(const Document &document)
{
    QList<Part> parts{
        {u"styles.xml"_s, u"styles"_s, docx::styles(document)},
        {u"numbering.xml"_s, u"numbering"_s, docx::numbering()},
        {u"settings.xml"_s, u"settings"_s, docx::settings()},
        {u"footer1.xml"_s, u"footer"_s, docx::footer(document)},
    };
    if (!document.comments.isEmpty())
        parts.append(Part{u"comments.xml"_s, u"comments"_s, docx::comments(document)});
    return parts;
}

QByteArray contentTypes(const QList<Part> &parts)
{
    const QString words = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    XmlPart xml;
    xml.open(u"Types"_s, {{u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto ending = [&xml](const QString &suffix, const QString &type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, suffix}, {u"ContentType"_s, type}});
    };
    const auto part = [&xml](const QString &path, const QString &type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, path}, {u"ContentType"_s, type}});
    };
    ending(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    ending(u"xml"_s, u"application/xml"_s);
    ending(u"png"_s, u"image/png"_s);
    part(u"/word/document.xml"_s, words + u"document.main+xml"_s);
    for (const Part &each : parts)
        part(u"/word/"_s + each.path, words + each.kind + u"+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    xml.close();
    return xml.bytes();
}

QByteArray packageRelations()
{
    XmlPart xml;
    xml.open(u"Relationships"_s, {{u"xmlns"_s, packageNamespace}});
    const auto relation = [&xml](const QString &id, const QString &type, const QString &target) {
        xml.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
    };
    relation(u"document"_s, relationBase + u"officeDocument"_s, u"word/document.xml"_s);
    relation(u"core"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
             u"docProps/core.xml"_s);
    relation(u"app"_s, relationBase + u"extended-properties"_s, u"docProps/app.xml"_s);
    xml.close();
    return xml.bytes();
}

QByteArray documentRelations(const QList<Part> &parts, const docx::Body &body)
{
    XmlPart xml;
    xml.open(u"Relationships"_s, {{u"xmlns"_s, packageNamespace}});
    const auto relation = [&xml](const QString &id, const QString &kind, const QString &target) {
        xml.empty(u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, relationBase + kind}, {u"Target"_s, target}});
    };
    for (const Part &part : parts)
        relation(part.kind, part.kind, part.path);
    for (qsizetype i = 1; i <= body.pictures().size(); ++i)
        relation(u"picture%1"_s.arg(i), u"image"_s, u"media/picture%1.png"_s.arg(i));
    for (qsizetype i = 1; i <= body.addresses().size(); ++i) {
        xml.empty(u"Relationship"_s, {{u"Id"_s, u"link%1"_s.arg(i)},
                                      {u"Type"_s, relationBase + u"hyperlink"_s},
                                      {u"Target"_s, body.addresses()[i - 1]},
                                      {u"TargetMode"_s, u"External"_s}});
    }
    xml.close();
    return xml.bytes();
}

} // namespace

Result<QByteArray> writeDocx(const Document &document)
{
    docx::Body body(document);
    const QByteArray words = body.write();
    const QList<Part> parts = partsOf(document);
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes(parts));
    zip.add(u"_rels/.rels"_s, packageRelations());
    zip.add(u"word/document.xml"_s, words);
    zip.add(u"word/_rels/document.xml.rels"_s, documentRelations(parts, body));
    for (const Part &part : parts)
        zip.add(u"word/"_s + part.path, part.bytes);
    for (qsizetype i = 0; i < body.pictures().size(); ++i)
        zip.add(u"word/media/picture%1.png"_s.arg(i + 1), body.pictures()[i], ZipWriter::Method::Stored);
    zip.add(u"docProps/core.xml"_s, docx::coreProperties(document));
    zip.add(u"docProps/app.xml"_s, docx::programProperties());
    return zip.bytes();
}

} // namespace core
