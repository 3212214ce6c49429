// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/textruns.h"

#include <algorithm>

namespace core {

namespace {

using Kind = DiffPiece::Kind;

void add(QList<TextRun> &runs, const TextRun &run)
{
    if (run.text.isEmpty())
        return;
    const bool continues = !runs.isEmpty() && runs.last().kind == run.kind && run.kind != Kind::Inserted;
    if (!continues) {
        runs.append(run);
        return;
    }
    runs.last().text += run.text;
    runs.last().original.end = run.original.end;
}

void addKept(QList<TextRun> &runs, const QString &text, TextRange range)
{
    add(runs, {Kind::Kept, range, range.of(text).toString()});
}

/// A stretch of whole words with the corrections in it.
struct Rewritten {
    TextRange range;
    QString text; ///< What stands there now.
};

/// What was rewritten in a call, in order. Corrections of the same words are one.
QList<Rewritten> rewrittenIn(const CallState &call)
{
    const QString &text = call.transcript.text();
    QList<Rewritten> result;
    qsizetype at = 0;
    for (const Correction &correction : call.corrections) {
        const TextRange words = wholeWords(text, correction.range);
        if (!result.isEmpty() && words.begin < result.last().range.end) {
            result.last().range.end = words.end;
        } else {
            if (!result.isEmpty())
                result.last().text += TextRange{at, result.last().range.end}.of(text);
            result.append(Rewritten{words, {}});
            at = words.begin;
        }
        result.last().text += TextRange{at, correction.range.begin}.of(text);
        result.last().text += correction.text;
        at = correction.range.end;
    }
    if (!result.isEmpty())
        result.last().text += TextRange{at, result.last().range.end}.of(text);
    return result;
}

/// Adds the pieces of a rewritten stretch, each with the original words that it is about.
void addRewritten(QList<TextRun> &runs, const QString &text, const Rewritten &rewritten)
{
    qsizetype at = rewritten.range.begin;
    for (const DiffPiece &piece : wordDiff(rewritten.range.of(text), rewritten.text)) {
        const qsizetype begin = at;
        if (piece.kind != Kind::Inserted) {
            at += piece.text.size();
            add(runs, {piece.kind, {begin, at}, piece.text});
            continue;
        }
        const bool replaces = !runs.isEmpty() && runs.last().kind == Kind::Removed && runs.last().original.end == at;
        add(runs, {piece.kind, replaces ? runs.last().original : TextRange{at, at}, piece.text});
    }
}

/// Moves a change that is only removed or only inserted so that the space is behind its words, not before them.
void slideSpaces(QList<TextRun> &runs)
{
    for (qsizetype i = 1; i + 1 < runs.size(); ++i) {
        TextRun &before = runs[i - 1];
        TextRun &change = runs[i];
        TextRun &behind = runs[i + 1];
        const bool isAlone = change.kind != Kind::Kept && before.kind == Kind::Kept && behind.kind == Kind::Kept;
        const QChar space = change.text.front();
        if (!isAlone || !space.isSpace() || behind.text.front() != space || behind.text.size() < 2)
            continue;
        before.text += space;
        change.text = change.text.sliced(1) + space;
        behind.text.remove(0, 1);
        ++before.original.end;
        change.original = change.original.shifted(1);
        ++behind.original.begin;
    }
}

/// A kept run cut in two; the first part is returned, the second stays.
TextRun takeFront(TextRun &run, qsizetype until)
{
    TextRun front = run;
    front.original.end = until;
    front.text.truncate(front.original.length());
    run.original.begin = until;
    run.text.remove(0, front.original.length());
    return front;
}

/// Hands out the runs of a call from its begin to its end.
class Dealer
{
public:
    explicit Dealer(const QList<TextRun> &runs)
        : m_runs(runs)
    {
    }

    /// The runs up to a position of the original text; a change that begins before it comes whole.
    RunPassage until(qsizetype end, qsizetype turn)
    {
        RunPassage passage{turn, {m_at, std::max(m_at, end)}, {}};
        while (!m_runs.isEmpty() && isBefore(m_runs.first(), end)) {
            TextRun &run = m_runs.first();
            const bool isCut = run.kind == Kind::Kept && run.original.end > end;
            passage.runs.append(isCut ? takeFront(run, end) : m_runs.takeFirst());
            passage.original.end = std::max(passage.original.end, passage.runs.last().original.end);
        }
        m_at = passage.original.end;
        return passage;
    }

private:
    /// Words that are written in place of none belong to what ends there.
    static bool isBefore(const TextRun &run, qsizetype end)
    {
        return run.original.begin < end || (run.original.isEmpty() && run.original.begin == end);
    }

    QList<TextRun> m_runs;
    qsizetype m_at = 0;
};

} // namespace

int RunPassage::changes() const
{
    int count = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool isChange = runs[i].kind != Kind::Kept;
        const bool begins = i == 0 || runs[i - 1].kind == Kind::Kept;
        count += isChange && begins ? 1 : 0;
    }
    return count;
}

QList<TextRun> textRuns(const CallState &call)
{
    const QString &text = call.transcript.text();
    QList<TextRun> runs;
    qsizetype at = 0;
    for (const Rewritten &rewritten : rewrittenIn(call)) {
        addKept(runs, text, {at, rewritten.range.begin});
        addRewritten(runs, text, rewritten);
        at = rewritten.range.end;
    }
    addKept(runs, text, {at, text.size()});
    slideSpaces(runs);
    return runs;
}

QList<RunPassage> runPassages(const CallState &call)
{
    Dealer dealer(textRuns(call));
    QList<RunPassage> passages;
    const auto between = [&](qsizetype end) {
        const RunPassage passage = dealer.until(end, -1);
        if (passage.changes() > 0)
            passages.append(passage);
    };
    for (qsizetype turn = 0; turn < call.speech.turns.size(); ++turn) {
        const TextRange range = call.speech.turns[turn].range;
        between(range.begin);
        passages.append(dealer.until(range.end, turn));
    }
    between(call.transcript.text().size());
    return passages;
}

} // namespace core
