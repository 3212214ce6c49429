// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;

namespace ui {

class Actions;
class TranscriptView;

/// Leads the keyboard between the transcript and the panels: a key for each panel, F6 from one pane to the next, Esc
/// from any panel back to the transcript, F10 to the menus.
class PanelKeys : public QObject
{
    Q_OBJECT

public:
    /// The window must have its panels.
    PanelKeys(QMainWindow &window, TranscriptView &view, const Actions &actions);

    /// Brings a panel to the front and gives the keys to what had them in it last.
    void show(QDockWidget &dock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFocus(QWidget *now);
    void step(int by);
    QList<QWidget *> panes() const;
    QDockWidget *dockOf(const QWidget *widget) const;
    QWidget *placeIn(const QDockWidget &dock) const;

    QMainWindow &m_window;
    TranscriptView &m_view;
    QHash<const QDockWidget *, QPointer<QWidget>> m_lastFocus;
};

} // namespace ui
