// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/preferences/appearancepage.h"
#include "ui/preferences/backupspage.h"
#include "ui/preferences/exportpage.h"
#include "ui/preferences/findingspage.h"
#include "ui/preferences/personpage.h"
#include "ui/preferences/textpage.h"
#include "ui/widgets/panelarea.h"

namespace ui {

namespace {

constexpr int listSpacing = 3; ///< Around each page's name, in pixels.

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const std::optional<QList<core::Finding>> &open,
                                     QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Preferences"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setSpacing(listSpacing);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    addPage(new AppearancePage);
    addPage(new TextPage);
    addPage(new FindingsPage(open));
    addPage(new ExportPage);
    addPage(new BackupsPage);
    auto *person = new PersonPage;
    addPage(person);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * (m_list->frameWidth() + listSpacing)
                          + fontMetrics().height());

    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("&Restore defaults"));
    defaults->setToolTip(tr("Put everything on this page back to what it was at first"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(person, &PersonPage::restartWanted, this, [this] {
        accept();
        Q_EMIT restartWanted();
    });
    showPage(0);
    m_list->setFocus();
}

void PreferencesDialog::addPage(PreferencesPage *page)
{
    page->display(m_preferences);
    m_pages.append(page);
    m_list->addItem(page->title());
    // Large fonts make pages larger than small screens.
    m_stack->addWidget(new PanelArea(page));
    connect(page, &PreferencesPage::changed, this, [this, page] { take(*page); });
}

void PreferencesDialog::showPage(qsizetype page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void PreferencesDialog::take(const PreferencesPage &page)
{
    if (m_isDisplaying)
        return;
    const Preferences before = m_preferences;
    page.write(m_preferences);
    if (m_preferences != before)
        Q_EMIT changed(m_preferences);
}

void PreferencesDialog::restoreDefaults()
{
    PreferencesPage *page = m_pages.at(m_list->currentRow());
    page->reset(m_preferences);
    m_isDisplaying = true;
    page->display(m_preferences);
    m_isDisplaying = false;
    Q_EMIT changed(m_preferences);
}

} // namespace ui
