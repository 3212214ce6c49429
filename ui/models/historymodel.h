// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractListModel>
#include <QCache>

#include "core/project/project.h"
#include "ui/models/changelines.h"

namespace ui {

/// The lines of a project's history that a request allows, newest first. An edit is read when its line is looked at, so
/// that a long history costs nothing.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AuthorRole = Qt::UserRole,
        TimeRole,    ///< See relativeTime().
        CallRole,    ///< What the call is called for short; empty where the project has only one, or for no call.
        AboutRole,   ///< Of the first change; see ChangeLine.
        PassageRole, ///< A Passage: the first change.
        MoreRole,    ///< How many changes follow the first.
        StateRole,   ///< A core::LogEntry::State.
        KindRole,    ///< A core::HistoryKind.
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /// Shows a project, which must outlive that; null for none. refresh() has to follow.
    void setProject(core::Project *project);

    void setRequest(const core::HistoryRequest &request);

    /// Looks again at what the history says. Rows stay where they are when only newer ones have come.
    core::Result<void> refresh();

    /// The number of a line in the history.
    qint64 numberOf(const QModelIndex &index) const { return m_lines.at(index.row()).number; }

    /// The row of a line, or -1.
    int rowOf(qint64 number) const;

    core::LogEntry::State stateOf(const QModelIndex &index) const { return m_lines.at(index.row()).state; }

    /// The edit of a line; without changes if it cannot be read.
    core::Edit edit(const QModelIndex &index) const;

    /// What a line changed.
    QList<ChangeLine> changes(const QModelIndex &index) const;

    /// The title of a line's call; empty if it is about none.
    QString callTitle(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        core::Edit edit;
        QList<ChangeLine> changes;
    };

    const Entry &entry(const QModelIndex &index) const;
    ChangeNames names() const;
    QString textOf(const core::DocumentId &document) const;
    QString speakerName(const core::DocumentId &document, const core::SpeakerId &speaker) const;
    QString shortCallName(const core::Edit &edit) const;
    std::optional<core::DocumentInfo> infoOf(const core::DocumentId &document) const;
    bool isContinued(const QList<core::HistoryLine> &lines) const;

    core::Project *m_project = nullptr;
    core::HistoryRequest m_request;
    QList<core::HistoryLine> m_lines;
    mutable QCache<qint64, Entry> m_entries;
    mutable QCache<core::DocumentId, QString> m_texts;
    mutable QHash<core::DocumentId, QHash<core::SpeakerId, QString>> m_speakers;
};

} // namespace ui
