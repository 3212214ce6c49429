// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historydelegate.h"

#include "core/project/historykind.h"
#include "core/project/logentry.h"
#include "ui/models/historymodel.h"
#include "ui/panels/itemcanvas.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QColor colourOf(core::HistoryKind kind, const Colours &colours)
{
    switch (kind) {
    case core::HistoryKind::Words:
    case core::HistoryKind::Findings:
        return colours.added();
    case core::HistoryKind::Annotations:
        return colours.role(core::Role::Interpreter);
    case core::HistoryKind::Turns:
        return colours.role(core::Role::Executive);
    case core::HistoryKind::Figures:
        return colours.finding(core::FindingKind::Figure);
    case core::HistoryKind::Reversals:
        return colours.removed();
    case core::HistoryKind::Calls:
        break;
    }
    return colours.quiet();
}

QString stateWords(core::LogEntry::State state)
{
    switch (state) {
    case core::LogEntry::State::Undone:
    case core::LogEntry::State::Discarded:
        return HistoryDelegate::tr("undone");
    case core::LogEntry::State::Done:
        break;
    }
    return {};
}

/// Who and where, or what became of it.
QString origin(const QModelIndex &index)
{
    const QString call = index.data(HistoryModel::CallRole).toString();
    const auto state = static_cast<core::LogEntry::State>(index.data(HistoryModel::StateRole).toInt());
    QStringList parts{stateWords(state), index.data(HistoryModel::AuthorRole).toString(), call};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void drawHead(const ItemCanvas &canvas, QRect line, const QStyleOptionViewItem &option, const QModelIndex &index,
              bool isInForce)
{
    const QString time = index.data(HistoryModel::TimeRole).toString();
    const int timeWidth = option.fontMetrics.horizontalAdvance(time);
    canvas.drawLine(QRect(line.right() - timeWidth, line.top(), timeWidth + 1, line.height()), time, canvas.quiet());
    line.setRight(line.right() - timeWidth - rowPadding);
    const QString name = index.data(Qt::DisplayRole).toString();
    line.setLeft(line.left() + rowPadding
                 + canvas.drawLine(line, name, isInForce ? canvas.text() : canvas.quiet(), QFont::DemiBold));
    if (line.width() > 3 * line.height())
        canvas.drawLine(line, origin(index), canvas.quiet());
}

void drawChange(const ItemCanvas &canvas, QRect line, const QStyleOptionViewItem &option, const QModelIndex &index,
                bool isInForce)
{
    const int more = index.data(HistoryModel::MoreRole).toInt();
    if (more > 0) {
        const QString words = HistoryDelegate::tr("and %n more", nullptr, more);
        const int width = option.fontMetrics.horizontalAdvance(words);
        canvas.drawLine(QRect(line.right() - width, line.top(), width + 1, line.height()), words, canvas.quiet());
        line.setRight(line.right() - width - rowPadding);
    }
    const QString about = index.data(HistoryModel::AboutRole).toString();
    if (!about.isEmpty())
        line.setLeft(line.left() + rowPadding + canvas.drawLine(line, about, canvas.quiet()));
    const Passage passage = index.data(HistoryModel::PassageRole).value<Passage>();
    if (line.width() < 2 * line.height())
        return;
    if (isInForce) {
        canvas.drawPassage(line, passage);
        return;
    }
    const bool isReplaced = !passage.removed.isEmpty() && !passage.added.isEmpty();
    canvas.drawLine(
        line, passage.before + passage.removed + (isReplaced ? u" → "_s : QString()) + passage.added + passage.after,
        canvas.quiet());
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ItemCanvas canvas(painter, option);
    const Colours colours(option.palette);
    const auto state = static_cast<core::LogEntry::State>(index.data(HistoryModel::StateRole).toInt());
    const bool isInForce = state == core::LogEntry::State::Done;
    const auto kind = static_cast<core::HistoryKind>(index.data(HistoryModel::KindRole).toInt());
    canvas.drawGround(isInForce ? colourOf(kind, colours) : colours.hairline());
    const QRect inner = option.rect.adjusted(rowPadding + 4, rowPadding - 2, -rowPadding, -rowPadding);
    const QRect head(inner.topLeft(), QSize(inner.width(), canvas.lineHeight()));
    drawHead(canvas, head, option, index, isInForce);
    drawChange(canvas, head.translated(0, canvas.lineHeight() + 3), option, index, isInForce);
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, 2 * option.fontMetrics.height() + 3 + 2 * rowPadding};
}

} // namespace ui
