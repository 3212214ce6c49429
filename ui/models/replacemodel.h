// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QBitArray>
#include <QSet>

#include "core/project/reviewedcall.h"
#include "core/text/textsearch.h"

namespace ui {

/// Places where words would be replaced, each with a tick: what is not ticked stays as it is.
///
/// Words of rows are made when they are looked at, so that a hundred thousand rows cost no more than their ranges.
class ReplaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TurnColumn, SpeakerColumn, ChangeColumn, ColumnCount }; ///< In this order.
    enum Role {
        PassageRole = Qt::UserRole, ///< A Passage.
    };

    explicit ReplaceModel(QObject *parent = nullptr);

    /// Shows matches in the corrected text of call, which must be in order, all ticked.
    void setMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches);

    /// The same after the text has changed elsewhere: what was not ticked stays so.
    void updateMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches);

    const QList<core::TextMatch> &matches() const { return m_matches; }

    /// The matches with a tick, in order.
    QList<core::TextMatch> ticked() const;
    qsizetype tickedCount() const { return m_ticks.count(true); }

    void tickAll(bool isTicked);
    void invertTicks();

    /// Ticks rows if one of them is not ticked, otherwise takes their ticks off.
    void toggle(const QList<int> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other rows have a tick now.
    void ticksChanged();

private:
    void show(const core::ReviewedCall &call, const QList<core::TextMatch> &matches, const QSet<qsizetype> &unticked);
    void announceTicks(int first, int last);
    qsizetype turnOf(int row) const;
    QString textOf(int row, int column) const;

    core::ReviewedCall m_call;
    QList<core::TextRange> m_turns; ///< In the corrected text, one for each turn of the call.
    QList<core::TextMatch> m_matches;
    QBitArray m_ticks;
};

} // namespace ui
