// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "ui/models/callmodel.h"

namespace ui {

/// Narrows a list of calls by words in any column, whatever their case and diacritics, and by what is left to do.
class CallFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CallFilter(QObject *parent = nullptr);

    void setText(const QString &text);

    /// Shows calls in this state only; none shows all.
    void setState(std::optional<CallModel::State> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text; ///< Folded.
    std::optional<CallModel::State> m_state;
};

} // namespace ui
