// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "core/note/noterequest.h"
#include "ui/charts/chart.h"

namespace ui {

/// What a research note on a call can hold, to be ticked: figures, charts, quotes by tag, and whole parts.
class NoteContents : public QTreeWidget
{
    Q_OBJECT

public:
    /// Ticks what a note holds unless its author chooses. call must outlive this.
    NoteContents(const core::ReviewedCall &call, const QList<core::ReviewedCall> &others, const QList<Chart> &charts,
                 QWidget *parent = nullptr);

    /// Writes what is ticked into a request; charts are left to whoever draws them.
    void fill(core::NoteRequest &request) const;

    /// The keys of the charts that are ticked.
    QStringList charts() const;

Q_SIGNALS:
    void choiceChanged();

private:
    QTreeWidgetItem *addGroup(const QString &name);
    QTreeWidgetItem *addEntry(QTreeWidgetItem *group, const QString &text, bool isTicked);
    QTreeWidgetItem *addPart(const QString &name, bool isThere);
    void addFigures();
    void addCharts(const QList<Chart> &charts);
    void addAnnotated();
    void addSentences();
    QTreeWidgetItem *tagGroup(QTreeWidgetItem *quotes, const QString &tag);
    void addPassage(QTreeWidgetItem *group, core::TextRange passage, bool isTicked);

    const core::ReviewedCall &m_call;
    QTreeWidgetItem *m_figures = nullptr;
    QTreeWidgetItem *m_guidance = nullptr;
    QTreeWidgetItem *m_charts = nullptr;
    QTreeWidgetItem *m_quotes = nullptr;
    QTreeWidgetItem *m_history = nullptr;
    QTreeWidgetItem *m_checks = nullptr;
    QTreeWidgetItem *m_changes = nullptr;
};

} // namespace ui
