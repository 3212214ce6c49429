// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "core/review/documentinfo.h"
#include "core/store/callpassage.h"

namespace ui {

/// The calls of a project, each with what is left to do in it.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// In this order.
    enum Column { TitleColumn, CompanyColumn, PeriodColumn, DateColumn, FindingsColumn, FiguresColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        StateRole, ///< A State.
    };
    enum class State { Unknown, Open, Done }; ///< Of the review of a call.

    explicit CallModel(QObject *parent = nullptr);

    /// Shows these calls, in the order in which they were added.
    void setCalls(const QList<core::DocumentInfo> &calls);

    /// Says what is left to do; calls without results are to be analysed still.
    void setResults(const QList<core::CallResults> &results);

    /// Shows one call of the list as the one on the screen; a null id none.
    void setShown(const core::DocumentId &document);

    const core::DocumentInfo &call(const QModelIndex &index) const { return m_calls.at(index.row()); }

    /// The row of a call, or -1.
    int rowOf(const core::DocumentId &document) const;

    /// How many calls have no results of this program's analysis, or outdated ones.
    int waitingCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const core::DocumentInfo &call, int column) const;
    QVariant sortValue(const core::DocumentInfo &call, int column) const;
    QString tip(const core::DocumentInfo &call) const;
    State state(const core::DocumentInfo &call) const;

    QList<core::DocumentInfo> m_calls;
    QHash<core::DocumentId, core::CallResults> m_results;
    core::DocumentId m_shown;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::CallModel::State)
