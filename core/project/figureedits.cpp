// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/figureedits.h"

#include <algorithm>

namespace core {

namespace {

TextRange wordsOf(const ReviewedFigure &figure)
{
    return figure.kpi.mentions.isEmpty() ? figure.kpi.metricRange : figure.kpi.mentions.first().range;
}

Edit editOf(const CallState &call, Edit::Action action, TextRange focus)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    edit.focus = focus;
    return edit;
}

/// The row of the decision on a figure, if there is one.
std::optional<FigureReview> reviewOf(const CallState &call, const ReviewedFigure &figure)
{
    const auto found = std::find_if(call.figures.begin(), call.figures.end(),
                                    [&](const FigureReview &row) { return row.id == figure.review; });
    return found == call.figures.end() ? std::nullopt : std::optional(*found);
}

FigureReview reviewFor(const CallState &call, const ReviewedFigure &figure, FigureReview::Decision decision)
{
    FigureReview row;
    row.id = newId<FigureReviewId>();
    row.document = call.info.id;
    row.kpi = figure.kpi.id;
    row.anchor = {wordsOf(figure), call.transcript.textOf(wordsOf(figure)).toString()};
    if (const auto known = reviewOf(call, figure))
        row = *known;
    row.decision = decision;
    row.fields = fieldsOf(figure.kpi);
    row.changed.clear();
    return row;
}

template<typename Change>
Edit forEach(const CallState &call, Edit::Action action, const QList<ReviewedFigure> &figures, Change change)
{
    Edit edit = editOf(call, action, figures.isEmpty() ? TextRange() : wordsOf(figures.first()));
    for (const ReviewedFigure &figure : figures) {
        const RowChange made = change(figure);
        if (made.before != made.after)
            edit.changes.append(made);
    }
    return edit;
}

RowChange changeTo(const CallState &call, const ReviewedFigure &figure, const std::optional<FigureReview> &after)
{
    RowChange change;
    if (const auto before = reviewOf(call, figure))
        change.before = *before;
    if (after)
        change.after = *after;
    return change;
}

} // namespace

Edit confirmFigures(const CallState &call, const QList<ReviewedFigure> &figures)
{
    return forEach(call, Edit::Action::ConfirmFigures, figures, [&](const ReviewedFigure &figure) {
        const bool isOpen = figure.status == FigureStatus::Unreviewed || figure.status == FigureStatus::Rejected;
        return isOpen ? changeTo(call, figure, reviewFor(call, figure, FigureReview::Decision::Confirmed))
                      : RowChange();
    });
}

Edit rejectFigures(const CallState &call, const QList<ReviewedFigure> &figures)
{
    return forEach(call, Edit::Action::RejectFigures, figures, [&](const ReviewedFigure &figure) {
        if (figure.status == FigureStatus::Rejected)
            return RowChange();
        if (!figure.detected)
            return changeTo(call, figure, std::nullopt);
        return changeTo(call, figure, reviewFor(call, figure, FigureReview::Decision::Rejected));
    });
}

Edit reopenFigures(const CallState &call, const QList<ReviewedFigure> &figures)
{
    return forEach(call, Edit::Action::ReopenFigures, figures, [&](const ReviewedFigure &figure) {
        return figure.detected ? changeTo(call, figure, std::nullopt) : RowChange();
    });
}

Edit changeFigure(const CallState &call, const ReviewedFigure &figure, const FigureFields &fields)
{
    Edit edit = editOf(call, Edit::Action::ChangeFigure, wordsOf(figure));
    if (fields == fieldsOf(figure.kpi))
        return edit;
    const bool isRead = figure.detected.has_value();
    const auto known = reviewOf(call, figure);
    const bool isOwn = !isRead && known && known->decision == FigureReview::Decision::Added;
    FigureReview row =
        reviewFor(call, figure, isOwn ? FigureReview::Decision::Added : FigureReview::Decision::Corrected);
    row.fields = fields;
    if (isRead)
        row.changed = changedFields(*figure.detected, fields);
    else if (!isOwn)
        row.changed = changedFields({}, fields);
    const bool isAsRead = isRead && row.changed.isEmpty();
    const RowChange change = changeTo(call, figure, isAsRead ? std::nullopt : std::optional(row));
    if (change.before != change.after)
        edit.changes = {change};
    return edit;
}

Edit addFigure(const CallState &call, TextRange original, const FigureFields &fields)
{
    Edit edit = editOf(call, Edit::Action::AddFigure, original);
    if (fields.metric.trimmed().isEmpty())
        return edit;
    FigureReview row;
    row.id = newId<FigureReviewId>();
    row.document = call.info.id;
    row.decision = FigureReview::Decision::Added;
    row.anchor = {original, call.transcript.textOf(original).toString()};
    row.fields = fields;
    edit.changes = {RowChange{std::nullopt, row}};
    return edit;
}

} // namespace core
