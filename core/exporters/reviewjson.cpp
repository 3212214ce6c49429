// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/reviewjson.h"

#include <QJsonArray>

#include "core/base/codepoints.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject span(const CodePoints &points, TextRange range)
{
    const TextRange span = points.fromUtf16(range);
    return {{u"start"_s, span.begin}, {u"end"_s, span.end}};
}

QJsonArray corrections(const ReviewedCall &call, const CodePoints &points)
{
    QJsonArray result;
    for (const Correction &correction : call.call.corrections) {
        QJsonObject object = span(points, correction.range);
        object[u"id"_s] = correction.id.value;
        object[u"original"_s] = call.call.transcript.textOf(correction.range).toString();
        object[u"text"_s] = correction.text;
        object[u"source"_s] = correction.source;
        object[u"author"_s] = correction.author;
        object[u"at"_s] = timeText(correction.at);
        result.append(object);
    }
    return result;
}

QJsonArray annotations(const ReviewedCall &call, const CodePoints &points)
{
    QJsonArray result;
    for (const Annotation &annotation : call.call.annotations) {
        QJsonArray tags;
        for (const TagId &tag : annotation.tags)
            tags.append(tag.value);
        QJsonObject object = span(points, annotation.anchor.range);
        object[u"id"_s] = annotation.id.value;
        object[u"quote"_s] = annotation.anchor.quote;
        object[u"note"_s] = annotation.note;
        object[u"tags"_s] = tags;
        object[u"author"_s] = annotation.author;
        object[u"at"_s] = timeText(annotation.at);
        result.append(object);
    }
    return result;
}

QJsonArray tags(const ReviewedCall &call)
{
    QJsonArray result;
    for (const Tag &tag : call.tags) {
        result.append(QJsonObject{
            {u"id"_s, tag.id.value},
            {u"parent"_s, tag.parent.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(tag.parent.value)},
            {u"name"_s, tag.name},
            {u"colour"_s, tag.colour},
            {u"description"_s, tag.description},
        });
    }
    return result;
}

QJsonArray verdicts(const ReviewedCall &call, const CodePoints &points)
{
    QJsonArray result;
    for (const Verdict &verdict : call.call.verdicts) {
        QJsonObject object = span(points, verdict.anchor.range);
        object[u"quote"_s] = verdict.anchor.quote;
        object[u"detector"_s] = verdict.detector;
        object[u"category"_s] = verdict.category;
        object[u"decision"_s] = decisionKey(verdict.decision);
        object[u"everywhere"_s] = verdict.scope == Verdict::Scope::Everywhere;
        object[u"author"_s] = verdict.author;
        object[u"at"_s] = timeText(verdict.at);
        result.append(object);
    }
    return result;
}

} // namespace

QJsonObject reviewJson(const ReviewedCall &call)
{
    const CodePoints points(call.call.transcript.text());
    QJsonObject result;
    const auto insert = [&result](const QString &key, const QJsonArray &array) {
        if (!array.isEmpty())
            result.insert(key, array);
    };
    insert(u"corrections"_s, corrections(call, points));
    insert(u"annotations"_s, annotations(call, points));
    insert(u"tags"_s, tags(call));
    insert(u"verdicts"_s, verdicts(call, points));
    return result;
}

} // namespace core
