// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exporters/reviewedcalls.h"

#include <algorithm>

#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

core::Speaker speaker(const QString &id, const QString &name, core::Role role, const QString &title = {})
{
    core::Speaker speaker;
    speaker.id = {id};
    speaker.name = name;
    speaker.role = role;
    speaker.title = title;
    return speaker;
}

core::Turn turn(const core::CallState &call, const QString &words, const QString &speaker, core::Section section)
{
    core::Turn turn;
    turn.id = {words};
    turn.range = rangeOf(call, words);
    turn.speaker = {speaker};
    turn.section = section;
    return turn;
}

} // namespace

core::CallState alpineCall()
{
    const QString text = u"Good day, and welcome.\n"
                         "Thank you. Revenue was RMB 23 million 📈, up 5%. Costs fell.\n"
                         "We also invest a lot more than.\n"
                         "We invest much more.\n"_s;
    core::CallState call;
    core::TranscriptData data = transcript(text).data();
    data.fileName = u"alpine-2025q2.txt"_s;
    call.transcript = core::Transcript(data);
    call.info.title = u"Alpine & Sons <Q2> call"_s;
    call.info.company = u"Alpine & Sons"_s;
    call.info.event = u"Second quarter 2025"_s;
    call.info.date = QDate(2025, 8, 20);

    using enum core::Section;
    call.speech.speakers = {speaker(u"o"_s, {}, core::Role::Operator),
                            speaker(u"a"_s, u"Ann Lee"_s, core::Role::Executive, u"CFO"_s),
                            speaker(u"i"_s, {}, core::Role::Interpreter)};
    call.speech.turns = {
        turn(call, u"Good day, and welcome."_s, u"o"_s, Opening),
        turn(call, u"Thank you. Revenue was RMB 23 million 📈, up 5%. Costs fell."_s, u"a"_s, PreparedRemarks),
        turn(call, u"We also invest a lot more than."_s, u"a"_s, PreparedRemarks),
        turn(call, u"We invest much more."_s, u"i"_s, PreparedRemarks),
    };
    call.speech.turns[2].isMachineTranslation = true;
    call.speech.turns[2].language = u"zh"_s;
    call.speech.turns[3].renders = call.speech.turns[2].id;
    return call;
}

core::CallState timed(core::CallState call)
{
    core::TranscriptData data = call.transcript.data();
    double time = 1;
    for (const core::Turn &turn : call.speech.turns) {
        for (qsizetype at = turn.range.begin; at < turn.range.end;) {
            qsizetype end = data.text.indexOf(u' ', at);
            end = end < 0 ? turn.range.end : std::min(end, turn.range.end);
            if (end > at)
                data.words.append({{at, end}, time, time + 0.4, 0.9});
            time += 0.5;
            at = end + 1;
        }
    }
    call.transcript = core::Transcript(data);
    return call;
}

core::TextRange rangeOf(const core::CallState &call, const QString &words)
{
    const qsizetype begin = call.transcript.text().indexOf(words);
    Q_ASSERT(begin >= 0);
    return {begin, begin + words.size()};
}

void correct(core::CallState &call, const QString &words, const QString &by)
{
    core::Correction correction;
    correction.id = {u"correction of "_s + words};
    correction.range = rangeOf(call, words);
    correction.text = by;
    call.corrections.append(correction);
    std::sort(call.corrections.begin(), call.corrections.end(),
              [](const auto &a, const auto &b) { return a.range < b.range; });
}

core::ReviewedCall reviewed(const core::CallState &call, core::Analysis analysis)
{
    analysis.speech = call.speech;
    return core::reviewedCall(call, {}, analysis);
}

} // namespace support
