// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsmodel.h"

#include <algorithm>

#include <QFont>

#include "ui/actions/actions.h"
#include "ui/actions/menus.h"

using namespace Qt::StringLiterals;

namespace ui {

ShortcutsModel::ShortcutsModel(const Actions &actions, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const QAction *action : actions.all())
        m_rows.append({action->objectName(), nameOf(*action), menuPathOf(*action), action->shortcuts(),
                       actions.defaultKeys(*action)});
}

int ShortcutsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ShortcutsModel::ownerOf(const QKeySequence &key, int row) const
{
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other != row && m_rows[other].keys.contains(key))
            return other;
    }
    return -1;
}

void ShortcutsModel::setKeys(int row, const QList<QKeySequence> &keys)
{
    assign(row, keys);
    announce();
}

void ShortcutsModel::reset(int row)
{
    setKeys(row, m_rows[row].defaults);
}

void ShortcutsModel::resetAll()
{
    for (Row &row : m_rows)
        row.keys = row.defaults;
    announce();
}

int ShortcutsModel::take(const KeyMap &keys)
{
    const QList<Row> before = m_rows;
    for (Row &row : m_rows)
        row.keys = row.defaults;
    QList<QKeySequence> taken;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto wanted = keys.constFind(m_rows[row].id);
        if (wanted == keys.constEnd())
            continue;
        QList<QKeySequence> free = *wanted;
        free.removeIf([&](const QKeySequence &key) { return taken.contains(key); });
        taken += free;
        assign(row, free);
    }
    announce();
    int changed = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        changed += m_rows[row].keys != before[row].keys;
    return changed;
}

void ShortcutsModel::assign(int row, const QList<QKeySequence> &keys)
{
    for (Row &other : m_rows)
        other.keys.removeIf([&](const QKeySequence &key) { return keys.contains(key); });
    m_rows[row].keys = keys;
}

void ShortcutsModel::announce()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

KeyMap ShortcutsModel::allKeys() const
{
    KeyMap keys;
    for (const Row &row : m_rows)
        keys.insert(row.id, row.keys);
    return keys;
}

KeyMap ShortcutsModel::ownKeys() const
{
    KeyMap keys;
    for (const Row &row : m_rows) {
        if (row.keys != row.defaults)
            keys.insert(row.id, row.keys);
    }
    return keys;
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case MenuColumn:
            return row.menu;
        default:
            return QKeySequence::listToString(row.keys, QKeySequence::NativeText).replace(u"; "_s, u", "_s);
        }
    }
    if (role == Qt::FontRole && row.keys != row.defaults) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && row.keys != row.defaults) {
        const QString keys = QKeySequence::listToString(row.defaults, QKeySequence::NativeText);
        return keys.isEmpty() ? tr("Has no key of its own") : tr("Otherwise %1").arg(keys);
    }
    return {};
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Action"), tr("Menu"), tr("Keys")};
    return titles.value(section);
}

} // namespace ui
