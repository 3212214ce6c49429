// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callfilter.h"

#include "core/text/folding.h"

namespace ui {

CallFilter::CallFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CallModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CallFilter::setText(const QString &text)
{
    m_text = core::folded(text);
    invalidateFilter();
}

void CallFilter::setState(std::optional<CallModel::State> state)
{
    m_state = state;
    invalidateFilter();
}

bool CallFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_state && first.data(CallModel::StateRole).value<CallModel::State>() != *m_state)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column <= CallModel::DateColumn; ++column) {
        if (core::folded(first.siblingAtColumn(column).data().toString()).contains(m_text))
            return true;
    }
    return false;
}

} // namespace ui
