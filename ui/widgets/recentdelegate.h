// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Draws a recent project on two lines: its name and how far the work is; when and where it lies.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        StateRole,   ///< How far the work is, QString.
        WhereRole,   ///< When it was left and in which folder, QString.
        ShareRole,   ///< Of the findings that are decided, double 0..1; negative if not known.
        IsThereRole, ///< Whether the file still exists, bool.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
