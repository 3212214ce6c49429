// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/outlinedelegate.h"

#include "core/analysis/outline/calloutline.h"
#include "ui/models/outlinemodel.h"
#include "ui/panels/itemcanvas.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = core::OutlineNode::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(OutlineModel::KindRole).toInt());
}

bool isTwoLines(Kind kind)
{
    return kind == Kind::Question || kind == Kind::Speech;
}

QColor speakerColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto own = index.data(OutlineModel::ColourRole).value<QColor>();
    return own.isValid() ? own
                         : Colours(option.palette).role(index.data(OutlineModel::SpeakerRoleRole).value<core::Role>());
}

/// The number of open findings at the right end; what is left of the line.
QRect drawFindings(const ItemCanvas &canvas, const QStyleOptionViewItem &option, QRect line, int findings)
{
    if (findings == 0)
        return line;
    const QString count = u"⚑ "_s + QString::number(findings);
    const int width = option.fontMetrics.horizontalAdvance(count) + 2;
    canvas.drawLine(QRect(line.right() - width, line.top(), width + 2, line.height()), count, canvas.quiet());
    line.setRight(line.right() - width - rowPadding);
    return line;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Kind kind = kindOf(index);
    const ItemCanvas canvas(painter, option);
    const bool isCurrent = index.data(OutlineModel::IsCurrentRole).toBool();
    if (kind == Kind::Section && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    canvas.drawGround(isCurrent ? option.palette.color(QPalette::Highlight) : QColor());

    QRect line = option.rect.adjusted(rowPadding, 0, -rowPadding, 0);
    if (isTwoLines(kind)) {
        line.setTop(line.top() + rowPadding - 3);
        line.setHeight(canvas.lineHeight());
    }
    const QRect words(line.left(), line.bottom() + 2, line.width(), line.height());
    line = drawFindings(canvas, option, line, index.data(OutlineModel::FindingsRole).toInt());
    const QColor colour = kind == Kind::Section ? canvas.text() : speakerColour(option, index);
    const auto weight = kind == Kind::Answer || kind == Kind::FollowUp ? QFont::Normal : QFont::DemiBold;
    const int used = canvas.drawLine(line, index.data(OutlineModel::WhoRole).toString(), colour, weight);
    const QString title = index.data(OutlineModel::TitleRole).toString();
    if (isTwoLines(kind)) {
        canvas.drawLine(words, title, canvas.text());
    } else {
        line.setLeft(line.left() + used + rowPadding);
        canvas.drawLine(line, title, canvas.quiet());
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {160, isTwoLines(kindOf(index)) ? 2 * line + 2 + 2 * (rowPadding - 3) + 2 : line + rowPadding + 2};
}

} // namespace ui
