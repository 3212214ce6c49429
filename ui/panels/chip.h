// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ui {

/// A small round-ended button with a coloured dot that can be switched on and off.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// The colour of the dot and, while it is on, of the ground.
    virtual QColor colour() const = 0;

    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
