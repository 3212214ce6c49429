// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

#include "core/base/result.h"
#include "ui/actions/keymap.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class Actions;
class KeyField;
class ShortcutsModel;

/// Lists every action with its keys and lets the analyst choose others.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Keys that open the menus of the window that is parent are refused, too.
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);

    /// The keys that differ from the default ones.
    KeyMap ownKeys() const;

    /// Reads keys from a file in place of the ones shown, and writes all keys into a file.
    core::Result<void> importFrom(const QString &path);
    core::Result<void> exportTo(const QString &path) const;

private:
    QWidget *buildTable();
    QWidget *buildEditor();
    QWidget *buildButtons();
    void showAction();
    void tryKeys();
    QString objectionTo(const QKeySequence &key) const;
    void takeOver();
    void chooseImport();
    void chooseExport();
    void tell(const QString &sentence);
    void updateButtons();
    int currentRow() const;
    QList<QKeySequence> wantedKeys() const;

    ShortcutsModel *m_model;
    QSortFilterProxyModel *m_filter;
    QHash<QKeySequence, QString> m_menuKeys; ///< Names of menus by their keys.
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    KeyField *m_first = nullptr;
    KeyField *m_second = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace ui
