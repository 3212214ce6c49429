// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

#include "ui/settings/settings.h"

namespace ui {

/// A line of text that offers what was written in it before, also on other days.
class HistoryField : public QComboBox
{
    Q_OBJECT

public:
    /// setting is where the texts are kept.
    explicit HistoryField(const Setting<QStringList> &setting, QWidget *parent = nullptr);

    QString text() const { return currentText(); }
    void setText(const QString &text);

    /// Remembers the text as the newest one; an empty text is none.
    void remember();

Q_SIGNALS:
    /// Enter was pressed; isBack with Shift.
    void entered(bool isBack);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QStringList &texts);

    Setting<QStringList> m_setting;
};

} // namespace ui
