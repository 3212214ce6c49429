// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/review/annotation.h"

class QLineEdit;
class QMenu;
class QTreeView;

namespace ui {

class TagModel;

/// The codebook: a tree of coloured tags that can be renamed in place, dragged below each other and removed.
class CodebookView : public QWidget
{
    Q_OBJECT

public:
    /// Shows model, which must live longer.
    explicit CodebookView(TagModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A tag with this name should be added below parent; a null id means the top level.
    void addRequested(const QString &name, const core::TagId &parent);
    void changeRequested(const core::Tag &before, const core::Tag &after);
    void removeRequested(const core::TagId &tag);

private:
    void buildMenu();
    void showMenu(const QPoint &at);
    void addTyped();
    void addBelow();
    void recolour();
    void moveToTop();
    core::TagId current() const;

    TagModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_name;
    QMenu *m_menu = nullptr;
};

} // namespace ui
