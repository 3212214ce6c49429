// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAbstractListModel>

#include "core/project/reviewedcall.h"
#include "ui/models/passage.h"

namespace ui {

/// The open findings of a call: those that are shown and have no verdict yet, in the order of the text.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int(core::FindingKind)
        CategoryRole,            ///< The category in words.
        ReasonRole,
        ScoreRole,    ///< double
        PositionRole, ///< Begin in the original text, qlonglong.
        PassageRole,  ///< Passage
        SectionRole,  ///< core::sectionKey() of the turn.
        SpeakerRole,  ///< The id of the speaker as text; empty if nobody is known to speak.
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// Shows the findings of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after it changed.
    void updateCall();

    const core::Finding &finding(const QModelIndex &index) const { return m_rows.at(index.row()).finding; }
    const Passage &passage(const QModelIndex &index) const { return m_rows.at(index.row()).passage; }

    /// The row of a finding with the same detector, category and range; -1 if there is none.
    int rowOf(const core::Finding &finding) const;

    int openCount() const { return static_cast<int>(m_rows.size()); }
    int openCount(core::FindingKind kind) const { return m_counts.at(static_cast<size_t>(kind)); }

    /// How many findings have been answered, including those whose words are no longer there.
    int decidedCount() const { return m_decided; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        core::Finding finding;
        Passage passage;
    };

    const core::Turn *turnOf(const core::Finding &finding) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<Row> m_rows;
    std::array<int, 5> m_counts{};
    int m_decided = 0;
};

/// The category of a finding in words, such as “Wrong word” for "wrong-word"; unknown keys are made readable.
QString findingCategoryName(const core::Finding &finding);

} // namespace ui
