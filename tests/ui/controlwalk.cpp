// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controlwalk.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>

#include "ui/widgets/elidinglabel.h"

using namespace Qt::StringLiterals;

namespace support {

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                : at->objectName());
        if (at->isWindow())
            break;
    }
    return path.mid(std::max<qsizetype>(0, path.size() - 4)).join(u'/');
}

bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    if (!parent)
        return false;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QLineEdit *>(parent) || widget->objectName().startsWith(u"qt_")
           || parent->objectName().startsWith(u"qt_") || qobject_cast<const QTabBar *>(parent)
           || (qobject_cast<const QDockWidget *>(parent) && qobject_cast<const QAbstractButton *>(widget))
           || widget->inherits("QTableCornerButton") || widget->inherits("QToolBarExtension")
           || widget->inherits("QHeaderView") || widget->inherits("QScrollBar")
           || widget->inherits("QComboBoxPrivateContainer") || parent->inherits("QComboBoxPrivateContainer");
}

namespace {

const QList controlRoles{QAccessible::PushButton, QAccessible::CheckBox,       QAccessible::RadioButton,
                         QAccessible::ComboBox,   QAccessible::EditableText,   QAccessible::SpinBox,
                         QAccessible::Slider,     QAccessible::List,           QAccessible::Table,
                         QAccessible::Tree,       QAccessible::ProgressBar,    QAccessible::PageTab,
                         QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::Link,
                         QAccessible::Graphic,    QAccessible::MenuItem,       QAccessible::Chart};

void collectNameless(QAccessibleInterface *interface, QStringList &nameless, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 40)
        return;
    auto *widget = qobject_cast<QWidget *>(interface->object());
    if (widget && isPartOfControl(widget))
        return;
    // A window keeps bars without tabs for panels that may come together again.
    if (const auto *bar = qobject_cast<QTabBar *>(widget); bar && bar->count() == 0)
        return;
    const bool isHidden = interface->state().invisible;
    const bool takesKeys =
        widget && (widget->focusPolicy() & Qt::TabFocus) && !widget->isWindow() && !widget->focusProxy();
    if (!isHidden && (controlRoles.contains(interface->role()) || takesKeys)) {
        const QString where = widget ? pathOf(widget) : u"(no widget)"_s;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(where + u" has no name"_s);
        if (interface->role() == QAccessible::NoRole || interface->role() == QAccessible::Client)
            nameless.append(where + u" has no role"_s);
    }
    // Rows of lists say what their models say; that is looked at apart.
    if (widget && qobject_cast<QAbstractItemView *>(widget))
        return;
    for (int child = 0; child < interface->childCount(); ++child)
        collectNameless(interface->child(child), nameless, depth + 1);
}

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// Whether b is read before a: it stands to the left in the same line, or above and not further right.
bool isReadBefore(const QRect &b, const QRect &a)
{
    const int common = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (common > std::min(a.height(), b.height()) / 2)
        return b.right() <= a.left();
    return b.bottom() <= a.top() && b.left() <= a.right();
}

/// Buttons of a dialog stand in an order that the desktop rules, and are reached last.
bool isDialogButton(const QWidget *widget)
{
    return qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) != nullptr;
}

bool isClipped(const QWidget *widget)
{
    const QSize has = widget->size();
    const QSize needs = widget->sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || qobject_cast<const ui::ElidingLabel *>(widget))
            return false;
        if (label->wordWrap())
            return label->heightForWidth(has.width()) > has.height() + 1;
        return needs.height() > has.height() + 1
               || (needs.width() > has.width() + 1 && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored);
    }
    if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
        // Styles make buttons of short words wider than these need.
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width();
        const int words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        return needs.height() > has.height() + 1
               || icon + words + 2 * button->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) > has.width();
    }
    if (qobject_cast<const QComboBox *>(widget))
        return needs.height() > has.height() + 1;
    return needs.height() > has.height() + 1 || needs.width() > has.width() + 1;
}

/// Where a widget lies for somebody who reads the window: where it is scrolled, if the other one does not scroll with
/// it.
QRect placeBeside(const QWidget *widget, const QWidget *other)
{
    const QWidget *place = widget;
    for (const QWidget *area = widget->parentWidget(); area; area = area->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(area) && !area->isAncestorOf(other))
            place = area;
    }
    return onScreen(place);
}

} // namespace

QStringList namelessIn(QWidget &window)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
    return nameless;
}

QList<QWidget *> tabChain(QWidget &window)
{
    QList<QWidget *> chain;
    QWidget *widget = &window;
    do {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                               && !widget->isWindow() && !widget->focusProxy();
        if (takesKeys && !isPartOfControl(widget))
            chain.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return chain;
}

QStringList misorderedIn(QWidget &window)
{
    QStringList wrong;
    const QList<QWidget *> chain = tabChain(window);
    for (qsizetype n = 1; n < chain.size(); ++n) {
        const QWidget *before = chain[n - 1];
        const QWidget *after = chain[n];
        if (isDialogButton(before) && isDialogButton(after))
            continue;
        if (isReadBefore(placeBeside(after, before), placeBeside(before, after)))
            wrong.append(u"%1 is reached after %2"_s.arg(pathOf(after), pathOf(before)));
    }
    return wrong;
}

QStringList clippedIn(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                            || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!isText || !widget->isVisible() || isPartOfControl(widget) || !isClipped(widget))
            continue;
        clipped.append(u"%1: %2x%3 for %4x%5"_s.arg(pathOf(widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height()));
    }
    return clipped;
}

} // namespace support
