// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "core/review/annotation.h"

class QLineEdit;
class QMenu;
class QPushButton;
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

    /// Keys that do something else, by their portable text, each with what that is.
    void setTakenKeys(const QHash<QString, QString> &taken) { m_taken = taken; }

    /// Whether the codebook can be changed; it can be read and exported anyway.
    void setEditable(bool isEditable);

    /// Makes a tag current.
    void select(const core::TagId &tag);

Q_SIGNALS:
    /// A tag with this name should be added below parent; a null id means the top level.
    void addRequested(const QString &name, const core::TagId &parent);
    void changeRequested(const core::Tag &before, const core::Tag &after);
    void removeRequested(const core::TagId &tag);

    /// The codebook should be read from a file or written to one, or its quotes be listed.
    void importRequested();
    void exportRequested();
    void reportRequested(const core::TagId &tag);

private:
    void buildMenu();
    void showMenu(const QPoint &at);
    void addTyped();
    void addBelow();
    void change();
    void moveToTop();
    core::TagId current() const;

    TagModel *m_model;
    QTreeView *m_tree;
    QLineEdit *m_name;
    QPushButton *m_add;
    QMenu *m_menu = nullptr;
    QHash<QString, QString> m_taken;
    bool m_isEditable = true;
};

} // namespace ui
