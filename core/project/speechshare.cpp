// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/speechshare.h"

#include <QHash>

#include "core/text/wordcut.h"

namespace core {

QList<SpeechShare> speechShares(const ReviewedCall &call)
{
    const SpeakerTurns &speech = call.call.speech;
    QList<SpeechShare> shares;
    QHash<SpeakerId, qsizetype> places;
    for (const Speaker &speaker : speech.speakers) {
        places.insert(speaker.id, shares.size());
        SpeechShare share;
        share.speaker = speaker.id;
        shares.append(share);
    }
    qsizetype all = 0;
    for (const Turn &turn : speech.turns) {
        if (!places.contains(turn.speaker)) {
            places.insert(turn.speaker, shares.size());
            shares.append(SpeechShare());
        }
        SpeechShare &share = shares[places.value(turn.speaker)];
        const qsizetype words = wordCount(call.map.toCorrected(turn.range).of(call.map.corrected()));
        share.words += words;
        share.wordsBySection[turn.section] += words;
        share.turns.append(turn.range);
        all += words;
    }
    for (SpeechShare &share : shares)
        share.share = all > 0 ? static_cast<double>(share.words) / static_cast<double>(all) : 0.0;
    return shares;
}

} // namespace core
