// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/project/reviewedcall.h"

namespace ui {

/// The checks of a call, with those against other calls of the project: those that fail first, then as they were made.
class CheckModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        OutcomeRole = Qt::UserRole, ///< int(core::Check::Outcome)
        KindNameRole,               ///< The kind in words, such as “Growth”.
        MessageRole,                ///< The sum shown.
        PlaceRole,                  ///< The turn and its speaker.
    };

    explicit CheckModel(QObject *parent = nullptr);

    /// Shows the checks of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    /// The further calls of the project, with which the figures are compared; must stay valid like the call.
    void setOthers(const QList<core::ReviewedCall> *others);

    const core::Check &check(const QModelIndex &index) const { return m_rows.at(index.row()); }

    /// The words to look at: the culprit if there is one, otherwise the stated figure.
    core::TextRange wordsOf(const QModelIndex &index) const;

    int inconsistentCount() const { return m_inconsistent; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<core::Check> comparisons() const;

    const core::ReviewedCall *m_call = nullptr;
    const QList<core::ReviewedCall> *m_others = nullptr;
    QList<core::Check> m_rows;
    int m_inconsistent = 0;
};

/// The translated name of a kind of check, such as “Order of magnitude”.
QString checkKindName(core::Check::Kind kind);

} // namespace ui
