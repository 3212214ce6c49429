// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "core/base/guid.h"

namespace ui {

/// Turns of one speaker or of all, that contain a text.
class TurnFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Shows only turns of this speaker; a null id means all.
    void setSpeaker(const core::SpeakerId &speaker);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    core::SpeakerId m_speaker;
    QString m_text;
};

} // namespace ui
