// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyfield.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool isModifier(int key)
{
    static const QList<int> modifiers{Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt,
                                      Qt::Key_Meta,    Qt::Key_AltGr, Qt::Key_unknown};
    return modifiers.contains(key);
}

} // namespace

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isModifier(event->key()))
        return;
    if (isPlain && event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (isPlain && event->key() == Qt::Key_Backspace) {
        clear();
    } else {
        // The field would wait a second for further keys; one is enough.
        QKeySequenceEdit::keyPressEvent(event);
        const QKeySequence pressed = keySequence();
        setKeySequence(pressed.isEmpty() ? pressed : QKeySequence(pressed[static_cast<uint>(pressed.count() - 1)]));
    }
    Q_EMIT chosen();
}

} // namespace ui
