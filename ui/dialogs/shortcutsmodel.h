// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/actions/keymap.h"

namespace ui {

class Actions;

/// The actions with their keys, to be changed without changing the actions yet.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MenuColumn, KeysColumn, ColumnCount }; ///< In this order.

    /// Starts with the keys that the actions have now.
    explicit ShortcutsModel(const Actions &actions, QObject *parent = nullptr);

    QString name(int row) const { return m_rows.at(row).name; }
    QList<QKeySequence> keys(int row) const { return m_rows.at(row).keys; }
    bool isChanged(int row) const { return m_rows.at(row).keys != m_rows.at(row).defaults; }

    /// The row of the action with this object name; -1 if there is none.
    int rowOf(const QString &id) const;

    /// Another row that has a key; -1 if it is free.
    int ownerOf(const QKeySequence &key, int row) const;

    /// Gives a row its keys; other rows lose them.
    void setKeys(int row, const QList<QKeySequence> &keys);

    /// Gives a row, or all, the default keys back.
    void reset(int row);
    void resetAll();

    /// Takes keys for the actions they name; the others get their default keys. Of two actions with the same key in
    /// keys the first one keeps it. Returns how many actions have other keys than before.
    int take(const KeyMap &keys);

    /// The keys of all actions, and of those only that differ from the default.
    KeyMap allKeys() const;
    KeyMap ownKeys() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString menu;
        QList<QKeySequence> keys;
        QList<QKeySequence> defaults;
    };

    void assign(int row, const QList<QKeySequence> &keys);
    void announce();

    QList<Row> m_rows;
};

} // namespace ui
