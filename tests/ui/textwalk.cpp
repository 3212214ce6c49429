// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textwalk.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>

#include "tests/ui/controlwalk.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int rowsLookedAt = 40; ///< Of each list and each branch of a tree.

class Walk
{
public:
    QList<ShownText> take() { return std::move(m_texts); }

    void addWidget(const QWidget &widget)
    {
        m_where = pathOf(&widget);
        add("windowTitle",
            widget.isWindow() || qobject_cast<const QDockWidget *>(&widget) ? widget.windowTitle() : QString());
        add("toolTip", widget.toolTip());
        add("statusTip", widget.statusTip());
        add("whatsThis", widget.whatsThis());
        add("accessibleName", widget.accessibleName());
        add("accessibleDescription", widget.accessibleDescription());
        addWords(widget);
        for (const QAction *action : widget.actions())
            addAction(*action);
        // The list of a combo box is that of the box.
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !isPartOfControl(view))
            addModel(*view->model(), {});
    }

private:
    void add(const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.append({m_where + u' ' + QLatin1StringView(what), text});
    }

    void addAction(const QAction &action)
    {
        add("action", action.text());
        add("action's tip", action.toolTip());
        add("action's status tip", action.statusTip());
    }

    void addWords(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add("text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add("text", button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add("title", group->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add("placeholder", line->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add("placeholder", edit->placeholderText());
        if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
            add("placeholder", edit->placeholderText());
        if (const auto *box = qobject_cast<const QSpinBox *>(&widget)) {
            add("prefix", box->prefix());
            add("suffix", box->suffix());
            add("special value", box->specialValueText());
        }
        if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            add("text", bar->isTextVisible() ? bar->format() : QString());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                add("tab", tabs->tabText(tab));
                add("tab's tip", tabs->tabToolTip(tab));
            }
        }
        const auto *box = qobject_cast<const QComboBox *>(&widget);
        // The names of fonts are their makers'.
        if (box && !qobject_cast<const QFontComboBox *>(box)) {
            for (int item = 0; item < std::min(box->count(), rowsLookedAt); ++item)
                add("item", box->itemText(item));
        }
    }

    void addModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        const int columns = model.columnCount(parent);
        for (int column = 0; column < columns && !parent.isValid(); ++column) {
            add("heading", model.headerData(column, Qt::Horizontal).toString());
            add("heading's tip", model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        for (int row = 0; row < std::min(model.rowCount(parent), rowsLookedAt); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model.index(row, column, parent);
                add("row", index.data().toString());
                add("row's tip", index.data(Qt::ToolTipRole).toString());
                add("row read aloud", index.data(Qt::AccessibleTextRole).toString());
                add("row described aloud", index.data(Qt::AccessibleDescriptionRole).toString());
            }
            addModel(model, model.index(row, 0, parent));
        }
    }

    QList<ShownText> m_texts;
    QString m_where;
};

} // namespace

QList<ShownText> textsIn(QWidget &window)
{
    Walk walk;
    walk.addWidget(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        walk.addWidget(*widget);
    return walk.take();
}

QList<QMenu *> menusIn(QWidget &window)
{
    QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        // A menu fills itself when it is about to be shown.
        Q_EMIT menus[i]->aboutToShow();
        for (const QAction *action : menus[i]->actions()) {
            if (action->menu() && !menus.contains(action->menu()))
                menus.append(action->menu());
        }
    }
    return menus;
}

} // namespace support
