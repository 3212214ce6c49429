// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layouts.h"

#include <algorithm>

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>

#include "ui/actions/actions.h"
#include "ui/workspace.h"

namespace ui {

namespace {

constexpr int stateVersion = 1;

/// How the height and width of a window are shared out at first.
constexpr int sideWidth = 270;
constexpr int reviewWidth = 380;
constexpr double mostSideShare = 0.3;
constexpr double notesShare = 0.34;
constexpr double chartsShare = 0.42;
constexpr double figuresShare = 0.36;
constexpr double tallFiguresShare = 0.5;
constexpr int leastFiguresHeight = 240;
constexpr int mostFiguresHeight = 460;

const std::array layoutActions{ActionId::LayoutReview, ActionId::LayoutAnnotate, ActionId::LayoutFigures};
const std::array layoutSettings{settings::windowState, settings::annotateState, settings::figuresState};

} // namespace

Layouts::Layouts(QMainWindow &window, Workspace &workspace, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_actions(actions)
{
    m_workspace.addDocks(m_window);
    arrangeReview();
    m_base = m_window.saveState(stateVersion);
    read();
    m_workspace.hidePanels();
    for (size_t n = 0; n < layoutActions.size(); ++n) {
        connect(m_actions[layoutActions.at(n)], &QAction::triggered, this,
                [this, n] { choose(static_cast<DeskLayout>(n)); });
    }
    connect(m_actions[ActionId::ResetLayout], &QAction::triggered, this, &Layouts::reset);
}

void Layouts::read()
{
    for (size_t n = 0; n < m_states.size(); ++n)
        m_states.at(n) = Settings::value(layoutSettings.at(n));
    const auto kept = static_cast<size_t>(Settings::value(settings::deskLayout));
    m_current = kept < m_states.size() ? static_cast<DeskLayout>(kept) : DeskLayout::Review;
    m_actions[layoutActions.at(static_cast<size_t>(m_current))]->setChecked(true);
}

void Layouts::save()
{
    keepCurrent();
    for (size_t n = 0; n < m_states.size(); ++n)
        Settings::setValue(layoutSettings.at(n), m_states.at(n));
    Settings::setValue(settings::deskLayout, m_current);
}

void Layouts::showPanels(bool shown)
{
    if (shown == m_arePanelsShown)
        return;
    if (shown) {
        m_arePanelsShown = true;
        showCurrent();
    } else {
        keepCurrent();
        m_arePanelsShown = false;
        m_workspace.hidePanels();
    }
}

void Layouts::choose(DeskLayout layout)
{
    keepCurrent();
    m_current = layout;
    m_actions[layoutActions.at(static_cast<size_t>(layout))]->setChecked(true);
    if (m_arePanelsShown)
        showCurrent();
}

void Layouts::reset()
{
    m_states.at(static_cast<size_t>(m_current)).clear();
    if (m_arePanelsShown)
        arrange();
}

void Layouts::keepCurrent()
{
    // Without a call all panels are hidden; that is no arrangement that anybody chose.
    if (m_arePanelsShown)
        m_states.at(static_cast<size_t>(m_current)) = m_window.saveState(stateVersion);
}

void Layouts::showCurrent()
{
    const QByteArray &state = m_states.at(static_cast<size_t>(m_current));
    if (state.isEmpty() || !m_window.restoreState(state, stateVersion))
        arrange();
}

void Layouts::arrange()
{
    m_window.restoreState(m_base, stateVersion);
    switch (m_current) {
    case DeskLayout::Review:
        arrangeReview();
        return;
    case DeskLayout::Annotate:
        arrangeAnnotate();
        return;
    case DeskLayout::Figures:
        arrangeFigures();
        return;
    }
}

void Layouts::arrangeReview()
{
    for (const char *name : {"turns", "review", "figures"})
        dock(name)->raise();
    const auto widthFor = [this](const char *name, int usual) {
        // Large fonts need more room than usual, but the words come first.
        const int most = std::max(usual, static_cast<int>(m_window.width() * mostSideShare));
        const auto *area = qobject_cast<QScrollArea *>(dock(name)->widget());
        return std::clamp(area->widget()->minimumSizeHint().width(), usual, most);
    };
    m_window.resizeDocks({dock("turns"), dock("review")},
                         {widthFor("turns", sideWidth), widthFor("review", reviewWidth)}, Qt::Horizontal);
    const int height =
        std::clamp(static_cast<int>(m_window.height() * figuresShare), leastFiguresHeight, mostFiguresHeight);
    m_window.resizeDocks({dock("figures")}, {height}, Qt::Vertical);
}

void Layouts::arrangeAnnotate()
{
    for (const char *name : {"figures", "charts", "speakers", "interpretation", "calls", "search", "replace"})
        dock(name)->hide();
    dock("outline")->raise();
    dock("annotations")->raise();
    const int notes = std::max(reviewWidth, static_cast<int>(m_window.width() * notesShare));
    m_window.resizeDocks({dock("outline"), dock("annotations")}, {sideWidth, notes}, Qt::Horizontal);
}

void Layouts::arrangeFigures()
{
    dock("turns")->hide();
    dock("outline")->hide();
    // Beside the words, so that a chart and the table it is drawn from are seen together.
    m_window.tabifyDockWidget(dock("review"), dock("charts"));
    dock("charts")->show();
    dock("charts")->raise();
    dock("figures")->raise();
    m_window.resizeDocks({dock("charts")}, {static_cast<int>(m_window.width() * chartsShare)}, Qt::Horizontal);
    m_window.resizeDocks({dock("figures")}, {static_cast<int>(m_window.height() * tallFiguresShare)}, Qt::Vertical);
}

QDockWidget *Layouts::dock(const char *name) const
{
    return m_window.findChild<QDockWidget *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly);
}

} // namespace ui
