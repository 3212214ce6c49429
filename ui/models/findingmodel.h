// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QAbstractListModel>

#include "core/project/reviewedcall.h"
#include "ui/models/passage.h"

namespace ui {

/// The open findings of a call that the analyst wants to see: those without a verdict, in the order of the text.
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
        ProposalRole, ///< Whether there is something to accept, bool.
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// Shows the findings of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after it changed. Rows stay if the findings and what was decided on them did.
    void updateCall();

    const core::Finding &finding(const QModelIndex &index) const { return m_rows.at(index.row()).finding; }

    /// The words of a finding with those around them, as they stand in the call.
    Passage passage(const QModelIndex &index) const;

    /// The row of a finding with the same detector, category and range; -1 if there is none.
    int rowOf(const core::Finding &finding) const;

    int openCount() const { return static_cast<int>(m_rows.size()); }
    int openCount(core::FindingKind kind) const { return m_counts.at(static_cast<size_t>(kind)); }

    /// How many open findings the analyst's choice hides; they are not among the rows.
    int hiddenCount() const { return m_hidden; }

    /// How many findings have been answered, including those whose words are no longer there.
    int decidedCount() const { return m_decided; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        core::Finding finding;
        mutable std::optional<Passage> passage; ///< Made when it is first looked at: it takes long for thousands.
    };

    void readRows();
    const core::Turn *turnOf(const core::Finding &finding) const;

    const core::ReviewedCall *m_call = nullptr;
    QList<Row> m_rows;
    QList<core::Finding> m_findings; ///< From which the rows were made, with m_verdicts and m_choice.
    QList<core::Verdict> m_verdicts;
    core::FindingChoice m_choice;
    std::array<int, 5> m_counts{};
    int m_decided = 0;
    int m_hidden = 0;
};

/// The category of a finding in words, such as “Wrong word” for "wrong-word"; unknown keys are made readable.
QString findingCategoryName(const core::Finding &finding);

/// What a finding proposes for its words, in a sentence to be read aloud.
QString proposalSentence(const core::Finding &finding, const QString &words);

} // namespace ui
