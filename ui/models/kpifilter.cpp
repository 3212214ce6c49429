// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpifilter.h"

#include "ui/models/kpimodel.h"

namespace ui {

KpiFilter::KpiFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(KpiModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void KpiFilter::setGroup(const std::optional<QString> &group)
{
    m_group = group;
    invalidateFilter();
}

void KpiFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void KpiFilter::setStatus(std::optional<core::FigureStatus> status)
{
    m_status = status;
    invalidateFilter();
}

bool KpiFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_group && sourceModel()->index(row, 0, parent).data(KpiModel::GroupRole).toString() != *m_group)
        return false;
    const auto status =
        static_cast<core::FigureStatus>(sourceModel()->index(row, 0, parent).data(KpiModel::ReviewRole).toInt());
    if (m_status ? status != *m_status : status == core::FigureStatus::Rejected)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString cell = sourceModel()->index(row, column, parent).data().toString();
        if (cell.contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool KpiFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool hasLeft = left.data(KpiModel::SortRole).isValid();
    const bool hasRight = right.data(KpiModel::SortRole).isValid();
    if (hasLeft != hasRight)
        return hasLeft == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace ui
