// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/codebookfiles.h"

#include <QSet>
#include <QXmlStreamWriter>

#include "core/document/xmlpart.h"
#include "core/exporters/csv.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Writes the tags below parent, and what lies below them.
void writeCodes(QXmlStreamWriter &xml, const QList<Tag> &tags, const TagId &parent)
{
    for (const Tag &tag : tags) {
        if (tag.parent != parent)
            continue;
        xml.writeStartElement(u"Code"_s);
        xml.writeAttribute(u"guid"_s, tag.id.value);
        xml.writeAttribute(u"name"_s, xmlText(tag.name));
        xml.writeAttribute(u"isCodable"_s, u"true"_s);
        xml.writeAttribute(u"color"_s, tag.colour);
        if (!tag.description.isEmpty())
            xml.writeTextElement(u"Description"_s, xmlText(tag.description));
        writeCodes(xml, tags, tag.id);
        xml.writeEndElement();
    }
}

} // namespace

QByteArray codebookCsv(const QList<Tag> &tags)
{
    Csv csv({u"id"_s, u"parent"_s, u"name"_s, u"colour"_s, u"description"_s, u"shortcut"_s});
    for (const Tag &tag : tags) {
        for (const QString &cell :
             {tag.id.value, tag.parent.value, tag.name, tag.colour, tag.description, tag.shortcut})
            csv.add(cell);
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray codebookQdc(const QList<Tag> &tags)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"CodeBook"_s);
    xml.writeDefaultNamespace(u"urn:QDA-XML:codebook:1.0"_s);
    xml.writeAttribute(u"origin"_s, u"Emend"_s);
    xml.writeStartElement(u"Codes"_s);
    writeCodes(xml, tags, {});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace core
