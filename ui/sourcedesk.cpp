// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcedesk.h"

#include <QFileInfo>
#include <QWidget>

#include "core/project/edits.h"
#include "ui/dialogs/addsourcedialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/session.h"

namespace ui {

SourceDesk::SourceDesk(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&m_session, &Session::edited, this, &SourceDesk::refresh);
    connect(&m_session, &Session::analysisChanged, this, &SourceDesk::refresh);
    connect(&m_session, &Session::closed, this, [this] {
        if (m_dialog)
            m_dialog->close();
    });
}

void SourceDesk::show()
{
    if (!m_session.isOpen())
        return;
    if (!m_dialog) {
        m_dialog = new SourcesDialog(m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SourcesDialog::addRequested, this, &SourceDesk::add);
        connect(m_dialog, &SourcesDialog::removeRequested, this, [this](const core::SourceId &source) {
            m_session.apply(core::removeSource(m_session.call().call, source));
        });
    }
    refresh();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

SourcesDialog *SourceDesk::dialog() const
{
    return m_dialog;
}

void SourceDesk::refresh()
{
    if (m_dialog && m_session.isOpen())
        m_dialog->showSources(m_session.call(), !m_session.project().isReadOnly());
}

void SourceDesk::add()
{
    AddSourceDialog dialog(m_session.call().call, QFileInfo(m_session.project().path()).path(), m_dialog);
    if (dialog.exec() == QDialog::Accepted && m_session.isOpen())
        m_session.addSource(dialog.bytes(), dialog.source());
}

} // namespace ui
