// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class Session;
class SourcesDialog;

/// Shows what stands beside the call on the screen, and adds and removes it.
class SourceDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to window.
    SourceDesk(Session &session, QWidget *window);

    /// Shows the dialog with the sources of the open call.
    void show();

    /// The dialog while it is shown, else null.
    SourcesDialog *dialog() const;

private:
    void refresh();
    void add();

    Session &m_session;
    QWidget *m_window;
    QPointer<SourcesDialog> m_dialog;
};

} // namespace ui
