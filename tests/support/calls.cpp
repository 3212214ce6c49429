// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calls.h"

#include "core/project/applied.h"
#include "core/project/edits.h"

#include <QStringList>

#include "tests/support/transcripts.h"

namespace support {

using namespace Qt::StringLiterals;

core::SpeakerTurns twoSpeakers(const core::Transcript &transcript)
{
    core::SpeakerTurns speech;
    speech.speakers = {
        core::Speaker{core::SpeakerId{u"speaker-a"_s}, u"Ada Brook"_s, core::Role::Executive, u"CFO"_s, {}, {}, 0},
        core::Speaker{core::SpeakerId{u"speaker-b"_s}, {}, core::Role::Analyst, {}, u"Hill Bank"_s, {}, 1}};
    for (const core::ImportedTurn &imported : transcript.turns()) {
        core::Turn turn;
        turn.id = core::TurnId{u"turn-"_s + QString::number(speech.turns.size())};
        turn.range = imported.range;
        turn.speaker = speech.speakers[speech.turns.size() % 2].id;
        turn.section = core::Section::PreparedRemarks;
        speech.turns.append(turn);
    }
    return speech;
}

core::CallState call(const QString &text)
{
    core::CallState state;
    state.info.id = core::DocumentId{u"document"_s};
    state.info.title = u"Marrow Lamps, second quarter"_s;
    state.transcript = transcript(text);
    state.info.sha256 = state.transcript.sha256();
    state.speech = twoSpeakers(state.transcript);
    return state;
}

QString sampleText()
{
    return u"Good morning, this is the Marrow Lamps call.\n"
           u"Our hearing ratio fell to 12 percent 📈 in the quarter.\n"
           u"收入增长了百分之十二，谢谢大家。\n"
           u"Cafe\u0301 sales rose rose to 3.4 million 🇨🇭 francs."_s;
}

QString described(const core::CallState &call)
{
    const core::TextMap map = call.textMap();
    QStringList lines{map.corrected()};
    for (const core::Turn &turn : call.speech.turns) {
        const core::Speaker *speaker = call.speech.speaker(turn.speaker);
        lines.append((speaker ? speaker->displayName() : u"?"_s) + u": "_s
                     + map.toCorrected(turn.range).of(map.corrected()).toString());
    }
    for (const core::Annotation &annotation : call.annotations)
        lines.append(u"note on “"_s + annotation.anchor.quote + u"”: "_s + annotation.note);
    for (const core::Verdict &verdict : call.verdicts)
        lines.append(core::decisionKey(verdict.decision) + u" “"_s + verdict.anchor.quote + u"”"_s);
    return lines.join(u'\n');
}

core::TextRange rangeOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        qFatal("“%s” is not there", qPrintable(words));
    return {at, at + words.size()};
}

core::Edit typeOver(const core::CallState &call, const QString &over, const QString &words)
{
    return core::typeText(call, rangeOf(call.textMap().corrected(), over), words);
}

core::CallState after(const core::CallState &call, const core::Edit &edit)
{
    const auto result = core::applied(call, edit);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

QStringList turnsOf(const core::CallState &call)
{
    const core::TextMap map = call.textMap();
    QStringList words;
    for (const core::Turn &turn : call.speech.turns)
        words.append(map.toCorrected(turn.range).of(map.corrected()).toString());
    return words;
}

} // namespace support
