// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/reviewjson.h"

#include "core/base/codepoints.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// Writes the parts of one review; holds what all of them need.
class ReviewWriter
{
public:
    ReviewWriter(const ReviewedCall &call, JsonWriter &json)
        : m_call(call)
        , m_points(call.call.transcript.text())
        , m_json(json)
    {
    }

    template<typename Item>
    void writeList(QLatin1StringView key, const QList<Item> &items);

private:
    void writeMembers(TextRange range);
    void writeMembers(const Correction &correction);
    void writeMembers(const Annotation &annotation);
    void writeMembers(const Tag &tag);
    void writeMembers(const Verdict &verdict);

    const ReviewedCall &m_call;
    const CodePoints m_points;
    JsonWriter &m_json;
};

template<typename Item>
void ReviewWriter::writeList(QLatin1StringView key, const QList<Item> &items)
{
    if (items.isEmpty())
        return;
    m_json.key(key);
    m_json.beginList();
    for (const Item &item : items) {
        m_json.beginObject();
        writeMembers(item);
        m_json.endObject();
    }
    m_json.endList();
}

void ReviewWriter::writeMembers(TextRange range)
{
    const TextRange points = m_points.fromUtf16(range);
    m_json.member("start"_L1, points.begin);
    m_json.member("end"_L1, points.end);
}

void ReviewWriter::writeMembers(const Correction &correction)
{
    writeMembers(correction.range);
    m_json.member("id"_L1, correction.id.value);
    m_json.member("original"_L1, m_call.call.transcript.textOf(correction.range));
    m_json.member("text"_L1, correction.text);
    m_json.member("source"_L1, correction.source);
    m_json.member("author"_L1, correction.author);
    m_json.member("at"_L1, timeText(correction.at));
}

void ReviewWriter::writeMembers(const Annotation &annotation)
{
    writeMembers(annotation.anchor.range);
    m_json.member("id"_L1, annotation.id.value);
    m_json.member("quote"_L1, annotation.anchor.quote);
    m_json.member("note"_L1, annotation.note);
    m_json.key("tags"_L1);
    m_json.beginList();
    for (const TagId &tag : annotation.tags)
        m_json.value(tag.value);
    m_json.endList();
    m_json.member("author"_L1, annotation.author);
    m_json.member("at"_L1, timeText(annotation.at));
}

void ReviewWriter::writeMembers(const Tag &tag)
{
    m_json.member("id"_L1, tag.id.value);
    m_json.key("parent"_L1);
    if (tag.parent.isNull())
        m_json.value(nullptr);
    else
        m_json.value(tag.parent.value);
    m_json.member("name"_L1, tag.name);
    m_json.member("colour"_L1, tag.colour);
    m_json.member("description"_L1, tag.description);
}

void ReviewWriter::writeMembers(const Verdict &verdict)
{
    writeMembers(verdict.anchor.range);
    m_json.member("quote"_L1, verdict.anchor.quote);
    m_json.member("detector"_L1, verdict.detector);
    m_json.member("category"_L1, verdict.category);
    m_json.member("decision"_L1, decisionKey(verdict.decision));
    m_json.member("everywhere"_L1, verdict.scope == Verdict::Scope::Everywhere);
    m_json.member("author"_L1, verdict.author);
    m_json.member("at"_L1, timeText(verdict.at));
}

} // namespace

void writeReview(const ReviewedCall &call, JsonWriter &json)
{
    ReviewWriter writer(call, json);
    writer.writeList("corrections"_L1, call.call.corrections);
    writer.writeList("annotations"_L1, call.call.annotations);
    writer.writeList("tags"_L1, call.tags);
    writer.writeList("verdicts"_L1, call.call.verdicts);
}

} // namespace core
