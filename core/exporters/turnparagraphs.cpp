// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/turnparagraphs.h"

#include <algorithm>

#include "core/document/columns.h"
#include "core/document/runs.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool looksAlike(const DocumentRun &a, const DocumentRun &b)
{
    return a.change == b.change && a.changeAuthor == b.changeAuthor && a.changedAt == b.changedAt
           && a.comments == b.comments && b.anchor.isEmpty();
}

} // namespace

TurnParagraphs::TurnParagraphs(const ReviewedCall &call, const QList<PassageMark> &marks, bool showsChanges)
    : m_call(call)
    , m_marks(marks)
    , m_showsChanges(showsChanges)
{
    const Layout layout = call.call.transcript.layout();
    m_isWrapped = layout == Layout::Paragraphs || layout == Layout::Unbroken;
    for (const PassageMark &mark : marks)
        m_longestMark = std::max(m_longestMark, mark.range.length());
}

QList<DocumentBlock> TurnParagraphs::of(const RunPassage &passage)
{
    m_blocks.clear();
    for (const TextRun &run : passage.runs)
        addRun(run);
    endParagraph();
    return m_blocks;
}

void TurnParagraphs::addRun(const TextRun &run)
{
    if (run.kind == DiffPiece::Kind::Removed && !m_showsChanges)
        return;
    if (run.kind == DiffPiece::Kind::Inserted)
        return addPiece(run, run.original, run.text);
    // Words are cut where a mark begins or ends.
    QList<qsizetype> cuts{run.original.begin, run.original.end};
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), run.original.begin - m_longestMark,
                                 [](const PassageMark &m, qsizetype at) { return m.range.begin < at; });
    for (; mark != m_marks.end() && mark->range.begin < run.original.end; ++mark) {
        for (const qsizetype at : {mark->range.begin, mark->range.end}) {
            if (at > run.original.begin && at < run.original.end)
                cuts.append(at);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const TextRange range{cuts[i], cuts[i + 1]};
        addPiece(run, range, QStringView(run.text).sliced(range.begin - run.original.begin, range.length()));
    }
}

void TurnParagraphs::addPiece(const TextRun &run, TextRange original, QStringView words)
{
    addWords(looksOf(run, original), words, run.kind != DiffPiece::Kind::Removed);
}

DocumentRun TurnParagraphs::looksOf(const TextRun &run, TextRange original)
{
    DocumentRun looks;
    const auto covers = [&](TextRange range) {
        return original.isEmpty() ? range.begin < original.begin && original.begin < range.end
                                  : range.intersects(original);
    };
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), original.begin - m_longestMark,
                                 [](const PassageMark &m, qsizetype at) { return m.range.begin < at; });
    for (; mark != m_marks.end() && mark->range.begin <= original.end; ++mark) {
        if (!covers(mark->range))
            continue;
        if (mark->comment >= 0)
            looks.comments.append(mark->comment);
        if (!mark->anchor.isEmpty() && looks.anchor.isEmpty() && !m_usedAnchors.contains(mark->anchor))
            looks.anchor = mark->anchor;
    }
    if (!m_showsChanges || run.kind == DiffPiece::Kind::Kept)
        return looks;
    looks.change = run.kind == DiffPiece::Kind::Inserted ? DocumentRun::Change::Inserted : DocumentRun::Change::Deleted;
    if (const Correction *correction = correctionOf(original)) {
        looks.changeAuthor = correction->author;
        looks.changedAt = correction->at;
    }
    return looks;
}

const Correction *TurnParagraphs::correctionOf(TextRange original) const
{
    const QList<Correction> &corrections = m_call.call.corrections;
    const auto touches = [original](const Correction &correction) {
        return correction.range.begin <= original.end && original.begin <= correction.range.end;
    };
    const auto found = std::find_if(corrections.begin(), corrections.end(), touches);
    return found == corrections.end() ? nullptr : &*found;
}

void TurnParagraphs::addWords(DocumentRun looks, QStringView words, bool breaksParagraphs)
{
    qsizetype at = 0;
    while (at < words.size()) {
        if (words[at].isSpace()) {
            m_lineEnds += breaksParagraphs && words[at] == u'\n' ? 1 : 0;
            if (!m_needsSpace)
                m_spaceLooks = looks;
            m_needsSpace = true;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < words.size() && !words[end].isSpace())
            ++end;
        addSpace(looks);
        if (m_runs.isEmpty() || !looksAlike(m_runs.last(), looks)) {
            m_runs.append(looks);
            if (!looks.anchor.isEmpty())
                m_usedAnchors.insert(looks.anchor);
            looks.anchor.clear();
        }
        m_runs.last().text += words.sliced(at, end - at);
        at = end;
    }
}

void TurnParagraphs::addSpace(const DocumentRun &looks)
{
    const bool endsParagraph = m_lineEnds > (m_isWrapped ? 1 : 0);
    if (endsParagraph) {
        endParagraph();
    } else if (m_needsSpace && !m_runs.isEmpty()) {
        // Between words under one remark the space lies under it too, otherwise it is part of nothing but the change.
        if (m_runs.last().change != m_spaceLooks.change) {
            m_runs.append(m_spaceLooks);
            m_runs.last().anchor.clear();
            if (looks.comments != m_spaceLooks.comments)
                m_runs.last().comments.clear();
        }
        m_runs.last().text += u' ';
    }
    m_needsSpace = false;
    m_lineEnds = 0;
}

void TurnParagraphs::endParagraph()
{
    m_needsSpace = false;
    m_lineEnds = 0;
    if (m_runs.isEmpty())
        return;
    DocumentBlock block;
    block.runs = m_runs;
    if (isEastAsian(plainText(m_runs)))
        block.language = u"zh"_s;
    m_blocks.append(block);
    m_runs.clear();
}

} // namespace core
