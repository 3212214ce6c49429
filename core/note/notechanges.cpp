// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notechanges.h"

#include "core/note/notecitation.h"
#include "core/project/callkpis.h"
#include "core/project/textruns.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype contextWords = 4;

DocumentRun run(const QString &text)
{
    DocumentRun made;
    made.text = text;
    return made;
}

DocumentCell cell(const QString &text, bool isNumber = false)
{
    DocumentCell made;
    if (!text.isEmpty())
        made.runs = {run(text)};
    made.isNumber = isNumber;
    return made;
}

/// The last words of a text, or its first.
QString lastWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString some = words.mid(std::max<qsizetype>(0, words.size() - contextWords)).join(u' ');
    return words.size() > contextWords ? u"… "_s + some : some;
}

QString firstWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString some = words.mid(0, contextWords).join(u' ');
    return words.size() > contextWords ? some + u" …"_s : some;
}

/// Changed words in bold between the words beside them; a dash where nothing stands any more.
DocumentCell changed(const QString &before, const QString &words, const QString &behind)
{
    DocumentCell made;
    if (!before.isEmpty())
        made.runs.append(run(before + u' '));
    DocumentRun bold = run(words.isEmpty() ? u"–"_s : words.simplified());
    bold.isBold = true;
    made.runs.append(bold);
    if (!behind.isEmpty())
        made.runs.append(run(u' ' + behind));
    return made;
}

QString speakerAt(const ReviewedCall &call, qsizetype turn)
{
    const Speaker *speaker = turn < 0 ? nullptr : call.speakerOf(call.call.speech.turns[turn]);
    return speaker ? speaker->displayName() : QString();
}

/// A row for each place of a passage that was changed.
void addRows(QList<QList<DocumentCell>> &rows, const ReviewedCall &call, const RunPassage &passage)
{
    const QList<TextRun> &runs = passage.runs;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs[i].kind == DiffPiece::Kind::Kept)
            continue;
        const QString before = i > 0 ? lastWords(runs[i - 1].text) : QString();
        QString removed;
        QString inserted;
        for (; i < runs.size() && runs[i].kind != DiffPiece::Kind::Kept; ++i)
            (runs[i].kind == DiffPiece::Kind::Removed ? removed : inserted) += runs[i].text;
        const QString behind = i < runs.size() ? firstWords(runs[i].text) : QString();
        const QString turn = passage.turn < 0 ? QString() : QString::number(passage.turn + 1);
        rows.append({cell(turn, true), cell(speakerAt(call, passage.turn)), changed(before, removed, behind),
                     changed(before, inserted, behind)});
    }
}

TextRange placeOf(const Check &check)
{
    if (!check.culprit.isEmpty() || check.spans.isEmpty())
        return check.culprit;
    return check.spans.first();
}

DocumentBlock bullet(const ReviewedCall &call, const QString &message, TextRange place)
{
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Bullet;
    block.runs = {run(message)};
    const QString who = place.isEmpty() ? QString() : speakerCitation(call, place);
    if (!who.isEmpty()) {
        block.runs.append(run(u" — "_s + who));
        block.runs.last().isMuted = true;
    }
    return block;
}

} // namespace

QList<DocumentBlock> changeBlocks(const ReviewedCall &call)
{
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.rows.append({cell(u"Turn"_s, true), cell(u"Speaker"_s), cell(u"As imported"_s), cell(u"As corrected"_s)});
    for (const RunPassage &passage : runPassages(call.call))
        addRows(table.rows, call, passage);
    if (table.rows.size() == 1)
        return {};
    return {table};
}

QList<DocumentBlock> openCheckBlocks(const ReviewedCall &call, const QList<ReviewedCall> &others)
{
    QList<DocumentBlock> blocks;
    for (const Check &check : call.analysis.checks) {
        if (check.outcome == Check::Outcome::Inconsistent)
            blocks.append(bullet(call, check.message, placeOf(check)));
    }
    if (others.isEmpty())
        return blocks;
    const QString own = call.call.info.id.value;
    for (const CallComparison &comparison : comparedCalls(QList<ReviewedCall>{call} + others)) {
        const bool isOwn = comparison.laterCall == own || comparison.earlierCall == own;
        if (isOwn && comparison.outcome == Check::Outcome::Inconsistent) {
            const TextRange place = comparison.laterCall == own ? comparison.later : comparison.earlier;
            blocks.append(bullet(call, comparison.message, place));
        }
    }
    return blocks;
}

} // namespace core
