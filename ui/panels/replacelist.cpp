// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/replacelist.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/models/replacemodel.h"
#include "ui/panels/itemcanvas.h"

namespace ui {

namespace {

constexpr int turnCharacters = 9;     ///< Width of the column of turns, with the tick.
constexpr int speakerCharacters = 20; ///< Width of the column of names.
constexpr int leastWithNames = 66;    ///< Characters that a list with names has room for.

/// Draws a change in its surroundings on one line: struck and underlined.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        painter->save();
        const ItemCanvas canvas(painter, option);
        const int spare = std::max(0, option.rect.height() - canvas.lineHeight());
        const QRect line = option.rect.adjusted(4, spare / 2, -4, -(spare - spare / 2));
        canvas.drawPassage(line, index.data(ReplaceModel::PassageRole).value<Passage>());
        painter->restore();
    }
};

} // namespace

ReplaceList::ReplaceList(ReplaceModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Places where words would be replaced"));
    setItemDelegateForColumn(ReplaceModel::ChangeColumn, new ChangeDelegate(this));
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    const int character = fontMetrics().averageCharWidth();
    header()->resizeSection(ReplaceModel::TurnColumn, turnCharacters * character);
    header()->resizeSection(ReplaceModel::SpeakerColumn, speakerCharacters * character);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
}

bool ReplaceList::event(QEvent *event)
{
    // Before the actions of the window, some of which have the same keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTicking = key->modifiers().testFlag(Qt::ControlModifier)
                               && (key->key() == Qt::Key_A || key->key() == Qt::Key_D
                                   || (key->key() == Qt::Key_I && key->modifiers().testFlag(Qt::ShiftModifier)));
        if (isTicking) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

bool ReplaceList::takeKey(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Space && !isControl)
        m_model->toggle(selectedRows());
    else if (event->key() == Qt::Key_A && isControl)
        m_model->tickAll(true);
    else if (event->key() == Qt::Key_D && isControl)
        m_model->tickAll(false);
    else if (event->key() == Qt::Key_I && isControl && isShift)
        m_model->invertTicks();
    else
        return false;
    return true;
}

void ReplaceList::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event))
        QTreeView::keyPressEvent(event);
}

void ReplaceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && hasFocus() && current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void ReplaceList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // The change is what is read; in a narrow list the names give way.
    setColumnHidden(ReplaceModel::SpeakerColumn, width() < leastWithNames * fontMetrics().averageCharWidth());
}

QList<int> ReplaceList::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

} // namespace ui
