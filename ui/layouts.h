// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArray>
#include <QObject>

#include "ui/settings/settings.h"

class QDockWidget;
class QMainWindow;

namespace ui {

class Actions;
class Workspace;

/// How the panels lie around the transcript: three ready layouts, each of which the analyst may change freely and finds
/// again as it was left, also the next day.
class Layouts : public QObject
{
    Q_OBJECT

public:
    /// Puts the panels into the window, which must have its tool bars. They stay hidden until showPanels().
    Layouts(QMainWindow &window, Workspace &workspace, const Actions &actions);

    /// Shows the panels as they were left, or hides them all while there is no call that could fill them.
    void showPanels(bool shown);

    /// Changes to another layout.
    void choose(DeskLayout layout);

    /// Puts the panels of the current layout back to where they lie at first.
    void reset();

    DeskLayout current() const { return m_current; }

    /// Writes all layouts to the settings.
    void save();

private:
    void read();
    void keepCurrent();
    void showCurrent();
    void arrange();
    void arrangeReview();
    void arrangeAnnotate();
    void arrangeFigures();
    QDockWidget *dock(const char *name) const;

    QMainWindow &m_window;
    Workspace &m_workspace;
    const Actions &m_actions;
    QByteArray m_base;                  ///< All panels where they were put first.
    std::array<QByteArray, 3> m_states; ///< As each layout was left; empty if it was never changed.
    DeskLayout m_current = DeskLayout::Review;
    bool m_arePanelsShown = false;
};

} // namespace ui
