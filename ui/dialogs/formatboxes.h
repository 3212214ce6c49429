// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/project/reviewedcall.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ui {

struct ExportFormat;

/// A box to tick for each format that a call can be written as, in groups. Reports
/// that come in several formats have a line each.
class FormatBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBoxes(QWidget *parent = nullptr);

    /// The ids of the ticked formats, in the order of the list.
    QStringList chosen() const;
    void setChosen(const QStringList &ids);

    /// Formats in which there is nothing to write of a call cannot be ticked, and say why.
    void showObstacles(const core::ReviewedCall &call);

Q_SIGNALS:
    void changed();

private:
    void addFormat(const ExportFormat &format, QGridLayout &grid);

    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< By id, in the order of the list.
    QList<QLabel *> m_reports;                      ///< The names of reports, each before its formats.
    int m_column = 0;                               ///< Behind the last format of a report.
};

} // namespace ui
