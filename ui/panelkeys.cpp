// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panelkeys.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>

#include "ui/actions/actions.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

struct PanelAction {
    ActionId id;
    const char *dock; ///< Its object name.
};

constexpr PanelAction panelActions[]{
    {ActionId::ShowReview, "review"},           {ActionId::ShowTurns, "turns"},     {ActionId::ShowOutline, "outline"},
    {ActionId::ShowAnnotations, "annotations"}, {ActionId::ShowFigures, "figures"}, {ActionId::ShowCharts, "charts"},
    {ActionId::ShowSpeakers, "speakers"},
};

bool takesKeys(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

} // namespace

PanelKeys::PanelKeys(QMainWindow &window, TranscriptView &view, const Actions &actions)
    : QObject(&window)
    , m_window(window)
    , m_view(view)
{
    for (const PanelAction &panel : panelActions) {
        auto *dock = m_window.findChild<QDockWidget *>(QLatin1StringView(panel.dock), Qt::FindDirectChildrenOnly);
        connect(actions[panel.id], &QAction::triggered, this, [this, dock] { show(*dock); });
    }
    connect(actions[ActionId::ShowTranscript], &QAction::triggered, this, [this] { m_view.setFocus(); });
    connect(actions[ActionId::NextPane], &QAction::triggered, this, [this] { step(1); });
    connect(actions[ActionId::PreviousPane], &QAction::triggered, this, [this] { step(-1); });
    // Not every desktop does this by itself.
    auto *menus = new QShortcut(Qt::Key_F10, &m_window);
    connect(menus, &QShortcut::activated, this, [this] {
        QMenuBar *bar = m_window.menuBar();
        bar->setActiveAction(bar->actions().first());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        dock->installEventFilter(this);
}

void PanelKeys::show(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    if (dock.isFloating())
        dock.activateWindow();
    if (QWidget *place = placeIn(dock))
        place->setFocus(Qt::ShortcutFocusReason);
}

bool PanelKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Only what nothing in the panel wanted comes up to here: a field that is edited keeps its Esc.
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    m_window.activateWindow();
    m_view.setFocus(Qt::ShortcutFocusReason);
    return true;
}

void PanelKeys::noteFocus(QWidget *now)
{
    if (const QDockWidget *dock = now ? dockOf(now) : nullptr)
        m_lastFocus.insert(dock, now);
}

void PanelKeys::step(int by)
{
    const QList<QWidget *> all = panes();
    QWidget *focus = QApplication::focusWidget();
    const QDockWidget *dock = focus ? dockOf(focus) : nullptr;
    const qsizetype at = std::max<qsizetype>(0, all.indexOf(dock ? static_cast<const QWidget *>(dock) : &m_view));
    QWidget *pane = all[(at + by + all.size()) % all.size()];
    if (auto *panel = qobject_cast<QDockWidget *>(pane))
        show(*panel);
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> PanelKeys::panes() const
{
    QList<QWidget *> all{&m_view};
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        // Of several panels on one place only that in front is a pane.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            all.append(dock);
    }
    const auto placeOf = [this](const QWidget *pane) { return pane->mapTo(&m_window, QPoint()); };
    const auto isFloating = [](const QWidget *pane) { return pane->isWindow(); };
    std::stable_sort(all.begin(), all.end(), [&](const QWidget *a, const QWidget *b) {
        if (isFloating(a) || isFloating(b))
            return !isFloating(a) && isFloating(b);
        return placeOf(a).x() < placeOf(b).x();
    });
    return all;
}

QDockWidget *PanelKeys::dockOf(const QWidget *widget) const
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(parent))
            return dock;
    }
    return nullptr;
}

QWidget *PanelKeys::placeIn(const QDockWidget &dock) const
{
    QWidget *last = m_lastFocus.value(&dock);
    if (last && takesKeys(*last))
        return last;
    for (QAbstractItemView *list : dock.findChildren<QAbstractItemView *>()) {
        if (takesKeys(*list))
            return list;
    }
    for (QWidget *widget : dock.findChildren<QWidget *>()) {
        if (takesKeys(*widget))
            return widget;
    }
    return nullptr;
}

} // namespace ui
