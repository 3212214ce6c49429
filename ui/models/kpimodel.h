// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/project/reviewedcall.h"

namespace ui {

/// Whether arithmetic over a figure holds.
enum class CheckStatus { Unchecked, Consistent, Inconsistent };

/// The KPIs of a call, in the order in which they were said.
class KpiModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MetricColumn,
        ValueColumn,
        PeriodColumn,
        YearOnYearColumn,
        QuarterOnQuarterColumn,
        PriorColumn,
        StatusColumn,
        SegmentColumn,
        BasisColumn,
        GuidanceColumn,
        SpeakerColumn,
        SectionColumn,
        ColumnCount,
    };

    enum Role {
        SortRole = Qt::UserRole, ///< What a column is sorted by: numbers as numbers.
        GroupRole,               ///< Kpi::group
        StatusRole,              ///< int(CheckStatus)
    };

    explicit KpiModel(QObject *parent = nullptr);

    /// Shows the KPIs of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    const core::Kpi &kpi(const QModelIndex &index) const { return m_rows.at(index.row()).kpi; }

    /// The words from which the figure in the cell was read, in the original text.
    core::TextRange wordsOf(const QModelIndex &index) const;

    /// The row of the KPI said at an original position or, where none is, -1.
    int rowAt(qsizetype original) const;

    /// The row of the KPI with this Kpi::id, or -1.
    int rowOf(const QString &id) const;

    /// The groups of all KPIs, in the order of their first mention.
    QStringList groups() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        core::Kpi kpi;
        CheckStatus status = CheckStatus::Unchecked;
        QString checks; ///< The sums of its checks, one a line.
        QString speaker;
        QString section;
    };

    Row rowFor(const core::Kpi &kpi) const;
    QString text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<Row> m_rows;
};

/// The translated name of a status, such as “Adds up”.
QString checkStatusName(CheckStatus status);

} // namespace ui
