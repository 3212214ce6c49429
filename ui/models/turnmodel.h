// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "core/project/reviewedcall.h"

namespace ui {

/// The turns of a call, in their order.
class TurnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< Counts from 1.
        SpeakerRole,               ///< The name or label of the speaker.
        SpeakerIdRole,             ///< SpeakerId::value
        DetailRole,                ///< Role, title and firm, as far as they are known.
        SectionRole,               ///< The translated section; empty if not known.
        WordsRole,                 ///< The first words.
        IsCurrentRole,             ///< Whether the cursor of the transcript stands in it.
        RoleRole,                  ///< core::Role of the speaker.
        ColourRole,                ///< QColor that the analyst chose for the speaker; invalid if none.
        SearchRole,                ///< What a filter looks at: the speaker and all words.
    };

    explicit TurnModel(QObject *parent = nullptr);

    /// Shows the turns of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    const core::Turn &turn(const QModelIndex &index) const;

    /// The speaker of a turn, or null.
    const core::Speaker *speaker(const QModelIndex &index) const;

    /// The row of a turn, or -1.
    int rowOf(const core::TurnId &turn) const;

    /// Marks the turn at an original position as the current one and returns its row, or -1.
    int setCurrentPosition(qsizetype original);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString words(const core::Turn &turn, qsizetype length) const;

    const core::ReviewedCall *m_call = nullptr;
    core::SpeakerTurns m_speech; ///< As of the last update, so that rows and turns never differ.
    int m_current = -1;
};

} // namespace ui
