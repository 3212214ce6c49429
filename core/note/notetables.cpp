// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/analysis/quantities/quantityformat.h"
#include "core/base/tally.h"
#include "core/note/notecitation.h"
#include "core/note/notefigures.h"
#include "core/project/callkpis.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPeriods = 6;
const QString computedMark = QStringLiteral("\u00a0†");

/// Empty for an empty text.
DocumentCell cell(const QString &text, bool isNumber)
{
    DocumentCell made;
    made.isNumber = isNumber;
    if (text.isEmpty())
        return made;
    DocumentRun run;
    run.text = text;
    made.runs = {run};
    return made;
}

DocumentBlock smallPrint(const QString &text)
{
    DocumentRun run;
    run.text = text;
    run.isMuted = true;
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Note;
    block.runs = {run};
    return block;
}

QString nameOf(const Kpi &kpi)
{
    return measureName(kpi.metric, kpi.segment, kpi.basis);
}

/// Words that stay in one line where a cell is narrow.
QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

QString written(const FigureChange &change)
{
    // Nobody says a growth to two decimals, and the values it is computed from are rounded.
    const double amount = change.isComputed ? std::round(change.amount * 10) / 10 : change.amount;
    QString text = formatGrowth(amount, noteLocale());
    if (change.isPoints)
        text.replace(u'%', u"pp"_s);
    return change.isComputed ? text + computedMark : text;
}

/// The change on the year, or that there was a loss on one side of it.
QString onYear(const Kpi &kpi)
{
    if (const auto change = changeOnYear(kpi))
        return written(*change);
    const auto before = valueYearAgo(kpi);
    if (!before || !kpi.value || kpi.type != QuantityType::Money || (*before < 0) == (*kpi.value < 0))
        return {};
    return *before < 0 ? u"from a loss"_s : u"to a loss"_s;
}

QString onQuarter(const Kpi &kpi)
{
    const auto change = changeOnQuarter(kpi);
    return change ? written(*change) : QString();
}

/// What all figures have in common, if they do; those that say nothing do not count.
QString common(const QList<ReviewedFigure> &figures, const std::function<QString(const Kpi &)> &of)
{
    QString found;
    for (const ReviewedFigure &figure : figures) {
        const QString own = of(figure.kpi);
        if (!found.isEmpty() && !own.isEmpty() && own != found)
            return {};
        found = own.isEmpty() ? found : own;
    }
    return found;
}

QString periodText(const Kpi &kpi)
{
    return unbroken(periodName(kpi.period, noteLocale()));
}

QString priorPeriodText(const Kpi &kpi)
{
    return kpi.prior ? unbroken(periodName(kpi.priorPeriod, noteLocale())) : QString();
}

QString priorText(const Kpi &kpi)
{
    return kpi.prior ? formatValue(*kpi.prior, kpi.type, kpi.unit, noteLocale()) : QString();
}

struct Column {
    QString title;
    bool isNumber = false;
    std::function<QString(const ReviewedFigure &)> text;
};

/// A period that all values share is told once, in the head.
QList<Column> columnsFor(const ReviewedCall &call, const QList<ReviewedFigure> &figures)
{
    const bool allSay =
        std::none_of(figures.begin(), figures.end(), [](const auto &one) { return one.kpi.period.isEmpty(); });
    const QString period = allSay ? common(figures, periodText) : QString();
    const QString prior = common(figures, priorPeriodText);
    QList<Column> columns{
        Column{u"Figure"_s, false, [](const ReviewedFigure &figure) { return nameOf(figure.kpi); }},
        Column{u"Period"_s, false, [](const ReviewedFigure &figure) { return periodText(figure.kpi); }},
        Column{period.isEmpty() ? u"Value"_s : period, true,
               [](const ReviewedFigure &figure) { return formatValue(figure.kpi, noteLocale()); }},
        Column{prior.isEmpty() ? u"Before"_s : prior, true,
               [prior](const ReviewedFigure &figure) {
                   const QString own = priorPeriodText(figure.kpi);
                   const QString text = priorText(figure.kpi);
                   return own == prior || own.isEmpty() ? text : u"%1 (%2)"_s.arg(text, own);
               }},
        Column{u"y/y"_s, true, [](const ReviewedFigure &figure) { return onYear(figure.kpi); }},
        Column{u"q/q"_s, true, [](const ReviewedFigure &figure) { return onQuarter(figure.kpi); }},
        Column{
            u"Said by"_s, false,
            [&call](const ReviewedFigure &figure) { return briefCitation(call, figure.kpi.mentions.first().range); }},
    };
    if (!period.isEmpty())
        columns.removeAt(1);
    return columns;
}

QString names(const QList<ReviewedFigure> &figures)
{
    QStringList all;
    for (const ReviewedFigure &figure : figures)
        all.append(nameOf(figure.kpi));
    all.removeDuplicates();
    return all.join(u"; "_s);
}

/// What a reader must know of the figures before relying on them.
QList<DocumentBlock> remarksOn(const QList<ReviewedFigure> &figures)
{
    QList<DocumentBlock> remarks;
    const auto isComputed = [](const std::optional<FigureChange> &change) { return change && change->isComputed; };
    if (std::any_of(figures.begin(), figures.end(), [&](const ReviewedFigure &figure) {
            return isComputed(changeOnYear(figure.kpi)) || isComputed(changeOnQuarter(figure.kpi));
        }))
        remarks.append(smallPrint(u"† Computed from the values of both periods, as said in the call."_s));
    QList<ReviewedFigure> open = figures;
    open.removeIf([](const ReviewedFigure &figure) { return figure.status != FigureStatus::Unreviewed; });
    if (!open.isEmpty() && open.size() == figures.size())
        remarks.append(smallPrint(u"Read from the transcript; nobody has confirmed these figures yet."_s));
    else if (!open.isEmpty())
        remarks.append(smallPrint(u"Read from the transcript and not confirmed yet: %1."_s.arg(names(open))));
    return remarks;
}

/// The histories of the company of the call that tell of one of the figures, in their order.
QList<KpiHistory> historiesOf(const ReviewedCall &call, const QList<ReviewedCall> &others,
                              const QList<ReviewedFigure> &figures)
{
    QList<CallKpis> calls{callKpis(call)};
    for (const ReviewedCall &other : others)
        calls.append(callKpis(other));
    const QList<KpiHistory> all = kpiHistories(calls);
    QList<KpiHistory> wanted;
    for (const ReviewedFigure &figure : figures) {
        const auto tells = [&](const KpiHistory &history) {
            return history.company == calls.first().company
                   && std::any_of(history.points.begin(), history.points.end(), [&](const KpiHistoryPoint &point) {
                          return point.call == calls.first().call && point.kpi == figure.kpi.id;
                      });
        };
        const auto found = std::find_if(all.begin(), all.end(), tells);
        if (found != all.end() && !wanted.contains(*found))
            wanted.append(*found);
    }
    return wanted;
}

/// The newest periods of one length that the histories tell of, oldest first.
QStringList periodsOf(const QList<KpiHistory> &histories)
{
    QStringList periods;
    for (const KpiHistory &history : histories) {
        for (const KpiHistoryPoint &point : history.points)
            periods.append(point.period);
    }
    periods.removeDuplicates();
    periods.sort();
    return periods.mid(std::max<qsizetype>(0, periods.size() - mostPeriods));
}

QString nameOf(const KpiHistory &history)
{
    return measureName(history.metric, history.segment, history.basis);
}

QList<DocumentCell> rowOf(const KpiHistory &history, const QStringList &periods)
{
    QList<DocumentCell> row{cell(nameOf(history), false)};
    for (const QString &period : periods) {
        const auto point = std::find_if(history.points.begin(), history.points.end(),
                                        [&](const KpiHistoryPoint &one) { return one.period == period; });
        const bool isThere = point != history.points.end();
        row.append(
            cell(isThere ? formatValue(point->value, history.type, history.unit, noteLocale()) : QString(), true));
    }
    return row;
}

} // namespace

QList<DocumentBlock> figureBlocks(const ReviewedCall &call, const QList<ReviewedFigure> &figures)
{
    if (figures.isEmpty())
        return {};
    QList<Column> columns = columnsFor(call, figures);
    columns.removeIf([&](const Column &column) {
        return std::all_of(figures.begin(), figures.end(),
                           [&](const ReviewedFigure &figure) { return column.text(figure).isEmpty(); });
    });
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    table.rows.append(QList<DocumentCell>());
    for (const Column &column : columns)
        table.rows.last().append(cell(column.title, column.isNumber));
    for (const ReviewedFigure &figure : figures) {
        table.rows.append(QList<DocumentCell>());
        for (const Column &column : columns)
            table.rows.last().append(cell(column.text(figure), column.isNumber));
    }
    return QList<DocumentBlock>{table} + remarksOn(figures);
}

QList<DocumentBlock> historyBlocks(const ReviewedCall &call, const QList<ReviewedCall> &others,
                                   const QList<ReviewedFigure> &figures)
{
    if (others.isEmpty())
        return {};
    QList<KpiHistory> histories = historiesOf(call, others, figures);
    Tally<KpiHistory::Span> spans;
    for (const KpiHistory &history : histories)
        spans.add(history.span);
    histories.removeIf([&](const KpiHistory &history) { return history.span != spans.most(); });
    if (histories.isEmpty())
        return {};
    const QStringList periods = periodsOf(histories);
    DocumentBlock table;
    table.kind = DocumentBlock::Kind::Table;
    QList<DocumentCell> head{cell(u"Figure"_s, false)};
    for (const QString &period : periods)
        head.append(cell(periodName(period, noteLocale()), true));
    table.rows.append(head);
    for (const KpiHistory &history : histories)
        table.rows.append(rowOf(history, periods));
    return {table};
}

} // namespace core
