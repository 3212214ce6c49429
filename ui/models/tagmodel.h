// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include "core/review/annotation.h"

namespace ui {

/// The codebook as a tree. It changes nothing itself: renaming and dragging are asked for with changeRequested().
class TagModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, UseRole }; ///< UseRole: how often, int.

    explicit TagModel(QObject *parent = nullptr);

    /// Shows these tags, and how often each is used. The tree is built anew only if its shape changed.
    void setTags(const QList<core::Tag> &tags, const QHash<core::TagId, int> &uses = {});

    const QList<core::Tag> &tags() const { return m_tags; }

    /// The tag with this id, or null.
    const core::Tag *tag(const core::TagId &id) const;
    core::TagId idOf(const QModelIndex &index) const;
    QModelIndex indexOf(const core::TagId &id) const;

    /// Whether tag is other or lies below it.
    bool isWithin(const core::TagId &tag, const core::TagId &other) const;

    /// The tags of one parent, in order; a null id stands for the top level.
    QList<core::TagId> childrenOf(const core::TagId &parent) const { return m_children.value(parent); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void changeRequested(const core::Tag &before, const core::Tag &after);

private:
    qsizetype place(const core::TagId &id) const;

    QList<core::Tag> m_tags;
    QHash<core::TagId, int> m_uses;
    QHash<core::TagId, QList<core::TagId>> m_children;
};

} // namespace ui
