// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/sentences.h"

namespace core {

namespace {

constexpr qsizetype longestSentence = 160;
constexpr qsizetype longSentence = 100; ///< From here on a clause end will do.

} // namespace

QList<Sentence> splitSentences(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities)
{
    QList<Sentence> sentences;
    qsizetype quantity = 0;
    for (qsizetype turn = 0; turn < speech.turns.size(); ++turn) {
        const TextRange indices = tokens.indicesIn(speech.turns[turn].range);
        qsizetype begin = indices.begin;
        for (qsizetype at = indices.begin; at < indices.end; ++at) {
            const qsizetype length = at + 1 - begin;
            const bool isLast = at + 1 == indices.end;
            if (!isLast && !tokens[at].endsSentence && length < longestSentence
                && !(length >= longSentence && tokens[at].endsClause))
                continue;
            while (quantity < quantities.size() && quantities[quantity].range.begin < tokens[begin].range.begin)
                ++quantity;
            qsizetype next = quantity;
            while (next < quantities.size() && quantities[next].range.begin < tokens[at].range.end)
                ++next;
            const bool isInsideFigure = next > quantity && quantities[next - 1].range.end > tokens[at].range.end;
            if (isInsideFigure && !isLast)
                continue;
            sentences.append(
                Sentence{{begin, at + 1}, quantity, next - quantity, turn, speech.turns[turn].isMachineTranslation});
            quantity = next;
            begin = at + 1;
        }
    }
    return sentences;
}

} // namespace core
