// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formatboxes.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/exporters/exporter.h"
#include "ui/dialogs/exportformats.h"

namespace ui {

FormatBoxes::FormatBoxes(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *columns = new QHBoxLayout;
    rows->addLayout(columns);
    QHash<QString, QGridLayout *> groups;
    for (const ExportFormat &format : exportFormats()) {
        QGridLayout *&grid = groups[format.group];
        if (!grid) {
            auto *box = new QGroupBox(format.group, this);
            grid = new QGridLayout(box);
            grid->setVerticalSpacing(0);
            grid->setContentsMargins(8, 2, 8, 2);
            // The transcript and the figures stand beside each other, the others below them.
            if (groups.size() <= 2)
                columns->addWidget(box);
            else
                rows->addWidget(box);
        }
        addFormat(format, *grid);
    }
    for (QGridLayout *grid : std::as_const(groups))
        grid->setRowStretch(grid->rowCount(), 1); // Of two columns the shorter one stays at the top.
}

void FormatBoxes::addFormat(const ExportFormat &format, QGridLayout &grid)
{
    auto *box = new QCheckBox(format.kind.isEmpty() ? format.name : format.kind, this);
    box->setAccessibleName(format.name);
    m_boxes.append({format.id, box});
    connect(box, &QCheckBox::toggled, this, &FormatBoxes::changed);
    if (format.kind.isEmpty()) {
        grid.addWidget(box, grid.rowCount(), 0);
        return;
    }
    auto *last = m_reports.isEmpty() ? nullptr : m_reports.last();
    if (!last || last->text() != format.report) {
        last = new QLabel(format.report, this);
        m_reports.append(last);
        grid.addWidget(last, grid.rowCount(), 0);
        m_column = 1;
    }
    grid.addWidget(box, grid.rowCount() - 1, m_column++);
}

QStringList FormatBoxes::chosen() const
{
    QStringList ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.append(id);
    }
    return ids;
}

void FormatBoxes::setChosen(const QStringList &ids)
{
    for (const auto &[id, box] : m_boxes)
        box->setChecked(ids.contains(id));
}

void FormatBoxes::showObstacles(const core::ReviewedCall &call)
{
    for (const auto &[id, box] : m_boxes) {
        const core::Exporter *exporter = core::exporterFor(id);
        const QString obstacle = exporter ? exporter->obstacle(call) : QString();
        if (obstacle.isEmpty())
            continue;
        box->setChecked(false);
        box->setEnabled(false);
        box->setToolTip(obstacle);
    }
}

} // namespace ui
