// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickbox.h"

#include <algorithm>

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/pickmodel.h"

namespace ui {

namespace {

constexpr int usualWidth = 640;
constexpr int usualCharacters = 80; ///< For large fonts.
constexpr int leastMargin = 24;     ///< Between the box and the edges of the window.
constexpr int mostRows = 12;
constexpr int shadowReach = 28;

bool isBoxKey(int key)
{
    static const QList<int> keys{Qt::Key_Up,     Qt::Key_Down,  Qt::Key_PageUp, Qt::Key_PageDown,
                                 Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    return keys.contains(key);
}

} // namespace

PickBox::PickBox(QWidget *window, const QString &name, const QString &placeholder, const QString &nothing)
    : QFrame(window)
    , m_window(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(nothing, this))
    , m_model(new PickModel(this))
{
    setAccessibleName(name);
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(name);
    m_line->setTextMargins(4, 2, 4, 2);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(8);
    m_nothing->setWordWrap(true);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(shadowReach);
    shadow->setOffset(0, 4);
    setGraphicsEffect(shadow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);

    connect(m_line, &QLineEdit::textEdited, this, &PickBox::refresh);
    connect(m_list, &QListView::clicked, this, &PickBox::pick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
        Q_EMIT pointedAt(index.row());
    });
    window->installEventFilter(this);
    hide();
}

void PickBox::open()
{
    if (isHidden())
        m_focusBefore = m_window->focusWidget();
    m_line->clear();
    refresh();
    show();
    raise();
    place();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void PickBox::refresh()
{
    m_model->setItems(m_source ? m_source(m_line->text()) : QList<PickItem>());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isHidden())
        place();
    if (isEmpty) {
        Q_EMIT pointedAt(-1);
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

QString PickBox::typed() const
{
    return m_line->text();
}

int PickBox::count() const
{
    return m_model->rowCount();
}

int PickBox::current() const
{
    return m_list->currentIndex().row();
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && !isHidden())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isBoxKey(static_cast<QKeyEvent *>(event)->key())) {
        // With whatever modifiers: no action behind the box is meant.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && !isHidden() && !m_isLeaving) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            close(false);
    }
    return QFrame::eventFilter(watched, event);
}

void PickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool PickBox::handleKey(int key)
{
    const int page = mostRows - 1;
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-std::min(page, current()));
        return true;
    case Qt::Key_PageDown:
        move(std::min(page, count() - 1 - current()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Escape:
        close(true);
        return true;
    default:
        return false;
    }
}

void PickBox::move(int by)
{
    if (count() > 0)
        m_list->setCurrentIndex(m_model->index((current() + by + count()) % count()));
}

void PickBox::pick()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->item(index).isEnabled)
        return;
    leave(true);
    Q_EMIT picked(index.row());
}

void PickBox::leave(bool returnsFocus)
{
    // The line loses its focus on the way; that alone must not abandon what was picked.
    m_isLeaving = true;
    if (returnsFocus && m_focusBefore)
        m_focusBefore->setFocus();
    hide();
    m_isLeaving = false;
}

void PickBox::close(bool returnsFocus)
{
    leave(returnsFocus);
    Q_EMIT abandoned();
}

void PickBox::place()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    const int comfortable = std::max(usualWidth, usualCharacters * fontMetrics().averageCharWidth());
    const int width = std::min(comfortable, m_window->width() - 2 * leastMargin);
    layout()->activate();
    const int height = std::min(sizeHint().height(), m_window->height() - 2 * leastMargin);
    const int top = std::min(m_window->height() / 10, 3 * fontMetrics().height() + leastMargin);
    setGeometry((m_window->width() - width) / 2, top, width, height);
}

} // namespace ui
