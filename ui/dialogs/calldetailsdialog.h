// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/callstate.h"
#include "core/review/documentinfo.h"

class QDateEdit;
class QCheckBox;
class QLineEdit;

namespace ui {

/// Asks for title, company, event, period and date of a call.
class CallDetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with what is known of call.
    explicit CallDetailsDialog(const core::CallState &call, QWidget *parent = nullptr);

    /// The details as entered; all else is that of the call.
    core::DocumentInfo info() const;

private:
    core::DocumentInfo m_info;
    QLineEdit *m_title;
    QLineEdit *m_company;
    QLineEdit *m_event;
    QLineEdit *m_period;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
};

} // namespace ui
