// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/analysisjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/codepoints.h"
#include "core/exporters/reviewjson.h"
#include "core/project/figures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Writes the parts of one analysis; holds what all of them need.
class Writer
{
public:
    Writer(const Transcript &transcript, const Analysis &analysis)
        : m_points(transcript.text())
        , m_analysis(analysis)
    {
        for (const Speaker &speaker : analysis.speech.speakers)
            m_speakers.insert(speaker.id.value, &speaker);
    }

    QJsonArray turns() const;
    QJsonArray flags() const;
    QJsonArray quantities() const;
    QJsonArray kpis() const;
    QJsonArray checks() const;
    QJsonArray names() const;
    QJsonArray sources() const;

private:
    QJsonObject span(TextRange range) const;
    QJsonArray spans(const QList<TextRange> &ranges) const;

    CodePoints m_points;
    const Analysis &m_analysis;
    QHash<QString, const Speaker *> m_speakers; ///< By id.
};

QJsonObject Writer::span(TextRange range) const
{
    const TextRange points = m_points.fromUtf16(range);
    return {{u"start"_s, points.begin}, {u"end"_s, points.end}};
}

QJsonArray Writer::spans(const QList<TextRange> &ranges) const
{
    QJsonArray result;
    for (const TextRange range : ranges)
        result.append(span(range));
    return result;
}

QJsonArray Writer::turns() const
{
    QJsonArray result;
    for (const Turn &turn : m_analysis.speech.turns) {
        const Speaker *speaker = m_speakers.value(turn.speaker.value);
        QJsonObject object = span(turn.range);
        object[u"id"_s] = turn.id.value;
        object[u"speaker"_s] = speaker ? QJsonValue(speaker->displayName()) : QJsonValue(QJsonValue::Null);
        object[u"role"_s] = speaker && speaker->role != Role::Unknown ? QJsonValue(roleKey(speaker->role))
                                                                      : QJsonValue(QJsonValue::Null);
        object[u"title"_s] = speaker ? textOrNull(speaker->title) : QJsonValue(QJsonValue::Null);
        object[u"firm"_s] = speaker ? textOrNull(speaker->firm) : QJsonValue(QJsonValue::Null);
        object[u"confidence"_s] = turn.confidence;
        object[u"reason"_s] = textOrNull(turn.reason);
        object[u"section"_s] = sectionKey(turn.section);
        object[u"language"_s] = turn.language;
        object[u"machine_translation"_s] = turn.isMachineTranslation;
        object[u"renders"_s] = textOrNull(turn.renders.value);
        result.append(object);
    }
    return result;
}

QJsonArray Writer::flags() const
{
    QJsonArray result;
    for (const Finding &finding : m_analysis.findings) {
        QJsonObject object = span(finding.range);
        object[u"kind"_s] = finding.kind == FindingKind::Repeat ? u"repeat"_s : u"garbled"_s;
        object[u"category"_s] = finding.category;
        object[u"detector"_s] = finding.detector;
        object[u"confidence"_s] = finding.score;
        object[u"shown"_s] = finding.isShown;
        object[u"reason"_s] = finding.reason;
        object[u"suggestion"_s] = finding.suggestion ? QJsonValue(*finding.suggestion) : QJsonValue(QJsonValue::Null);
        if (!finding.evidence.isEmpty())
            object[u"evidence"_s] = finding.evidence;
        if (finding.copies > 0) {
            object[u"count"_s] = finding.copies;
            object[u"unit_words"_s] = finding.unitWords;
        }
        result.append(object);
    }
    return result;
}

QJsonArray Writer::quantities() const
{
    QJsonArray result;
    for (const Quantity &quantity : m_analysis.quantities) {
        QJsonObject object = span(quantity.range);
        object[u"type"_s] = quantityTypeKey(quantity.type);
        object[u"value"_s] = numberOrNull(quantity.value);
        if (quantity.high)
            object[u"value_high"_s] = *quantity.high;
        object[u"unit"_s] = quantity.unit;
        object[u"approximate"_s] = quantity.isApproximate;
        object[u"broken"_s] = quantity.isBroken;
        result.append(object);
    }
    return result;
}

QJsonArray Writer::kpis() const
{
    QJsonArray result;
    for (const Kpi &kpi : m_analysis.kpis) {
        QJsonArray mentions;
        for (const KpiMention &mention : kpi.mentions)
            mentions.append(span(mention.range));
        result.append(QJsonObject{
            {u"id"_s, kpi.id},
            {u"metric"_s, kpi.metric},
            {u"segment"_s, textOrNull(kpi.segment)},
            {u"basis"_s, textOrNull(kpi.basis)},
            {u"period"_s, textOrNull(kpi.period)},
            {u"value"_s, numberOrNull(kpi.value)},
            {u"value_high"_s, numberOrNull(kpi.high)},
            {u"unit"_s, textOrNull(kpi.unit)},
            {u"change"_s, numberOrNull(kpi.yearOnYear ? kpi.yearOnYear : kpi.quarterOnQuarter)},
            {u"yoy_pct"_s, numberOrNull(kpi.yearOnYear)},
            {u"qoq_pct"_s, numberOrNull(kpi.quarterOnQuarter)},
            {u"prior_value"_s, numberOrNull(kpi.prior)},
            {u"prior_quarter_value"_s, numberOrNull(kpi.priorQuarter)},
            {u"guidance"_s, kpi.isGuidance},
            {u"mentions"_s, mentions},
        });
    }
    return result;
}

QJsonArray Writer::checks() const
{
    QJsonArray result;
    for (const Check &check : m_analysis.checks) {
        result.append(QJsonObject{
            {u"kind"_s, checkKindKey(check.kind)},
            {u"verdict"_s, checkOutcomeKey(check.outcome)},
            {u"stated"_s, check.stated},
            {u"computed"_s, check.computed},
            {u"spans"_s, spans(check.spans)},
            {u"message"_s, check.message},
        });
    }
    return result;
}

QJsonArray Writer::names() const
{
    QJsonArray result;
    for (const NameGroup &group : m_analysis.nameGroups) {
        QJsonArray spellings;
        for (const NameSpelling &spelling : group.spellings) {
            spellings.append(QJsonObject{
                {u"text"_s, spelling.text},
                {u"respelled"_s, NameGroup::respelled(spelling, group.best)},
                {u"spans"_s, spans(spelling.ranges)},
            });
        }
        result.append(QJsonObject{
            {u"kind"_s, nameKindKey(group.kind)},
            {u"name"_s, group.best},
            {u"reason"_s, group.reason},
            {u"spellings"_s, spellings},
        });
    }
    return result;
}

QJsonArray Writer::sources() const
{
    QJsonArray result;
    for (const SourceMatch &match : m_analysis.sources) {
        result.append(QJsonObject{
            {u"common"_s, match.common},
            {u"used"_s, match.isUsed},
            {u"findings"_s, match.findings},
            {u"note"_s, textOrNull(match.note)},
        });
    }
    return result;
}

QJsonObject documentOf(const Transcript &transcript, const Analysis &analysis)
{
    const Writer writer(transcript, analysis);
    return {
        {u"schema"_s, 1},
        {u"file"_s, transcript.fileName()},
        {u"sha256"_s, QString::fromLatin1(transcript.sha256())},
        {u"layout"_s, layoutKey(transcript.layout())},
        {u"turns"_s, writer.turns()},
        {u"flags"_s, writer.flags()},
        {u"quantities"_s, writer.quantities()},
        {u"kpis"_s, writer.kpis()},
        {u"checks"_s, writer.checks()},
        {u"names"_s, writer.names()},
        {u"sources"_s, writer.sources()},
    };
}

} // namespace

QByteArray analysisJson(const Transcript &transcript, const Analysis &analysis)
{
    return QJsonDocument(documentOf(transcript, analysis)).toJson();
}

QByteArray reviewedCallJson(const ReviewedCall &call)
{
    Analysis reviewed = call.analysis;
    reviewed.kpis = reviewedKpis(call);
    QJsonObject document = documentOf(call.call.transcript, reviewed);
    const QJsonObject review = reviewJson(call);
    for (auto member = review.begin(); member != review.end(); ++member)
        document.insert(member.key(), member.value());
    return QJsonDocument(document).toJson();
}

} // namespace core
