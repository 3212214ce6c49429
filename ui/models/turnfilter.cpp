// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/turnfilter.h"

#include "ui/models/turnmodel.h"

namespace ui {

void TurnFilter::setSpeaker(const core::SpeakerId &speaker)
{
    m_speaker = speaker;
    invalidateFilter();
}

void TurnFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool TurnFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_speaker.isNull() && index.data(TurnModel::SpeakerIdRole).toString() != m_speaker.value)
        return false;
    return m_text.isEmpty() || index.data(TurnModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui
