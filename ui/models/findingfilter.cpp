// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingfilter.h"

#include "ui/models/findingmodel.h"

namespace ui {

FindingFilter::FindingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void FindingFilter::setKinds(const QSet<core::FindingKind> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void FindingFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_kinds.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_kinds.contains(static_cast<core::FindingKind>(index.data(FindingModel::KindRole).toInt()));
}

bool FindingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::Text)
        return left.row() < right.row();
    const double leftScore = left.data(FindingModel::ScoreRole).toDouble();
    const double rightScore = right.data(FindingModel::ScoreRole).toDouble();
    return leftScore != rightScore ? leftScore > rightScore : left.row() < right.row();
}

} // namespace ui
