// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/figures.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace ui {

/// Asks for a figure that the analyst saw in the words and the analysis did not. What could be told from the words is
/// filled in, so that Enter is often enough.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// known are the figures of the call, whose metrics are offered.
    FigureDialog(const core::FigureFields &draft, const QList<core::Kpi> &known, const QString &sentence,
                 QWidget *parent = nullptr);

    /// The figure as it was written; complete once the dialog was accepted.
    core::FigureFields fields() const { return m_fields; }

private:
    void read();

    core::FigureFields m_fields;
    QList<core::Kpi> m_known;
    QComboBox *m_metric;
    QLineEdit *m_value;
    QLineEdit *m_period;
    QLineEdit *m_segment;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
