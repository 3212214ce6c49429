// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/webannotationexporter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/codepoints.h"
#include "core/exporters/annotationtext.h"
#include "core/exporters/cleancall.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype contextLength = 32;

/// The end or the begin of words, not cutting a character in two.
QString nearby(QStringView words, bool isBefore)
{
    if (words.size() <= contextLength)
        return words.toString();
    QStringView near = isBefore ? words.last(contextLength) : words.first(contextLength);
    if (isBefore && near.front().isLowSurrogate())
        near = near.sliced(1);
    if (!isBefore && near.back().isHighSurrogate())
        near.chop(1);
    return near.toString();
}

QJsonArray bodies(const Annotation &annotation, const QList<Tag> &codebook)
{
    QJsonArray result;
    const auto add = [&result](const QString &value, const QString &purpose) {
        if (value.isEmpty())
            return;
        result.append(QJsonObject{{u"type"_s, u"TextualBody"_s},
                                  {u"value"_s, value},
                                  {u"format"_s, u"text/plain"_s},
                                  {u"purpose"_s, purpose}});
    };
    add(annotation.note, u"commenting"_s);
    for (const QString &tag : tagNames(annotation, codebook))
        add(tag, u"tagging"_s);
    add(annotation.about, u"describing"_s);
    return result;
}

QJsonObject targetOf(const ReviewedCall &call, const CodePoints &points, TextRange range)
{
    const QString &text = call.call.transcript.text();
    const TextRange span = points.fromUtf16(range);
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, span.begin}, {u"end"_s, span.end}};
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
                            {u"exact"_s, range.of(text).toString()},
                            {u"prefix"_s, nearby(QStringView(text).first(range.begin), true)},
                            {u"suffix"_s, nearby(QStringView(text).sliced(range.end), false)}};
    return {{u"source"_s, u"urn:sha256:"_s + QString::fromLatin1(call.call.transcript.sha256())},
            {u"selector"_s, QJsonArray{position, quote}}};
}

QJsonObject annotationOf(const ReviewedCall &call, const CodePoints &points, const Annotation &annotation)
{
    const QJsonArray body = bodies(annotation, call.tags);
    QJsonObject object{{u"id"_s, u"urn:uuid:"_s + annotation.id.value},
                       {u"type"_s, u"Annotation"_s},
                       {u"motivation"_s, annotation.note.isEmpty() ? u"tagging"_s : u"commenting"_s},
                       {u"target"_s, targetOf(call, points, annotation.anchor.range)}};
    if (!body.isEmpty())
        object[u"body"_s] = body;
    if (!annotation.author.isEmpty())
        object[u"creator"_s] = QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.author}};
    if (annotation.at.isValid())
        object[u"created"_s] = annotation.at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    return object;
}

} // namespace

QString WebAnnotationExporter::id() const
{
    return u"annotations-jsonld"_s;
}

QString WebAnnotationExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Annotations, W3C Web Annotation");
}

QString WebAnnotationExporter::suffix() const
{
    return u"jsonld"_s;
}

Result<QByteArray> WebAnnotationExporter::write(const ReviewedCall &call, const ExportOptions &) const
{
    const CodePoints points(call.call.transcript.text());
    QJsonArray items;
    for (const Annotation &annotation : call.call.annotations)
        items.append(annotationOf(call, points, annotation));
    const QString id = u"urn:sha256:"_s + QString::fromLatin1(call.call.transcript.sha256()) + u"#annotations"_s;
    const QJsonObject page{{u"type"_s, u"AnnotationPage"_s}, {u"items"_s, items}};
    return QJsonDocument(QJsonObject{{u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
                                     {u"id"_s, id},
                                     {u"type"_s, u"AnnotationCollection"_s},
                                     {u"label"_s, callTitle(call)},
                                     {u"total"_s, items.size()},
                                     {u"first"_s, page}})
        .toJson();
}

} // namespace core
