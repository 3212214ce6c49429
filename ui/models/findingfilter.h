// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include "core/analysis/finding.h"

namespace ui {

/// Findings of some kinds, in the order of the text or from the surest to the least sure.
class FindingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Text, Score };

    explicit FindingFilter(QObject *parent = nullptr);

    /// Shows only these kinds; none means all.
    void setKinds(const QSet<core::FindingKind> &kinds);
    void setOrder(Order order);
    Order order() const { return m_order; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<core::FindingKind> m_kinds;
    Order m_order = Order::Text;
};

} // namespace ui
