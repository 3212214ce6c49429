// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/kpidelegate.h"

#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QToolTip>
#include <QValidator>

#include "ui/models/kpimodel.h"
#include "ui/panels/statussign.h"
#include "ui/settings/appearance.h"

namespace ui {

namespace {

constexpr int signSize = 12;
constexpr int padding = 5;

CheckStatus statusOf(const QModelIndex &index)
{
    return static_cast<CheckStatus>(index.data(KpiModel::StatusRole).toInt());
}

bool isStatusCell(const QModelIndex &index)
{
    return index.column() == KpiModel::StatusColumn && statusOf(index) != CheckStatus::Unchecked;
}

/// The model behind the filter, and a cell of it.
std::pair<const KpiModel *, QModelIndex> sourceOf(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const QSortFilterProxyModel *>(index.model());
    if (!filter)
        return {qobject_cast<const KpiModel *>(index.model()), index};
    return {qobject_cast<const KpiModel *>(filter->sourceModel()), filter->mapToSource(index)};
}

/// Lets only such text leave a cell as the model can read there.
class CellValidator : public QValidator
{
public:
    CellValidator(const QModelIndex &index, QLineEdit *editor)
        : QValidator(editor)
        , m_index(index)
    {
    }

    State validate(QString &text, int & /*position*/) const override
    {
        return hint(text).isEmpty() ? Acceptable : Intermediate;
    }

    /// How a text should be written that cannot be read; empty for one that can.
    QString hint(const QString &text) const
    {
        if (!m_index.isValid())
            return {};
        const auto [model, cell] = sourceOf(m_index);
        const auto typed = model->typed(cell, text);
        return typed ? QString() : typed.error().message;
    }

private:
    QPersistentModelIndex m_index;
};

} // namespace

QWidget *KpiDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    auto *validator = new CellValidator(index, editor);
    editor->setValidator(validator);
    // After the view has filled the editor: what is typed then takes the place of what was there.
    QTimer::singleShot(0, editor, &QLineEdit::selectAll);
    connect(editor, &QLineEdit::textChanged, editor, [editor, validator](const QString &text) {
        const QString hint = validator->hint(text);
        QPalette palette = editor->parentWidget()->palette();
        if (!hint.isEmpty())
            palette.setColor(QPalette::Text, Colours(palette).negative());
        editor->setPalette(palette);
        editor->setToolTip(hint);
        editor->setAccessibleDescription(hint);
        if (hint.isEmpty())
            QToolTip::hideText();
        else if (editor->isVisible())
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), hint, editor);
    });
    return editor;
}

void KpiDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto status = static_cast<core::FigureStatus>(index.data(KpiModel::ReviewRole).toInt());
    const Colours colours(option->palette);
    if (status == core::FigureStatus::Rejected) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, colours.quiet());
    }
    if (index.column() != KpiModel::ReviewColumn)
        return;
    const bool isOpen = status == core::FigureStatus::Unreviewed;
    option->font.setStrikeOut(false);
    option->palette.setColor(QPalette::Text,
                             isOpen || status == core::FigureStatus::Rejected ? colours.quiet() : colours.positive());
}

void KpiDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const bool isGrowth =
        index.column() == KpiModel::YearOnYearColumn || index.column() == KpiModel::QuarterOnQuarterColumn;
    if (isGrowth && index.data(KpiModel::SortRole).toDouble() < 0)
        cell.palette.setColor(QPalette::Text, Colours(option.palette).negative());
    if (!isStatusCell(index)) {
        QStyledItemDelegate::paint(painter, cell, index);
        return;
    }
    painter->save();
    const bool holds = statusOf(index) == CheckStatus::Consistent;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Colours colours(option.palette);
    const QColor colour = isSelected ? option.palette.color(QPalette::HighlightedText)
                          : holds    ? colours.positive()
                                     : colours.negative();
    if (isSelected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QRect sign(option.rect.left() + padding, option.rect.center().y() - signSize / 2 + 1, signSize, signSize);
    drawStatusSign(painter, sign, holds ? StatusSign::Tick : StatusSign::Cross, colour);
    painter->setPen(colour);
    painter->setFont(option.font);
    const QRect text = option.rect.adjusted(2 * padding + signSize, 0, -padding, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize KpiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    return isStatusCell(index) ? size + QSize(signSize + 2 * padding, 0) : size;
}

} // namespace ui
