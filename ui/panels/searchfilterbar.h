// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/search.h"
#include "core/review/annotation.h"

class QComboBox;

namespace ui {

/// Where to look: what kind of words, and in which calls, by whom, in which section, under which tag.
class SearchFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFilterBar(QWidget *parent = nullptr);

    /// Offers what the project has; what is chosen stays if it is still there.
    void setChoices(const core::SearchChoices &choices, const QList<core::Tag> &tags);

    /// The request without its words.
    core::SearchRequest request() const;

    /// Whether anything is narrowed down.
    bool isNarrowing() const;

    /// Allows everything again.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QComboBox *addBox(const QString &name);
    QComboBox *addSpeakerBox();

    QComboBox *m_kind;
    QComboBox *m_company;
    QComboBox *m_period;
    QComboBox *m_speaker;
    QComboBox *m_role;
    QComboBox *m_section;
    QComboBox *m_tag;
    core::SearchChoices m_choices;
};

} // namespace ui
