// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calldetailsdialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/project/companyname.h"

namespace ui {

CallDetailsDialog::CallDetailsDialog(const core::CallState &call, QWidget *parent)
    : QDialog(parent)
    , m_info(call.info)
    , m_title(new QLineEdit(call.info.title))
    , m_company(new QLineEdit(call.info.company))
    , m_event(new QLineEdit(call.info.event))
    , m_period(new QLineEdit(call.info.period))
    , m_hasDate(new QCheckBox)
    , m_date(new QDateEdit(call.info.date.isValid() ? call.info.date : QDate::currentDate()))
{
    setWindowTitle(tr("Details of the call"));
    m_title->setMinimumWidth(380);
    // The company that is read from the words of welcome, shown as long as none is entered.
    m_company->setPlaceholderText(core::companyOf(call));
    m_event->setPlaceholderText(tr("Second quarter 2025 earnings call"));
    m_period->setPlaceholderText(tr("2025Q2"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date of the call"));
    m_hasDate->setAccessibleName(tr("The date is known"));
    m_hasDate->setChecked(call.info.date.isValid());
    m_date->setEnabled(m_hasDate->isChecked());
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);

    auto *date = new QHBoxLayout;
    date->addWidget(m_hasDate);
    date->addWidget(m_date, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("&Event"), m_event);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("Date"), date);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

core::DocumentInfo CallDetailsDialog::info() const
{
    core::DocumentInfo entered = m_info;
    entered.title = m_title->text().simplified();
    if (entered.title.isEmpty())
        entered.title = m_info.title;
    entered.company = m_company->text().simplified();
    entered.event = m_event->text().simplified();
    entered.period = m_period->text().simplified();
    entered.date = m_hasDate->isChecked() ? m_date->date() : QDate();
    return entered;
}

} // namespace ui
