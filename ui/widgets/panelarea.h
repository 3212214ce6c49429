// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

/// Room for a panel that may be smaller than the panel needs; it is then scrolled. So neither large fonts nor many
/// controls make the window larger than the screen.
class PanelArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the panel over.
    explicit PanelArea(QWidget *panel, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace ui
