// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"
#include "ui/models/findingfilter.h"

class QComboBox;
class QToolButton;

namespace ui {

/// Chooses the section, the speaker and the least score of the findings that a queue shows.
class FindingFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilterBar(QWidget *parent = nullptr);

    /// Offers the sections and speakers of call; a choice that it still has stays. Null offers none.
    void setCall(const core::ReviewedCall *call);

    /// The criteria with what is chosen here.
    FindingCriteria with(FindingCriteria criteria) const;

    /// Whether anything is chosen.
    bool isActive() const { return with({}) != FindingCriteria(); }

public Q_SLOTS:
    /// Chooses nothing again.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void fillSections(const core::ReviewedCall *call);
    void fillSpeakers(const core::ReviewedCall *call);
    void choose();

    QComboBox *m_section;
    QComboBox *m_speaker;
    QComboBox *m_score;
    QToolButton *m_clear;
};

} // namespace ui
