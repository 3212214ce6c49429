// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpdesk.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

#include "core/base/translations.h"
#include "ui/actions/actions.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"
#include "ui/help/helpwords.h"

namespace ui {

HelpDesk::HelpDesk(const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_window(window)
{
    connect(m_actions[ActionId::Help], &QAction::triggered, this, [this] {
        const QWidget *focus = QApplication::focusWidget();
        showAbout(focus ? focus : &m_window);
    });
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        if (m_guide)
            m_guide->setPages(pages());
    });
    qApp->installEventFilter(this);
}

HelpWindow *HelpDesk::guide() const
{
    return m_guide;
}

void HelpDesk::showAbout(const QWidget *widget)
{
    const HelpPlace place = helpAbout(widget);
    // Windows that do not lie on a modal dialog cannot be used while it is open.
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *parent = modal ? modal : &m_window;
    if (!m_guide || m_guide->parentWidget() != parent)
        makeGuide(parent);
    m_guide->showPlace(place);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    // The keys of the window's actions do not reach dialogs; what comes up to a dialog is what nothing in it wanted.
    if (event->type() != QEvent::KeyPress || !qobject_cast<QDialog *>(watched))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_actions[ActionId::Help]->shortcuts().contains(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    const auto *dialog = static_cast<QDialog *>(watched);
    showAbout(dialog->focusWidget() ? dialog->focusWidget() : dialog);
    return true;
}

HelpPages HelpDesk::pages() const
{
    return HelpPages(core::installedTranslation(),
                     [this](const QString &markdown) { return withWordsOf(m_actions, *m_window.menuBar(), markdown); });
}

void HelpDesk::makeGuide(QWidget *parent)
{
    if (m_guide) {
        m_guide->close();
        m_guide->deleteLater();
    }
    m_guide = new HelpWindow(pages(), parent);
}

} // namespace ui
