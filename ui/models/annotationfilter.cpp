// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationfilter.h"

#include <algorithm>

#include "ui/models/annotationmodel.h"

namespace ui {

void AnnotationFilter::setTags(const QSet<QString> &tags)
{
    m_tags = tags;
    invalidateFilter();
}

void AnnotationFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool AnnotationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QStringList ids = index.data(AnnotationModel::TagIdsRole).toStringList();
    const bool hasTag = m_tags.isEmpty() || std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
                            return m_tags.contains(id);
                        });
    if (!hasTag || m_text.isEmpty())
        return hasTag;
    for (const int role : {AnnotationModel::NoteRole, AnnotationModel::QuoteRole, AnnotationModel::AboutRole,
                           AnnotationModel::OriginRole}) {
        if (index.data(role).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace ui
