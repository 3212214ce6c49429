// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/researchnote.h"

#include <algorithm>

#include <QFileInfo>

#include "core/analysis/quantities/quantityformat.h"
#include "core/base/translations.h"
#include "core/note/notechanges.h"
#include "core/note/notecitation.h"
#include "core/note/notefigures.h"
#include "core/note/notequotes.h"
#include "core/note/notetemplate.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? noteLocale().toString(date, u"MMMM d, yyyy"_s) : QString();
}

/// The figures that are asked for, in the order in which they are.
QList<ReviewedFigure> chosenFigures(const ReviewedCall &call, const QStringList &ids)
{
    const QList<ReviewedFigure> all = figures(call);
    QList<ReviewedFigure> chosen;
    for (const QString &id : ids) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ReviewedFigure &one) {
            return one.kpi.id == id && one.status != FigureStatus::Rejected && !one.kpi.mentions.isEmpty();
        });
        if (found != all.end())
            chosen.append(*found);
    }
    return chosen;
}

QList<DocumentBlock> chartBlocks(const QList<NoteChart> &charts)
{
    QList<DocumentBlock> blocks;
    for (const NoteChart &chart : charts) {
        DocumentBlock block;
        block.kind = DocumentBlock::Kind::Picture;
        block.picture = chart.picture;
        if (!chart.caption.isEmpty()) {
            DocumentRun run;
            run.text = chart.caption;
            run.isMuted = true;
            block.runs = {run};
        }
        blocks.append(block);
    }
    return blocks;
}

QString openCount(const ReviewedCall &call)
{
    const auto open = std::count_if(call.analysis.findings.begin(), call.analysis.findings.end(),
                                    [&](const Finding &finding) { return call.isOpen(finding); });
    return open > 0 ? QString::number(open) : QString();
}

QHash<QString, QString> wordsFor(const ReviewedCall &call, const NoteRequest &request)
{
    const DocumentInfo &info = call.call.info;
    return {
        {u"title"_s, request.title.isEmpty() ? noteTitle(call) : request.title},
        {u"call"_s, callCitation(call)},
        {u"company"_s, info.company},
        {u"event"_s, info.event},
        {u"period"_s, periodName(info.period, noteLocale())},
        {u"date"_s, dateText(info.date)},
        {u"author"_s, request.author},
        {u"written_on"_s, dateText(request.writtenOn)},
        {u"source"_s, info.fileName},
        {u"open_count"_s, openCount(call)},
    };
}

QHash<QString, QList<DocumentBlock>> blocksFor(const ReviewedCall &call, const NoteRequest &request,
                                               const QList<ReviewedCall> &others)
{
    QList<ReviewedFigure> reported = request.figures ? chosenFigures(call, *request.figures) : headlineFigures(call);
    QList<ReviewedFigure> guidance = request.figures ? reported : guidanceFigures(call);
    reported.removeIf([](const ReviewedFigure &figure) { return figure.kpi.isGuidance; });
    guidance.removeIf([](const ReviewedFigure &figure) { return !figure.kpi.isGuidance; });
    const QList<TextRange> quotes = request.quotes ? *request.quotes : annotatedPassages(call);
    const QList<DocumentBlock> none;
    return {
        {u"headline_table"_s, figureBlocks(call, reported)},
        {u"guidance_table"_s, figureBlocks(call, guidance)},
        {u"history_table"_s, request.withHistory ? historyBlocks(call, others, reported) : none},
        {u"charts"_s, chartBlocks(request.charts)},
        {u"quotes"_s, quoteBlocks(call, quotes)},
        {u"open_checks"_s, request.withOpenChecks ? openCheckBlocks(call, others) : none},
        {u"changes"_s, request.withChanges ? changeBlocks(call) : none},
    };
}

} // namespace

QString noteTitle(const ReviewedCall &call)
{
    const DocumentInfo &info = call.call.info;
    const QString period = periodName(info.period, noteLocale());
    if (info.company.isEmpty())
        return info.title.isEmpty() ? QFileInfo(info.fileName).completeBaseName() : info.title;
    return period.isEmpty() ? info.company : u"%1: %2"_s.arg(info.company, period);
}

Result<Document> researchNote(const ReviewedCall &call, const NoteRequest &request, const QList<ReviewedCall> &others)
{
    const EnglishScope english;
    const auto form =
        NoteTemplate::parse(request.templateText.isEmpty() ? defaultNoteTemplate() : request.templateText);
    if (!form)
        return failure(form.error());
    const NoteValues values{wordsFor(call, request), blocksFor(call, request, others)};
    Document document;
    document.title = values.words.value(u"title"_s);
    document.subject = call.call.info.company;
    document.author = request.author;
    document.language = u"en"_s;
    document.footer = callCitation(call);
    document.blocks = form->filled(values);
    return document;
}

} // namespace core
