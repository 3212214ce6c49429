// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notequotes.h"

#include <algorithm>

#include "core/note/notecitation.h"
#include "core/project/figures.h"
#include "core/text/tokens.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The tags and all those below them.
QList<TagId> withChildren(const QList<Tag> &codebook, QList<TagId> tags)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        for (const Tag &tag : codebook) {
            if (tag.parent == tags[i] && !tags.contains(tag.id))
                tags.append(tag.id);
        }
    }
    return tags;
}

/// By place, each once, and none that lies in another.
QList<TextRange> inOrder(QList<TextRange> passages)
{
    std::sort(passages.begin(), passages.end(),
              [](TextRange a, TextRange b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    QList<TextRange> kept;
    for (const TextRange passage : passages) {
        if (kept.isEmpty() || passage.end > kept.last().end)
            kept.append(passage);
    }
    return kept;
}

/// The sentence around words of the corrected text, within the turn.
TextRange sentenceAround(const TokenList &tokens, TextRange words, TextRange turn)
{
    const TextRange inTurn = tokens.indicesIn(turn);
    qsizetype at = tokens.firstAtOrAfter(words.begin);
    if (at > inTurn.begin && (at == tokens.size() || tokens[at].range.begin > words.begin))
        --at; // The words begin inside a token, behind a bracket or a quotation mark.
    if (inTurn.isEmpty() || at < inTurn.begin || at >= inTurn.end)
        return words;
    qsizetype first = at;
    while (first > inTurn.begin && !tokens[first - 1].endsSentence)
        --first;
    qsizetype last = std::clamp(tokens.firstAtOrAfter(words.end) - 1, at, inTurn.end - 1);
    while (last + 1 < inTurn.end && !tokens[last].endsSentence)
        ++last;
    return tokens.rangeOf(first, last);
}

DocumentBlock block(DocumentBlock::Kind kind, const QString &text, bool isMuted = false)
{
    DocumentRun run;
    run.text = text;
    run.isMuted = isMuted;
    DocumentBlock made;
    made.kind = kind;
    made.runs = {run};
    return made;
}

/// What the analyst wrote on exactly this passage.
QStringList notesOn(const ReviewedCall &call, TextRange passage)
{
    QStringList notes;
    for (const Annotation &annotation : call.call.annotations) {
        const QString note = annotation.note.trimmed();
        if (annotation.anchor.range == passage && !note.isEmpty())
            notes.append(note);
    }
    return notes;
}

QString languageAt(const ReviewedCall &call, TextRange passage)
{
    const qsizetype turn = call.call.speech.turnAt(passage.begin);
    if (turn < 0 || call.call.speech.turns[turn].isMachineTranslation)
        return {};
    const QString language = call.call.speech.turns[turn].language;
    return language == u"en" ? QString() : language;
}

} // namespace

QList<TextRange> annotatedPassages(const ReviewedCall &call, const QList<TagId> &tags)
{
    const QList<TagId> wanted = withChildren(call.tags, tags);
    QList<TextRange> passages;
    for (const Annotation &annotation : call.call.annotations) {
        const bool isWanted = tags.isEmpty()
                              || std::any_of(annotation.tags.begin(), annotation.tags.end(),
                                             [&](const TagId &tag) { return wanted.contains(tag); });
        if (isWanted)
            passages.append(annotation.anchor.range);
    }
    std::sort(passages.begin(), passages.end());
    passages.erase(std::unique(passages.begin(), passages.end()), passages.end());
    return passages;
}

QList<TextRange> sentencesOfFigures(const ReviewedCall &call, const QStringList &wanted)
{
    const TokenList tokens(call.map.corrected());
    QList<TextRange> sentences;
    for (const ReviewedFigure &figure : figures(call)) {
        if (!wanted.contains(figure.kpi.id) || figure.kpi.mentions.isEmpty())
            continue;
        const TextRange words = figure.kpi.mentions.first().range;
        const qsizetype turn = call.call.speech.turnAt(words.begin);
        if (turn < 0)
            continue;
        const TextRange limits = call.map.toCorrected(call.call.speech.turns[turn].range);
        sentences.append(call.map.toOriginal(sentenceAround(tokens, call.map.toCorrected(words), limits)));
    }
    return inOrder(sentences);
}

QList<DocumentBlock> quoteBlocks(const ReviewedCall &call, const QList<TextRange> &passages)
{
    QList<DocumentBlock> blocks;
    for (const TextRange passage : passages) {
        const QString words = call.correctedText(passage).simplified();
        if (words.isEmpty())
            continue;
        DocumentBlock quote = block(DocumentBlock::Kind::Quote, u'“' + words + u'”');
        quote.language = languageAt(call, passage);
        blocks.append(quote);
        blocks.append(block(DocumentBlock::Kind::Note, u"— "_s + citation(call, passage), true));
        for (const QString &note : notesOn(call, passage))
            blocks.append(block(DocumentBlock::Kind::Paragraph, note));
    }
    return blocks;
}

} // namespace core
