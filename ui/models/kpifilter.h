// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "core/project/figures.h"

namespace ui {

/// KPIs of one group or of all, in one state of review or in all but the rejected, whose row contains a text. Rows
/// without a figure sort below all others.
class KpiFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit KpiFilter(QObject *parent = nullptr);

    /// Shows only this Kpi::group; none means all.
    void setGroup(const std::optional<QString> &group);
    void setText(const QString &text);

    /// Shows only figures on which this was decided; none means all that are not rejected.
    void setStatus(std::optional<core::FigureStatus> status);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<QString> m_group;
    QString m_text;
    std::optional<core::FigureStatus> m_status;
};

} // namespace ui
