// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include "core/base/result.h"

class QLabel;
class QToolButton;

namespace ui {

/// One sentence above the workspace: what could not be done, or what is good to know. Never in the way of work.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Stays until it is closed; the detail is in the tooltip.
    void showError(const core::Error &error);

    /// Goes away by itself, unless an error is still shown.
    void showNotice(const QString &sentence);

    /// What is shown at the moment; empty if nothing.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &text, const QString &detail, bool isError);

    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_timer;
    bool m_isError = false;
};

} // namespace ui
