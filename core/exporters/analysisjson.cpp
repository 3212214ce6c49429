// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/analysisjson.h"

#include <QHash>

#include "core/base/codepoints.h"
#include "core/base/translations.h"
#include "core/exporters/jsonwriter.h"
#include "core/exporters/reviewjson.h"
#include "core/project/figures.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Writes the parts of one analysis; holds what all of them need.
class AnalysisWriter
{
public:
    AnalysisWriter(const Transcript &transcript, const Analysis &analysis, JsonWriter &json)
        : m_transcript(transcript)
        , m_points(transcript.text())
        , m_analysis(analysis)
        , m_json(json)
    {
        for (const Speaker &speaker : analysis.speech.speakers)
            m_speakers.insert(speaker.id.value, &speaker);
    }

    /// Writes all as members of an object that is open.
    void writeMembers();

private:
    template<typename Item>
    void writeList(QLatin1StringView key, const QList<Item> &items);
    void writeMembers(const Turn &turn);
    void writeMembers(const Finding &finding);
    void writeMembers(const Quantity &quantity);
    void writeMembers(const Kpi &kpi);
    void writeMembers(const KpiMention &mention) { writeMembers(mention.range); }
    void writeMembers(const Check &check);
    void writeMembers(const NameGroup &group);
    void writeMembers(const SourceMatch &match);
    void writeMembers(TextRange range);
    void writeSpellings(const NameGroup &group);
    void textOrNull(QLatin1StringView key, const QString &text);

    const Transcript &m_transcript;
    const CodePoints m_points;
    const Analysis &m_analysis;
    JsonWriter &m_json;
    QHash<QString, const Speaker *> m_speakers; ///< By id.
};

template<typename Item>
void AnalysisWriter::writeList(QLatin1StringView key, const QList<Item> &items)
{
    m_json.key(key);
    m_json.beginList();
    for (const Item &item : items) {
        m_json.beginObject();
        writeMembers(item);
        m_json.endObject();
    }
    m_json.endList();
}

void AnalysisWriter::textOrNull(QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        m_json.member(key, nullptr);
    else
        m_json.member(key, text);
}

void AnalysisWriter::writeMembers(TextRange range)
{
    const TextRange points = m_points.fromUtf16(range);
    m_json.member("start"_L1, points.begin);
    m_json.member("end"_L1, points.end);
}

void AnalysisWriter::writeMembers(const Turn &turn)
{
    static const Speaker nobody;
    const Speaker *found = m_speakers.value(turn.speaker.value);
    const Speaker &speaker = found ? *found : nobody;
    writeMembers(turn.range);
    m_json.member("id"_L1, turn.id.value);
    m_json.key("speaker"_L1);
    if (found)
        m_json.value(speaker.displayName());
    else
        m_json.value(nullptr);
    textOrNull("role"_L1, speaker.role != Role::Unknown ? roleKey(speaker.role) : QString());
    textOrNull("title"_L1, speaker.title);
    textOrNull("firm"_L1, speaker.firm);
    m_json.member("confidence"_L1, turn.confidence);
    textOrNull("reason"_L1, turn.reason);
    m_json.member("section"_L1, sectionKey(turn.section));
    m_json.member("language"_L1, turn.language);
    m_json.member("machine_translation"_L1, turn.isMachineTranslation);
    textOrNull("renders"_L1, turn.renders.value);
}

void AnalysisWriter::writeMembers(const Finding &finding)
{
    writeMembers(finding.range);
    m_json.member("kind"_L1, finding.kind == FindingKind::Repeat ? u"repeat"_s : u"garbled"_s);
    m_json.member("category"_L1, finding.category);
    m_json.member("detector"_L1, finding.detector);
    m_json.member("confidence"_L1, finding.score);
    m_json.member("shown"_L1, finding.isShown);
    m_json.member("reason"_L1, finding.reason);
    m_json.key("suggestion"_L1);
    if (finding.suggestion)
        m_json.value(*finding.suggestion);
    else
        m_json.value(nullptr);
    if (!finding.evidence.isEmpty())
        m_json.member("evidence"_L1, finding.evidence);
    if (finding.copies > 0) {
        m_json.member("count"_L1, finding.copies);
        m_json.member("unit_words"_L1, finding.unitWords);
    }
}

void AnalysisWriter::writeMembers(const Quantity &quantity)
{
    writeMembers(quantity.range);
    m_json.member("type"_L1, quantityTypeKey(quantity.type));
    m_json.member("value"_L1, quantity.value);
    if (quantity.high)
        m_json.member("value_high"_L1, *quantity.high);
    m_json.member("unit"_L1, quantity.unit);
    m_json.member("approximate"_L1, quantity.isApproximate);
    m_json.member("broken"_L1, quantity.isBroken);
}

void AnalysisWriter::writeMembers(const Kpi &kpi)
{
    m_json.member("id"_L1, kpi.id);
    m_json.member("metric"_L1, kpi.metric);
    textOrNull("segment"_L1, kpi.segment);
    textOrNull("basis"_L1, kpi.basis);
    textOrNull("period"_L1, kpi.period);
    m_json.member("value"_L1, kpi.value);
    m_json.member("value_high"_L1, kpi.high);
    textOrNull("unit"_L1, kpi.unit);
    m_json.member("change"_L1, kpi.yearOnYear ? kpi.yearOnYear : kpi.quarterOnQuarter);
    m_json.member("yoy_pct"_L1, kpi.yearOnYear);
    m_json.member("qoq_pct"_L1, kpi.quarterOnQuarter);
    m_json.member("prior_value"_L1, kpi.prior);
    m_json.member("prior_quarter_value"_L1, kpi.priorQuarter);
    m_json.member("guidance"_L1, kpi.isGuidance);
    writeList("mentions"_L1, kpi.mentions);
}

void AnalysisWriter::writeMembers(const Check &check)
{
    m_json.member("kind"_L1, checkKindKey(check.kind));
    m_json.member("verdict"_L1, checkOutcomeKey(check.outcome));
    m_json.member("stated"_L1, check.stated);
    m_json.member("computed"_L1, check.computed);
    writeList("spans"_L1, check.spans);
    m_json.member("message"_L1, check.message);
}

void AnalysisWriter::writeMembers(const NameGroup &group)
{
    m_json.member("kind"_L1, nameKindKey(group.kind));
    m_json.member("name"_L1, group.best);
    m_json.member("reason"_L1, group.reason);
    writeSpellings(group);
}

void AnalysisWriter::writeSpellings(const NameGroup &group)
{
    m_json.key("spellings"_L1);
    m_json.beginList();
    for (const NameSpelling &spelling : group.spellings) {
        m_json.beginObject();
        m_json.member("text"_L1, spelling.text);
        m_json.member("respelled"_L1, NameGroup::respelled(spelling, group.best));
        writeList("spans"_L1, spelling.ranges);
        m_json.endObject();
    }
    m_json.endList();
}

void AnalysisWriter::writeMembers(const SourceMatch &match)
{
    m_json.member("common"_L1, match.common);
    m_json.member("used"_L1, match.isUsed);
    m_json.member("findings"_L1, match.findings);
    textOrNull("note"_L1, match.note);
}

void AnalysisWriter::writeMembers()
{
    const EnglishScope english;
    m_json.member("schema"_L1, 1);
    m_json.member("file"_L1, m_transcript.fileName());
    m_json.member("sha256"_L1, QString::fromLatin1(m_transcript.sha256()));
    m_json.member("layout"_L1, layoutKey(m_transcript.layout()));
    writeList("turns"_L1, m_analysis.speech.turns);
    writeList("flags"_L1, m_analysis.findings);
    writeList("quantities"_L1, m_analysis.quantities);
    writeList("kpis"_L1, m_analysis.kpis);
    writeList("checks"_L1, m_analysis.checks);
    writeList("names"_L1, m_analysis.nameGroups);
    writeList("sources"_L1, m_analysis.sources);
}

} // namespace

QByteArray analysisJson(const Transcript &transcript, const Analysis &analysis)
{
    JsonWriter json;
    json.beginObject();
    AnalysisWriter(transcript, analysis, json).writeMembers();
    json.endObject();
    return json.bytes();
}

QByteArray reviewedCallJson(const ReviewedCall &call)
{
    Analysis reviewed = call.analysis;
    reviewed.kpis = reviewedKpis(call);
    JsonWriter json;
    json.beginObject();
    AnalysisWriter(call.call.transcript, reviewed, json).writeMembers();
    writeReview(call, json);
    json.endObject();
    return json.bytes();
}

} // namespace core
