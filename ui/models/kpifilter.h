// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

namespace ui {

/// KPIs of one group or of all, whose row contains a text. Rows without a figure sort below all others.
class KpiFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KpiFilter(QObject *parent = nullptr);

    /// Shows only this Kpi::group; none means all.
    void setGroup(const std::optional<QString> &group);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<QString> m_group;
    QString m_text;
};

} // namespace ui
