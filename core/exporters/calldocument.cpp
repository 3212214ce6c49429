// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/calldocument.h"

#include <algorithm>

#include "core/exporters/annotationtext.h"
#include "core/exporters/cleancall.h"
#include "core/exporters/documentblocks.h"
#include "core/exporters/figuretext.h"
#include "core/exporters/surroundings.h"
#include "core/exporters/turnparagraphs.h"
#include "core/project/figures.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = DocumentBlock::Kind;

QString anchorOf(qsizetype figure)
{
    return u"figure-%1"_s.arg(figure + 1);
}

/// Builds the document from the top to the end.
class CallPages
{
public:
    CallPages(const ReviewedCall &call, const ExportOptions &options)
        : m_call(call)
        , m_options(options)
    {
        for (const ReviewedFigure &figure : figures(call)) {
            if (figure.status != FigureStatus::Rejected)
                m_figures.append(figure);
        }
        for (const ReviewedFigure &figure : m_figures) {
            m_hasYearOnYear = m_hasYearOnYear || figure.kpi.yearOnYear;
            m_hasQuarterOnQuarter = m_hasQuarterOnQuarter || figure.kpi.quarterOnQuarter;
        }
    }

    Document make();

private:
    void collectMarks();
    void addTurns();
    void addTurn(const Turn &turn, const QList<DocumentBlock> &paragraphs);
    void addFigures();
    QList<DocumentCell> figureRow(qsizetype index, const Surroundings &surroundings) const;

    const ReviewedCall &m_call;
    ExportOptions m_options;
    QList<ReviewedFigure> m_figures; ///< Without rejected ones.
    bool m_hasYearOnYear = false;
    bool m_hasQuarterOnQuarter = false;
    QList<PassageMark> m_marks;
    Document m_document;
    Section m_section = Section::Unknown;
};

Document CallPages::make()
{
    m_document = documentHead(m_call, callTitle(m_call));
    const QSet<TurnId> left = turnsLeftOut(m_call.call.speech, m_options.interpreted);
    if (!left.isEmpty())
        m_document.blocks.append(documentBlock(Kind::Note, leftOutNote(m_options.interpreted, left.size())));
    collectMarks();
    addTurns();
    addFigures();
    return m_document;
}

void CallPages::collectMarks()
{
    for (const Annotation &annotation : m_call.call.annotations) {
        PassageMark mark{annotation.anchor.range, m_document.comments.size(), {}};
        m_document.comments.append({annotation.author, annotation.at, annotationText(annotation, m_call.tags)});
        if (!mark.range.isEmpty())
            m_marks.append(mark);
    }
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Kpi &kpi = m_figures[i].kpi;
        if (!kpi.mentions.isEmpty() && !kpi.mentions.first().range.isEmpty())
            m_marks.append(PassageMark{kpi.mentions.first().range, -1, anchorOf(i)});
    }
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const PassageMark &a, const PassageMark &b) { return a.range.begin < b.range.begin; });
}

void CallPages::addTurns()
{
    const QList<Turn> &turns = m_call.call.speech.turns;
    const QSet<TurnId> left = turnsLeftOut(m_call.call.speech, m_options.interpreted);
    TurnParagraphs paragraphs(m_call, m_marks, m_options.showsChanges);
    QList<TextRun> before; // Words written at the very begin of the next turn.
    for (RunPassage &passage : runPassages(m_call.call)) {
        if (passage.turn < 0) {
            before = passage.runs;
            before.removeIf(
                [](const TextRun &run) { return run.kind != DiffPiece::Kind::Inserted || !run.original.isEmpty(); });
            continue;
        }
        const Turn &turn = turns[passage.turn];
        before.removeIf([&](const TextRun &run) { return run.original.begin != turn.range.begin; });
        passage.runs = before + passage.runs;
        before.clear();
        if (!left.contains(turn.id))
            addTurn(turn, paragraphs.of(passage));
    }
}

void CallPages::addTurn(const Turn &turn, const QList<DocumentBlock> &paragraphs)
{
    if (paragraphs.isEmpty())
        return;
    const QString heading = sectionHeading(turn.section);
    if (turn.section != m_section && !heading.isEmpty())
        m_document.blocks.append(documentBlock(Kind::Heading, heading));
    m_section = turn.section;
    const CleanTurn clean = cleanTurn(m_call, turn);
    DocumentBlock speaker = documentBlock(Kind::Speaker, clean.speaker);
    speaker.accent = roleKey(clean.role);
    speaker.runs.first().isBold = true;
    QStringList details{clean.detail, clean.remark.isEmpty() ? QString() : u'[' + clean.remark + u']'};
    details.removeAll(QString());
    for (const QString &detail : details) {
        speaker.runs.append(documentRun(u"  "_s + detail));
        speaker.runs.last().isMuted = true;
    }
    m_document.blocks.append(speaker);
    m_document.blocks += paragraphs;
}

QList<DocumentCell> CallPages::figureRow(qsizetype index, const Surroundings &surroundings) const
{
    const Kpi &kpi = m_figures[index].kpi;
    QStringList name{kpi.metric, kpi.segment, kpi.basis};
    name.removeAll(QString());
    const TextRange said = kpi.mentions.isEmpty() ? kpi.metricRange : kpi.mentions.first().range;
    DocumentCell value = documentCell(valueText(kpi), true);
    for (DocumentRun &run : value.runs)
        run.target = u'#' + anchorOf(index);
    QList<DocumentCell> row{documentCell(name.join(u", "_s)),
                            documentCell(kpi.isGuidance ? kpi.period + u" (guidance)"_s : kpi.period), value};
    if (m_hasYearOnYear)
        row.append(documentCell(changeText(kpi.yearOnYear), true));
    if (m_hasQuarterOnQuarter)
        row.append(documentCell(changeText(kpi.quarterOnQuarter), true));
    row.append(documentCell(surroundings.speaker(said)));
    return row;
}

void CallPages::addFigures()
{
    if (m_figures.isEmpty())
        return;
    const Surroundings surroundings(m_call);
    DocumentBlock table;
    table.kind = Kind::Table;
    QList<DocumentCell> head{documentCell(u"Metric"_s), documentCell(u"Period"_s), documentCell(u"Value"_s, true)};
    if (m_hasYearOnYear)
        head.append(documentCell(u"YoY"_s, true));
    if (m_hasQuarterOnQuarter)
        head.append(documentCell(u"QoQ"_s, true));
    head.append(documentCell(u"Said by"_s));
    table.rows = {head};
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        table.rows.append(figureRow(i, surroundings));
    m_document.blocks.append(documentBlock(Kind::Heading, u"Figures"_s));
    m_document.blocks.append(table);
}

} // namespace

Document documentHead(const ReviewedCall &call, const QString &title)
{
    Document document;
    document.title = title;
    document.subject = call.call.info.company;
    document.language = u"en"_s;
    document.footer = callTitle(call);
    document.blocks.append(documentBlock(Kind::Title, title));
    const QString subtitle = callSubtitle(call);
    if (!subtitle.isEmpty())
        document.blocks.append(documentBlock(Kind::Note, subtitle));
    for (const HeaderLine &header : call.call.transcript.headers()) {
        const QString line = call.correctedText(header.range).simplified();
        if (header.kind == HeaderLine::Kind::Disclaimer && !line.isEmpty())
            document.blocks.append(documentBlock(Kind::Note, line));
    }
    return document;
}

Document callDocument(const ReviewedCall &call, const ExportOptions &options)
{
    return CallPages(call, options).make();
}

} // namespace core
