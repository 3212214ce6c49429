// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/storedcall.h"

#include <QSet>

#include "core/project/applied.h"

namespace core {

CallState callOf(const StoredDocument &document)
{
    CallState call;
    call.info = document.info;
    call.transcript = document.transcript;
    call.sourceTexts = document.sourceTexts;
    for (const Row &row : document.rows) {
        if (const auto *speaker = std::get_if<SpeakerRow>(&row))
            call.speech.speakers.append(speaker->speaker);
        else if (const auto *turn = std::get_if<TurnRow>(&row))
            call.speech.turns.append(turn->turn);
        else if (const auto *correction = std::get_if<Correction>(&row))
            call.corrections.append(*correction);
        else if (const auto *annotation = std::get_if<Annotation>(&row))
            call.annotations.append(*annotation);
        else if (const auto *verdict = std::get_if<Verdict>(&row))
            call.verdicts.append(*verdict);
        else if (const auto *figure = std::get_if<FigureReview>(&row))
            call.figures.append(*figure);
        else if (const auto *source = std::get_if<SourceRow>(&row))
            call.sources.append(*source);
    }
    sortRows(call);
    return call;
}

QList<Row> rowsOf(const DocumentId &document, const SpeakerTurns &speech)
{
    QList<Row> rows;
    QSet<TurnId> turns;
    for (const Speaker &speaker : speech.speakers)
        rows.append(SpeakerRow{document, speaker});
    for (Turn turn : speech.turns) {
        if (turn.id.isNull())
            turn.id = newId<TurnId>();
        if (!speech.speaker(turn.speaker))
            turn.speaker = {};
        if (!turns.contains(turn.renders))
            turn.renders = {};
        turns.insert(turn.id);
        rows.append(TurnRow{document, turn});
    }
    return rows;
}

} // namespace core
