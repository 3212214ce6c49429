// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/base/result.h"
#include "core/project/figures.h"
#include "core/review/edit.h"

namespace ui {

/// Whether arithmetic over a figure holds.
enum class CheckStatus { Unchecked, Consistent, Inconsistent };

/// The KPIs of a call as the analyst left them, in the order in which they were said. Cells can be written over; what
/// comes of it is an edit that somebody else applies.
class KpiModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In this order.
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
        ReviewColumn,
        GroupColumn,
        ColumnCount,
    };

    enum Role {
        SortRole = Qt::UserRole, ///< What a column is sorted by: numbers as numbers.
        GroupRole,               ///< Kpi::group
        StatusRole,              ///< int(CheckStatus)
        ReviewRole,              ///< int(core::FigureStatus)
    };

    explicit KpiModel(QObject *parent = nullptr);

    /// Shows the KPIs of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    const core::Kpi &kpi(const QModelIndex &index) const { return figure(index).kpi; }
    const core::ReviewedFigure &figure(const QModelIndex &index) const { return m_rows.at(index.row()).figure; }

    /// The call that is shown; setCall() must have been given one.
    const core::CallState &call() const { return m_call->call; }

    /// Whether cells can be written over.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    /// The fields of a row with a text typed into one of its cells. Fails with Input and a hint how to write it.
    core::Result<core::FigureFields> typed(const QModelIndex &index, const QString &text) const;

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
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void editRequested(const core::Edit &edit);

private:
    struct Row {
        core::ReviewedFigure figure;
        CheckStatus status = CheckStatus::Unchecked;
        QString checks; ///< The sums of its checks, one a line.
        QString speaker;
        QString section;
    };

    QList<Row> rowsOfCall() const;
    Row rowFor(const core::ReviewedFigure &figure, const QList<qsizetype> &checks) const;
    QString text(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    QString toolTip(const Row &row, int column) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<Row> m_rows;
    bool m_isEditable = false;
};

/// The translated name of a decision, such as “Confirmed”.
QString figureStatusName(core::FigureStatus status);

/// The translated name of a status, such as “Adds up”.
QString checkStatusName(CheckStatus status);

} // namespace ui
