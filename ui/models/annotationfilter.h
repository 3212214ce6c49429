// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace ui {

/// Annotations with one of some tags, whose note, quote or author contains a text.
class AnnotationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Shows only annotations with one of these TagId::value; none means all.
    void setTags(const QSet<QString> &tags);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<QString> m_tags;
    QString m_text;
};

} // namespace ui
