// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/docximporter.h"

#include <QCoreApplication>

#include "core/importers/docxbody.h"
#include "core/importers/officenotes.h"
#include "core/importers/xmlwalk.h"
#include "core/importers/ziparchive.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The part that a relationship of a kind leads to, in a part for relationships; fallback if there is none.
QString target(const ZipArchive &archive, const QString &relationships, QStringView kind, const QString &fallback)
{
    const auto part = archive.read(relationships);
    if (!part)
        return fallback;
    XmlWalk walk(*part);
    while (walk.next()) {
        if (!walk.opens(u"Relationship") || !walk.attribute(u"Type").endsWith(kind))
            continue;
        const QString path = walk.attribute(u"Target");
        return path.startsWith(u'/') ? path.sliced(1) : path;
    }
    return fallback;
}

/// Names that only documents for tables and slides have.
bool isOtherDocument(const QStringList &names)
{
    return names.contains(u"xl/workbook.xml"_s) || names.contains(u"ppt/presentation.xml"_s);
}

} // namespace

QString DocxImporter::id() const
{
    return u"docx"_s;
}

QString DocxImporter::name() const
{
    return QCoreApplication::translate("core::DocxImporter", "Word document (DOCX)");
}

QStringList DocxImporter::extensions() const
{
    return {u"docx"_s};
}

double DocxImporter::likelihood(const FileHead &head) const
{
    if (!head.bytes().startsWith("PK\x03\x04"))
        return 0;
    // Archives of other kinds end here as well: the sentence with which they are refused says what they are.
    return head.bytes().contains("word/") ? 0.95 : 0.2;
}

Result<Transcript> DocxImporter::read(const ImportRequest &request) const
{
    const auto archive = ZipArchive::open(request.bytes);
    if (!archive)
        return failure(archive.error());
    const QString main = target(*archive, u"_rels/.rels"_s, u"/officeDocument", u"word/document.xml"_s);
    if (!archive->contains(main) || isOtherDocument(archive->names())) {
        return failure(Error::Kind::Input,
                       QCoreApplication::translate("core::DocxImporter",
                                                   "This is an archive but no text document, so nothing was imported. "
                                                   "Unpack it, or save the transcript as DOCX, PDF or plain text."));
    }
    const auto part = archive->read(main);
    if (!part)
        return failure(part.error());
    const auto body = readDocxBody(*part, docxStyles(archive->read(u"word/styles.xml"_s).value_or(QByteArray())));
    if (!body)
        return failure(body.error());
    const OfficeNotes left{body->comments, body->footnotes, body->changes, body->hasHiddenWords};
    ReadText text = readTextOf(body->lines, u"UTF-8"_s, left.sentences());
    text.title = titleOfProperties(archive->read(u"docProps/core.xml"_s).value_or(QByteArray()));
    return transcriptOf(text, id(), request);
}

} // namespace core
