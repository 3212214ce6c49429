// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/help/helppages.h"

class QMainWindow;

namespace ui {

class Actions;
class HelpWindow;

/// Opens the guide where it tells about what has the keys, in the window as in its dialogs.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// The window must have its menus.
    HelpDesk(const Actions &actions, QMainWindow &window);

    /// Opens the guide about a widget; see helpAbout().
    void showAbout(const QWidget *widget);

    /// The guide that is open, or null.
    HelpWindow *guide() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HelpPages pages() const;
    void makeGuide(QWidget *parent);

    const Actions &m_actions;
    QMainWindow &m_window;
    QPointer<HelpWindow> m_guide;
};

} // namespace ui
