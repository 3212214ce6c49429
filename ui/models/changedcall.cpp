// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changedcall.h"

#include "core/project/textruns.h"

namespace ui {

namespace {

using Kind = core::DiffPiece::Kind;

/// Puts the runs of a call into one text.
class Marker
{
public:
    void take(const core::TextRun &run)
    {
        if (run.kind == Kind::Kept) {
            finish();
            m_position += run.text.size();
            return;
        }
        if (m_words.isEmpty())
            m_range = {run.original.begin, run.original.begin};
        m_range = m_range.united(run.original);
        // The old and the new word must not run into one.
        if (!m_words.isEmpty() && !m_words.back().isSpace() && !run.text.startsWith(u' '))
            m_words += u' ';
        const qsizetype begin = m_position + m_words.size();
        m_words += run.text;
        (run.kind == Kind::Removed ? m_removed : m_added).append({begin, m_position + m_words.size()});
    }

    void finish()
    {
        if (m_words.isEmpty())
            return;
        m_replacements.append({m_range, m_words});
        m_position += m_words.size();
        m_words.clear();
    }

    const QList<core::Replacement> &replacements() const { return m_replacements; }
    const QList<core::TextRange> &removed() const { return m_removed; }
    const QList<core::TextRange> &added() const { return m_added; }

private:
    QList<core::Replacement> m_replacements;
    QList<core::TextRange> m_removed;
    QList<core::TextRange> m_added;
    core::TextRange m_range; ///< Of the change being put together, in the imported text.
    QString m_words;
    qsizetype m_position = 0; ///< Of its begin, in the text that is made.
};

/// A call without findings: where changes are looked at, nothing is decided.
core::ReviewedCall quietCopy(const core::ReviewedCall &call)
{
    core::ReviewedCall copy = call;
    copy.analysis = {};
    copy.analysis.speech = call.call.speech;
    return copy;
}

/// The turns of a second source: who speaks is not told, so each is given to the source itself.
core::SpeakerTurns turnsOf(const core::SecondSource &source)
{
    core::Speaker speaker;
    speaker.id = core::SpeakerId{QStringLiteral("source")};
    speaker.name = source.displayName();
    core::SpeakerTurns speech;
    speech.speakers.append(speaker);
    QList<core::TextRange> spoken = source.spoken;
    if (spoken.isEmpty() && !source.text.isEmpty())
        spoken.append({0, source.text.size()});
    for (const core::TextRange range : std::as_const(spoken)) {
        core::Turn turn;
        turn.id = core::TurnId{QString::number(speech.turns.size())};
        turn.range = range;
        turn.speaker = speaker.id;
        speech.turns.append(turn);
    }
    return speech;
}

} // namespace

ChangedCall markedCall(const core::ReviewedCall &call)
{
    Marker marker;
    for (const core::TextRun &run : core::textRuns(call.call))
        marker.take(run);
    marker.finish();
    ChangedCall marked{quietCopy(call), marker.removed(), marker.added(), {}};
    marked.call.map = core::TextMap(call.map.original(), marker.replacements());
    return marked;
}

ChangedCall importedCall(const core::ReviewedCall &call)
{
    ChangedCall imported{quietCopy(call), {}, {}, {}};
    imported.call.call.corrections.clear();
    imported.call.map = core::TextMap(call.map.original(), {});
    for (const core::TextRun &run : core::textRuns(call.call)) {
        if (run.kind == Kind::Removed)
            imported.removed.append(run.original);
    }
    return imported;
}

ChangedCall sourceCall(const core::ReviewedCall &call, const core::SecondSource &source)
{
    QList<core::TextRange> spoken;
    for (const core::Turn &turn : call.call.speech.turns)
        spoken.append(call.map.toCorrected(turn.range));
    ChangedCall other{quietCopy(call), {}, {}, core::besideTexts(call.map.corrected(), spoken, source)};
    core::TranscriptData data;
    data.text = source.text;
    data.fileName = source.fileName;
    core::CallState &state = other.call.call;
    state = core::CallState();
    state.info = call.call.info;
    state.transcript = core::Transcript(data);
    state.speech = turnsOf(source);
    other.call.map = core::TextMap(source.text, {});
    other.call.analysis.speech = state.speech;
    for (core::BesidePair &pair : other.pairs) {
        if (!pair.isEqual && !pair.theirs.isEmpty())
            other.added.append(pair.theirs);
        pair.ours = call.map.toOriginal(pair.ours);
    }
    return other;
}

} // namespace ui
