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

const core::Finding &FindingFilter::findingAt(const QModelIndex &source) const
{
    // Not through data(): lists of thousands are sorted at once when the analysis comes.
    return static_cast<const FindingModel *>(sourceModel())->finding(source);
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (m_criteria.kinds.isEmpty() || m_criteria.kinds.contains(findingAt(index).kind)) && meetsAllButKind(index);
}

int FindingFilter::countOf(core::FindingKind kind) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        count += findingAt(index).kind == kind && meetsAllButKind(index);
    }
    return count;
}

bool FindingFilter::meetsAllButKind(const QModelIndex &index) const
{
    if (m_criteria.section && index.data(FindingModel::SectionRole).toString() != core::sectionKey(*m_criteria.section))
        return false;
    if (m_criteria.speaker && index.data(FindingModel::SpeakerRole).toString() != m_criteria.speaker->value)
        return false;
    return findingAt(index).score >= m_criteria.leastScore;
}

bool FindingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::Text)
        return left.row() < right.row();
    // What one key decides comes first, so that nothing has to be passed over on the way through the proposals.
    const bool leftHas = findingAt(left).suggestion.has_value();
    const bool rightHas = findingAt(right).suggestion.has_value();
    if (leftHas != rightHas)
        return leftHas;
    const double leftScore = findingAt(left).score;
    const double rightScore = findingAt(right).score;
    return leftScore != rightScore ? leftScore > rightScore : left.row() < right.row();
}

} // namespace ui
