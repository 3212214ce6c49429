// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/qdpxexporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/codepoints.h"
#include "core/document/xmlpart.h"
#include "core/document/zipwriter.h"
#include "core/exporters/cleancall.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Ids that depend on the call, so that a second export meets the first.
QString guidOf(const ReviewedCall &call, const QString &what)
{
    const QString name = QString::fromLatin1(call.call.transcript.sha256()) + call.call.info.id.value;
    return guidFromName(u"qdpx/"_s + name + u'/' + what);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

/// The corrected text with the characters that XML and its readers would drop replaced, so that positions hold in
/// whatever reads it.
QString sourceText(const ReviewedCall &call)
{
    QString text = call.map.corrected();
    for (QChar &c : text) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        if (isControl || c == QChar(0xfffe) || c == QChar(0xffff))
            c = u' ';
    }
    return text;
}

/// Writes project.qde.
class ProjectXml
{
public:
    explicit ProjectXml(const ReviewedCall &call)
        : m_call(call)
        , m_points(call.map.corrected())
    {
        for (const Annotation &annotation : call.call.annotations) {
            if (!m_authors.contains(authorOf(annotation)))
                m_authors.append(authorOf(annotation));
        }
    }

    QByteArray write();

private:
    /// Every selection is somebody's.
    static QString authorOf(const Annotation &annotation)
    {
        return annotation.author.isEmpty() ? u"Unknown"_s : annotation.author;
    }
    QString userOf(const Annotation &annotation) const { return guidOf(m_call, u"user/"_s + authorOf(annotation)); }
    static QString noteId(const Annotation &annotation) { return guidFromName(u"note/"_s + annotation.id.value); }
    static QString guidLike(const QString &id);

    void writeUsers();
    void writeCodeBook();
    void writeCodes(const TagId &parent);
    void writeSource();
    void writeSelection(const Annotation &annotation);
    void writeNotes();
    bool hasTag(const TagId &id) const;

    const ReviewedCall &m_call;
    CodePoints m_points; ///< Of the corrected text.
    QStringList m_authors;
    XmlPart m_xml;
};

/// Ids of rows are UUIDs; what is none, from an old or foreign file, becomes one.
QString ProjectXml::guidLike(const QString &id)
{
    const bool isGuid =
        id.size() == 36 && std::all_of(id.begin(), id.end(), [](QChar c) {
            return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
    return isGuid ? id : guidFromName(id);
}

QByteArray ProjectXml::write()
{
    m_xml.open(u"Project"_s, {{u"xmlns"_s, u"urn:QDA-XML:project:1.0"_s},
                              {u"name"_s, callTitle(m_call)},
                              {u"origin"_s, u"Emend"_s},
                              {u"basePath"_s, QString()}});
    writeUsers();
    writeCodeBook();
    m_xml.open(u"Sources"_s);
    writeSource();
    m_xml.close();
    writeNotes();
    m_xml.close();
    return m_xml.bytes();
}

void ProjectXml::writeUsers()
{
    if (m_authors.isEmpty())
        return;
    m_xml.open(u"Users"_s);
    for (const QString &author : m_authors)
        m_xml.empty(u"User"_s, {{u"guid"_s, guidOf(m_call, u"user/"_s + author)}, {u"name"_s, author}});
    m_xml.close();
}

void ProjectXml::writeCodeBook()
{
    if (m_call.tags.isEmpty())
        return;
    m_xml.open(u"CodeBook"_s);
    m_xml.open(u"Codes"_s);
    writeCodes({});
    m_xml.close();
    m_xml.close();
}

bool ProjectXml::hasTag(const TagId &id) const
{
    return std::any_of(m_call.tags.begin(), m_call.tags.end(), [&](const Tag &tag) { return tag.id == id; });
}

void ProjectXml::writeCodes(const TagId &parent)
{
    for (const Tag &tag : m_call.tags) {
        const TagId above = hasTag(tag.parent) ? tag.parent : TagId();
        if (above != parent)
            continue;
        m_xml.open(u"Code"_s, {{u"guid"_s, guidLike(tag.id.value)},
                               {u"name"_s, tag.name},
                               {u"isCodable"_s, u"true"_s},
                               {u"color"_s, tag.colour.isEmpty() ? u"#808080"_s : tag.colour}});
        if (!tag.description.isEmpty())
            m_xml.element(u"Description"_s, tag.description);
        writeCodes(tag.id);
        m_xml.close();
    }
}

void ProjectXml::writeSource()
{
    const QString guid = guidOf(m_call, u"source"_s);
    m_xml.open(
        u"TextSource"_s,
        {{u"guid"_s, guid}, {u"name"_s, callTitle(m_call)}, {u"plainTextPath"_s, u"internal://"_s + guid + u".txt"_s}});
    const QString subtitle = callSubtitle(m_call);
    if (!subtitle.isEmpty())
        m_xml.element(u"Description"_s, subtitle);
    for (const Annotation &annotation : m_call.call.annotations)
        writeSelection(annotation);
    m_xml.close();
}

void ProjectXml::writeSelection(const Annotation &annotation)
{
    const TextRange points = m_points.fromUtf16(m_call.map.toCorrected(annotation.anchor.range));
    const QString quote = m_call.correctedText(annotation.anchor.range).simplified();
    const QString time = timeText(annotation.at.isValid() ? annotation.at : QDateTime::fromSecsSinceEpoch(0));
    m_xml.open(u"PlainTextSelection"_s, {{u"guid"_s, guidLike(annotation.id.value)},
                                         {u"name"_s, quote.left(80)},
                                         {u"startPosition"_s, QString::number(points.begin)},
                                         {u"endPosition"_s, QString::number(points.end)},
                                         {u"creatingUser"_s, userOf(annotation)},
                                         {u"creationDateTime"_s, time}});
    if (!annotation.about.isEmpty())
        m_xml.element(u"Description"_s, annotation.about);
    for (const TagId &tag : annotation.tags) {
        if (!hasTag(tag))
            continue;
        m_xml.open(u"Coding"_s, {{u"guid"_s, guidFromName(annotation.id.value + u'/' + tag.value)},
                                 {u"creatingUser"_s, userOf(annotation)},
                                 {u"creationDateTime"_s, time}});
        m_xml.empty(u"CodeRef"_s, {{u"targetGUID"_s, guidLike(tag.value)}});
        m_xml.close();
    }
    if (!annotation.note.isEmpty())
        m_xml.empty(u"NoteRef"_s, {{u"targetGUID"_s, noteId(annotation)}});
    m_xml.close();
}

void ProjectXml::writeNotes()
{
    QList<const Annotation *> noted;
    for (const Annotation &annotation : m_call.call.annotations) {
        if (!annotation.note.isEmpty())
            noted.append(&annotation);
    }
    if (noted.isEmpty())
        return;
    m_xml.open(u"Notes"_s);
    for (const Annotation *annotation : noted) {
        const QString time = timeText(annotation->at.isValid() ? annotation->at : QDateTime::fromSecsSinceEpoch(0));
        m_xml.open(u"Note"_s, {{u"guid"_s, noteId(*annotation)},
                               {u"name"_s, annotation->note.simplified().left(60)},
                               {u"creatingUser"_s, userOf(*annotation)},
                               {u"creationDateTime"_s, time}});
        m_xml.element(u"PlainTextContent"_s, annotation->note);
        m_xml.close();
    }
    m_xml.close();
}

} // namespace

QString QdpxExporter::id() const
{
    return u"qdpx"_s;
}

QString QdpxExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Project for qualitative analysis, REFI-QDA");
}

QString QdpxExporter::suffix() const
{
    return u"qdpx"_s;
}

Result<QByteArray> QdpxExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    ZipWriter zip;
    zip.add(u"project.qde"_s, ProjectXml(call).write());
    zip.add(u"Sources/"_s + guidOf(call, u"source"_s) + u".txt"_s, sourceText(call).toUtf8());
    return zip.bytes();
}

} // namespace core
