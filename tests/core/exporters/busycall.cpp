// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exporters/busycall.h"

#include <algorithm>

#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/calls.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

const QDateTime moment(QDate(2025, 8, 21), QTime(8, 15), Qt::UTC);

QString text()
{
    QString lines;
    for (int line = 1; line <= 60; ++line) {
        lines +=
            u"Revenue no %1 was RMB 23 million 📈, up 5%. 收入增长了百分之五。 We except <growth> & \u200fשלום\u200f.\n"_s
                .arg(line);
        lines += u"=SUM(A1) was said by +nobody in line %1; costs fell.\n"_s.arg(line);
    }
    return lines;
}

core::Tag tag(const QString &name, const core::TagId &parent = {})
{
    core::Tag tag;
    tag.id = {core::guidFromName(u"tag/"_s + name)};
    tag.parent = parent;
    tag.name = name;
    tag.colour = u"#336699"_s;
    tag.description = u"What "_s + name + u" means"_s;
    return tag;
}

QList<core::Annotation> annotations(const QString &text, const QList<core::Tag> &tags)
{
    QList<core::Annotation> list;
    const qsizetype step = text.size() / 300;
    for (int i = 0; i < 300; ++i) {
        core::Annotation annotation;
        annotation.id = {core::guidFromName(u"annotation/%1"_s.arg(i))};
        qsizetype begin = i * step;
        while (text[begin].isSpace() || text[begin].isLowSurrogate())
            ++begin;
        qsizetype end = std::min(begin + 10 + i % 40, text.size());
        if (text[end - 1].isHighSurrogate())
            --end;
        annotation.anchor.range = {begin, end};
        annotation.anchor.quote = annotation.anchor.range.of(text).toString();
        annotation.note = i % 3 == 0 ? QString() : u"=note %1 备注\nline <two> 📌"_s.arg(i);
        if (i % 2 == 0 || annotation.note.isEmpty())
            annotation.tags = {tags[i % tags.size()].id};
        annotation.author = i % 5 == 0 ? u"Jo & Co"_s : u"安娜"_s;
        annotation.at = moment.addSecs(i);
        list.append(annotation);
    }
    return list;
}

core::Analysis analysisOf(const QString &text)
{
    core::Analysis analysis;
    qsizetype at = 0;
    for (int i = 1; i <= 12; ++i) {
        at = text.indexOf(u"RMB 23 million"_s, at + 1);
        core::Kpi kpi;
        kpi.id = u"revenue-%1"_s.arg(i);
        kpi.metric = u"Revenue"_s;
        kpi.group = u"revenue"_s;
        kpi.segment = i == 1 ? QString() : u"@Cloud %1"_s.arg(i);
        kpi.period = u"2025Q2"_s;
        kpi.value = 23e6 + i;
        kpi.unit = u"CNY"_s;
        kpi.yearOnYear = 5;
        kpi.mentions = {core::KpiMention{{at, at + 14}, 23e6 + i, true}};
        analysis.kpis.append(kpi);
        core::Finding finding;
        finding.detector = u"garbled"_s;
        finding.category = u"wrong-word"_s;
        const qsizetype word = text.indexOf(u"except"_s, at);
        finding.range = {word, word + 6};
        finding.reason = u"“except” is rarely followed by growth."_s;
        finding.suggestion = u"expect"_s;
        finding.score = 0.75;
        analysis.findings.append(finding);
    }
    core::Check check;
    check.spans = {analysis.kpis.first().mentions.first().range};
    check.stated = 5;
    check.computed = 4.5;
    check.outcome = core::Check::Outcome::Inconsistent;
    check.message = u"22 to 23 is +4.5 %, but 5 % was said."_s;
    analysis.checks = {check};
    return analysis;
}

} // namespace

core::ReviewedCall busyCall()
{
    core::CallState state = call(text());
    state.info.id = {core::guidFromName(u"busy")};
    state.info.title = u"Alpine & Sons <Q2> 电话会议"_s;
    state.info.event = u"Second quarter 2025"_s;
    state.info.company = u"Alpine & Sons"_s;
    const QString &original = state.transcript.text();
    qsizetype at = 0;
    for (int i = 0; i < 20; ++i) {
        at = original.indexOf(u"except"_s, at + 1);
        core::Correction correction;
        correction.id = {core::guidFromName(u"correction/%1"_s.arg(i))};
        correction.range = {at, at + 6};
        correction.text = u"expect"_s;
        correction.author = u"安娜"_s;
        correction.at = moment;
        state.corrections.append(correction);
    }
    const core::Tag outlook = tag(u"Outlook"_s);
    const QList<core::Tag> tags{outlook, tag(u"=Guidance"_s, outlook.id), tag(u"成本"_s)};
    state.annotations = annotations(original, tags);
    core::Analysis analysis = analysisOf(original);
    analysis.speech = state.speech;
    return core::reviewedCall(state, tags, analysis);
}

} // namespace support
