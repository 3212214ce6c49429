// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "core/analysis/outline/calloutline.h"
#include "core/project/reviewedcall.h"

namespace ui {

/// The outline of a call as a tree: sections, speeches and questions, answers and follow-ups.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int(core::OutlineNode::Kind)
        WhoRole,                 ///< The section, or who speaks: “Jane Doe (Hill Bank)”.
        TitleRole,               ///< The first words that say something; for sections, their share of all words.
        FindingsRole,            ///< How many shown findings are open in these turns, int.
        SpeakerRoleRole,         ///< core::Role of who speaks.
        ColourRole,              ///< QColor that the analyst chose for the speaker; invalid if none.
        IsCurrentRole,           ///< Whether the cursor of the transcript stands in it and in no child.
        KeyRole,                 ///< What stays the same while an entry is the same: kind and first turn, QString.
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Shows the outline of call, which must stay valid until the next setCall(); null shows none.
    void setCall(const core::ReviewedCall *call);

    /// Reads the call again after it changed; a long call in the background. The model is reset only if entries came,
    /// went or moved.
    void updateCall();

    const core::OutlineNode &node(const QModelIndex &index) const;

    /// The first turn of an entry and the words to show for it.
    core::TextRange target(const QModelIndex &index) const;
    core::TurnId firstTurn(const QModelIndex &index) const;

    /// The innermost entry that holds the turn at an original position; it becomes the current one.
    QModelIndex setCurrentPosition(qsizetype original);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        const core::OutlineNode *node = nullptr; ///< Of m_outline.
        Entry *parent = nullptr;
        int row = 0;
        int findings = 0;       ///< Open ones in its turns, as was announced.
        bool isChanged = false; ///< Whether it says something else than was announced.
        std::vector<std::unique_ptr<Entry>> children;
    };

    /// What an outline is made of.
    struct Source {
        core::SpeakerTurns speech;
        core::TextMap map;

        bool isSame(const Source &other) const;
        QList<core::OutlineNode> outline() const;
    };

    void show(const core::SpeakerTurns &speech, const QList<core::OutlineNode> &outline);
    void relinkAll(const core::SpeakerTurns &speech, const QList<core::OutlineNode> &outline);
    void countFindings();
    int findingsIn(const core::OutlineNode &node) const;
    void fill(Entry *entry, const QList<core::OutlineNode> &nodes);
    void relink(Entry *entry, const QList<core::OutlineNode> &nodes, bool areAllChanged);
    void announce(Entry *parent);
    const Entry *entry(const QModelIndex &index) const;
    QModelIndex indexOf(const Entry *entry) const;
    QString who(const core::OutlineNode &node) const;
    QString title(const core::OutlineNode &node) const;

    const core::ReviewedCall *m_call = nullptr;
    Source m_source;             ///< Of what is shown, or will be shown when it is there.
    int m_generation = 0;        ///< Counts sources, so that the outline of an older one is dropped.
    core::SpeakerTurns m_speech; ///< As of the last update, so that entries and turns never differ.
    QList<core::OutlineNode> m_outline;
    QList<int> m_findingsBefore; ///< Open findings before each turn, and of the whole call at the end.
    qsizetype m_words = 0;       ///< Of the whole call.
    Entry m_root;
    const Entry *m_current = nullptr;
};

} // namespace ui
