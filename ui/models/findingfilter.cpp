// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingfilter.h"

#include "ui/models/findingmodel.h"

namespace ui {

FindingFilter::FindingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void FindingFilter::setCriteria(const FindingCriteria &criteria)
{
    m_criteria = criteria;
    invalidateFilter();
}

void FindingFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto kind = static_cast<core::FindingKind>(index.data(FindingModel::KindRole).toInt());
    return (m_criteria.kinds.isEmpty() || m_criteria.kinds.contains(kind)) && meetsAllButKind(index);
}

int FindingFilter::countOf(core::FindingKind kind) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        count += index.data(FindingModel::KindRole).toInt() == static_cast<int>(kind) && meetsAllButKind(index);
    }
    return count;
}

bool FindingFilter::meetsAllButKind(const QModelIndex &index) const
{
    if (m_criteria.section && index.data(FindingModel::SectionRole).toString() != core::sectionKey(*m_criteria.section))
        return false;
    if (m_criteria.speaker && index.data(FindingModel::SpeakerRole).toString() != m_criteria.speaker->value)
        return false;
    return index.data(FindingModel::ScoreRole).toDouble() >= m_criteria.leastScore;
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
