// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/project/reviewedcall.h"
#include "core/project/speechshare.h"

namespace ui {

/// The speakers of a call in the order in which they first spoke when it was opened, with what they are and how much
/// they say. Whoever comes later stands last: a key must not mean somebody else after an edit.
///
/// Names, titles and firms can be edited: the model asks for it with changeRequested() and shows the answer.
class SpeakerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn, ///< With the key that gives a turn to the speaker, and the colour.
        RoleColumn,
        TitleColumn,
        FirmColumn,
        ShareColumn,
        WordsColumn,
        TurnsColumn,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< Text or number by which a column sorts.
        KeyRole,                 ///< 1 to 9 for the speakers that have a key, otherwise 0.
        SpeakerRole,             ///< core::Speaker; a default one for turns of nobody known.
        FractionRole,            ///< The share of speech, 0..1.
    };

    explicit SpeakerModel(QObject *parent = nullptr);

    /// Shows the speakers of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);
    void updateCall();

    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    /// The speaker of a row; null where the row gathers turns of nobody known.
    const core::Speaker *speaker(int row) const;

    const core::SpeechShare &share(int row) const { return m_shares.at(row); }

    /// The speakers from the first row to the last.
    QList<core::SpeakerId> order() const;

    /// The row of a speaker, or -1. A null id finds the turns of nobody known.
    int rowOf(const core::SpeakerId &speaker) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Somebody typed another name.
    void nameEntered(const core::SpeakerId &speaker, const QString &name);

    /// Somebody typed another title or firm.
    void changeRequested(const core::Speaker &changed);

private:
    QString text(const core::Speaker *speaker, const core::SpeechShare &share, int column) const;
    QVariant sortKey(int row, int column) const;
    QString tip(int row) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<core::SpeakerId> m_seen;   ///< Everybody who was ever shown, in order.
    QList<core::Speaker> m_speakers; ///< As of the last update, so that rows and speakers never differ.
    QList<core::SpeechShare> m_shares;
    bool m_isEditable = true;
};

/// How many speakers have a key of their own.
constexpr int speakerKeys = 9;

} // namespace ui

Q_DECLARE_METATYPE(core::Speaker)
