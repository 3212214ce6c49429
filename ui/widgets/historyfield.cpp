// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/historyfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr qsizetype mostTexts = 20;

} // namespace

HistoryField::HistoryField(const Setting<QStringList> &setting, QWidget *parent)
    : QComboBox(parent)
    , m_setting(setting)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    // What is completed by itself would be looked for, and replaced, without having been written.
    setCompleter(nullptr);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    lineEdit()->setClearButtonEnabled(true);
    fill(Settings::value(m_setting));
}

void HistoryField::setText(const QString &text)
{
    setEditText(text);
}

void HistoryField::remember()
{
    const QString text = currentText();
    if (text.isEmpty())
        return;
    QStringList texts = Settings::value(m_setting);
    texts.removeAll(text);
    texts.prepend(text);
    texts = texts.mid(0, mostTexts);
    Settings::setValue(m_setting, texts);
    fill(texts);
}

void HistoryField::fill(const QStringList &texts)
{
    const QSignalBlocker blocker(this);
    const QString text = currentText();
    clear();
    addItems(texts);
    setCurrentIndex(-1);
    const QSignalBlocker lineBlocker(lineEdit());
    setEditText(text);
}

void HistoryField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT entered(event->modifiers().testFlag(Qt::ShiftModifier));
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

} // namespace ui
