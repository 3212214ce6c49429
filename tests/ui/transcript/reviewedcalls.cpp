// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/transcript/reviewedcalls.h"

#include "core/project/applied.h"
#include "tests/support/calls.h"

using namespace Qt::StringLiterals;

namespace support {

core::ReviewedCall reviewedCall(const QString &text)
{
    core::CallState state = call(text);
    QList<core::Turn> &turns = state.speech.turns;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        turns[i].section = 2 * i < turns.size() ? core::Section::PreparedRemarks : core::Section::QuestionsAndAnswers;
    }
    return core::reviewedCall(state, {}, {});
}

core::ReviewedCall withFinding(const core::ReviewedCall &call, const QString &words, core::FindingKind kind)
{
    const qsizetype begin = call.map.original().indexOf(words);
    Q_ASSERT(begin >= 0);
    core::Finding finding;
    finding.detector = u"test"_s;
    finding.kind = kind;
    finding.range = {begin, begin + words.size()};
    finding.reason = u"It reads oddly."_s;
    core::Analysis analysis = call.analysis;
    analysis.findings.append(finding);
    return core::reviewedCall(call.call, call.tags, analysis);
}

core::Result<core::ReviewedCall> edited(const core::ReviewedCall &call, const core::Edit &edit)
{
    const auto state = core::applied(call.call, edit);
    if (!state)
        return core::failure(state.error());
    return core::reviewedCall(*state, call.tags, call.analysis);
}

QStringList turnTexts(const core::ReviewedCall &call)
{
    QStringList texts;
    for (const core::Turn &turn : call.call.speech.turns)
        texts.append(call.correctedText(turn.range));
    return texts;
}

} // namespace support
