// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/samplecall.h"

#include "core/project/applied.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

QString sampleText()
{
    return u"Good morning and welcome to the Lumenta Holdings second quarter earnings conference call.\n"
           "Thank you. Our revenue our revenue reached RMB 2,349.2 million, up 24.3% year over year from RMB 1,890 "
           "million. Public cloud revenue was RMB 1,625 million, an increase of 29%, and enterprise cloud revenue was "
           "RMB 724 million, down 4.1%. Gross profit was RMB 406 million, so the gross margin was 73 percent. The "
           "hearing "
           "ratio came down to 41% and we differ maturely from our peers. Research and development came to RMB 212 "
           "million. Capital expenditure was RMB 96 million and cash was RMB 3,480 million. We keep our guidance for "
           "the "
           "year.\n"
           "This is Dana Whitfeild from Harrow Securities. Could you talk about the margin next year next year next "
           "year "
           "in public cloud?"_s;
}

core::Finding finding(const core::ReviewedCall &call, const QString &detector, core::FindingKind kind,
                      const QString &category, const QString &words, double score)
{
    core::Finding made;
    made.detector = detector;
    made.kind = kind;
    made.category = category;
    made.range = rangeOf(call, words);
    made.score = score;
    return made;
}

QList<core::Finding> findings(const core::ReviewedCall &call)
{
    using Kind = core::FindingKind;
    QList<core::Finding> all;
    all.append(finding(call, u"repeat"_s, Kind::Repeat, u"stutter"_s, u"Our revenue our revenue"_s, 0.82));
    all.last().reason = u"The words “our revenue” are said twice in a row."_s;
    all.last().suggestion = u"Our revenue"_s;
    all.append(finding(call, u"figure"_s, Kind::Figure, u"wrong-figure"_s, u"73 percent"_s, 0.97));
    all.last().reason = u"Gross profit over revenue is 17.3 %, but 73 % was written."_s;
    all.last().suggestion = u"17.3 percent"_s;
    all.last().evidence = u"406 / 2,349.2 = 17.3 %, and “seventeen point three” sounds alike."_s;
    all.append(finding(call, u"garble"_s, Kind::Garbled, u"wrong-word"_s, u"hearing ratio"_s, 0.91));
    all.last().reason = u"“Hearing ratio” is no term of finance; “gearing ratio” sounds alike."_s;
    all.last().suggestion = u"gearing ratio"_s;
    all.last().evidence = u"Twelve times more likely here."_s;
    all.append(finding(call, u"garble"_s, Kind::Garbled, u"broken-sentence"_s, u"differ maturely"_s, 0.55));
    all.last().reason = u"These words hardly ever stand beside each other."_s;
    all.append(finding(call, u"name"_s, Kind::Name, u"name"_s, u"Whitfeild"_s, 0.7));
    all.last().reason = u"The name is written “Whitfield” by the operator."_s;
    all.last().suggestion = u"Whitfield"_s;
    all.append(finding(call, u"garble"_s, Kind::Garbled, u"rare-word"_s, u"Harrow"_s, 0.1));
    all.last().isShown = false;
    return all;
}

core::Kpi kpi(const core::ReviewedCall &call, const QString &metric, const QString &group, const QString &words,
              double value)
{
    core::Kpi made;
    made.id = metric;
    made.metric = metric;
    made.group = group;
    made.period = u"2025Q2"_s;
    made.unit = u"CNY"_s;
    made.value = value;
    made.mentions = {core::KpiMention{rangeOf(call, words), value, true}};
    return made;
}

QList<core::Kpi> kpis(const core::ReviewedCall &call)
{
    QList<core::Kpi> all;
    all.append(kpi(call, u"revenue"_s, u"revenue"_s, u"RMB 2,349.2 million"_s, 2349.2e6));
    all.last().yearOnYear = 24.3;
    all.last().yearOnYearRange = rangeOf(call, u"24.3%"_s);
    all.last().prior = 1890e6;
    all.last().priorPeriod = u"2024Q2"_s;
    all.last().priorRange = rangeOf(call, u"RMB 1,890 million"_s);
    all.append(kpi(call, u"public cloud revenue"_s, u"revenue"_s, u"RMB 1,625 million"_s, 1625e6));
    all.last().segment = u"Public cloud"_s;
    all.last().yearOnYear = 29;
    all.append(kpi(call, u"enterprise cloud revenue"_s, u"revenue"_s, u"RMB 724 million"_s, 724e6));
    all.last().segment = u"Enterprise cloud"_s;
    all.last().yearOnYear = -4.1;
    all.append(kpi(call, u"gross profit"_s, u"revenue"_s, u"RMB 406 million"_s, 406e6));
    all.append(kpi(call, u"gross margin"_s, u"margins"_s, u"73 percent"_s, 73));
    all.last().type = core::QuantityType::Percent;
    all.last().unit = u"percent"_s;
    all.last().basis = u"adjusted"_s;
    all.append(kpi(call, u"gearing ratio"_s, u"margins"_s, u"41%"_s, 41));
    all.last().type = core::QuantityType::Percent;
    all.last().unit = u"percent"_s;
    all.append(kpi(call, u"research and development"_s, u"costs"_s, u"RMB 212 million"_s, 212e6));
    all.append(kpi(call, u"capital expenditure"_s, u"cash"_s, u"RMB 96 million"_s, 96e6));
    all.append(
        kpi(call, u"cash and cash equivalents at the end of the period"_s, u"cash"_s, u"RMB 3,480 million"_s, 3480e6));
    return all;
}

QList<core::Check> checks(const core::ReviewedCall &call)
{
    core::Check growth;
    growth.stated = 24.3;
    growth.computed = 24.3;
    growth.spans = {rangeOf(call, u"24.3%"_s), rangeOf(call, u"RMB 2,349.2 million"_s)};
    growth.message = u"1,890 to 2,349.2 is +24.3 %, as was said."_s;
    core::Check ratio;
    ratio.kind = core::Check::Kind::Ratio;
    ratio.outcome = core::Check::Outcome::Inconsistent;
    ratio.stated = 73;
    ratio.computed = 17.3;
    ratio.spans = {rangeOf(call, u"73 percent"_s), rangeOf(call, u"RMB 406 million"_s)};
    ratio.culprit = ratio.spans.first();
    ratio.message = u"Gross profit 406 over revenue 2,349.2 is 17.3 %, but 73 % was said."_s;
    return {growth, ratio};
}

void addSpeakers(core::CallState &call)
{
    const QList<core::Speaker> speakers{
        {core::SpeakerId{u"s1"_s}, {}, core::Role::Operator, {}, {}, {}, 1},
        {core::SpeakerId{u"s2"_s}, u"Mara Lindqvist"_s, core::Role::Executive, u"Chief Financial Officer"_s, {}, {}, 0},
        {core::SpeakerId{u"s3"_s}, u"Dana Whitfield"_s, core::Role::Analyst, {}, u"Harrow Securities"_s, {}, 0},
    };
    const QList<core::Section> sections{core::Section::Opening, core::Section::PreparedRemarks,
                                        core::Section::QuestionsAndAnswers};
    call.speech.speakers = speakers;
    for (qsizetype n = 0; n < call.transcript.turns().size(); ++n) {
        core::Turn turn;
        turn.id = core::TurnId{u"t%1"_s.arg(n + 1)};
        turn.range = call.transcript.turns().at(n).range;
        turn.speaker = speakers.at(n).id;
        turn.section = sections.at(n);
        call.speech.turns.append(turn);
    }
}

} // namespace

core::ReviewedCall sampleCall()
{
    core::CallState state;
    state.info.id = core::DocumentId{u"call"_s};
    state.info.company = u"Lumenta Holdings"_s;
    state.info.event = u"Second quarter 2025 earnings call"_s;
    state.info.date = QDate(2025, 8, 20);
    state.transcript = transcript(sampleText());
    addSpeakers(state);

    const core::TagId parent{u"outlook"_s};
    const QList<core::Tag> tags{{parent, {}, u"Outlook"_s, u"#0072b2"_s, {}, 0, {}},
                                {core::TagId{u"guidance"_s}, parent, u"Guidance"_s, u"#d55e00"_s, {}, 0, {}},
                                {core::TagId{u"risk"_s}, {}, u"Risk"_s, u"#009e73"_s, {}, 1, {}}};
    core::ReviewedCall call = core::reviewedCall(state, tags, {});
    core::Annotation annotation;
    annotation.id = core::AnnotationId{u"a1"_s};
    annotation.document = state.info.id;
    annotation.anchor = {rangeOf(call, u"guidance for the year"_s), u"guidance for the year"_s};
    annotation.note = u"Unchanged since spring; ask about the second half."_s;
    annotation.tags = {core::TagId{u"guidance"_s}};
    annotation.author = u"AK"_s;
    annotation.at = QDateTime(QDate(2025, 8, 21), QTime(9, 30), Qt::UTC);
    state.annotations = {annotation};

    core::Analysis analysis;
    analysis.speech = state.speech;
    analysis.findings = findings(call);
    analysis.kpis = kpis(call);
    analysis.checks = checks(call);
    return core::reviewedCall(state, tags, analysis);
}

core::TextRange rangeOf(const core::ReviewedCall &call, const QString &words)
{
    const qsizetype begin = call.call.transcript.text().indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

core::ReviewedCall edited(const core::ReviewedCall &call, const core::Edit &edit)
{
    const auto state = core::applied(call.call, edit);
    const auto tags = core::applied(call.tags, edit);
    Q_ASSERT(state && tags);
    return core::reviewedCall(*state, *tags, call.analysis);
}

} // namespace support
