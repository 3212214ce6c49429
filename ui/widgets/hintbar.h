// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// One hint to those who are new here, in a line that can be closed.
class HintBar : public QFrame
{
    Q_OBJECT

public:
    explicit HintBar(QWidget *parent = nullptr);

    void showHint(const QString &sentence);

    /// What is shown at the moment; empty if nothing.
    QString text() const;

Q_SIGNALS:
    /// This hint is not needed any more.
    void understood();

    /// No hint is needed any more.
    void allUnderstood();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace ui
