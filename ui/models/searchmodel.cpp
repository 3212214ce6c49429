// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include <QSet>

#include "core/project/excerpt.h"
#include "core/transcript/turn.h"

using namespace Qt::StringLiterals;

namespace ui {

SearchModel::SearchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SearchModel::setHits(const core::SearchHits &hits, const QList<core::DocumentInfo> &calls)
{
    beginResetModel();
    m_hits = hits.hits;
    m_calls.clear();
    for (const core::DocumentInfo &call : calls)
        m_calls.insert(call.id, call);
    endResetModel();
}

int SearchModel::callCount() const
{
    QSet<core::DocumentId> calls;
    for (const core::SearchHit &hit : m_hits)
        calls.insert(hit.document);
    return static_cast<int>(calls.size());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString SearchModel::place(const core::SearchHit &hit) const
{
    const core::DocumentInfo call = m_calls.value(hit.document);
    const core::CallPassage &passage = hit.passage;
    QString speaker = passage.speaker;
    if (speaker.isEmpty() && !passage.role.isEmpty())
        speaker = core::roleName(core::roleFromKey(passage.role));
    QStringList parts{call.company.isEmpty() ? call.title : call.company, call.period, speaker};
    if (!passage.section.isEmpty())
        parts.append(core::sectionName(core::sectionFromKey(passage.section)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return place(hit) + u": "_s + core::excerptOf(hit.text).text;
    case PlaceRole:
        return place(hit);
    case ExcerptRole:
        return QVariant::fromValue(core::excerptOf(hit.text));
    case KindRole:
        if (hit.passage.kind == core::CallPassage::Kind::Said)
            return QString();
        return hit.passage.kind == core::CallPassage::Kind::Noted ? tr("Note") : tr("Figure");
    case Qt::ToolTipRole:
        return m_calls.value(hit.document).title;
    default:
        return {};
    }
}

} // namespace ui
