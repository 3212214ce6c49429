// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>

#include "core/project/search.h"
#include "core/review/documentinfo.h"

namespace ui {

/// Places where words were found, with the words around them.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< Where it is: company, period, section and speaker.
        ExcerptRole,              ///< A core::MarkedText on one line.
        KindRole,                 ///< What was found, as “Note” or “Figure”; empty for what was said.
    };

    explicit SearchModel(QObject *parent = nullptr);

    /// Shows hits in these calls.
    void setHits(const core::SearchHits &hits, const QList<core::DocumentInfo> &calls);

    const core::SearchHit &hit(const QModelIndex &index) const { return m_hits.at(index.row()); }

    /// In how many calls something was found.
    int callCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString place(const core::SearchHit &hit) const;

    QList<core::SearchHit> m_hits;
    QHash<core::DocumentId, core::DocumentInfo> m_calls;
};

} // namespace ui

Q_DECLARE_METATYPE(core::MarkedText)
