// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/guid.h"

namespace ui {

class TranscriptView;
struct VisibleBlock;

/// The column left of the transcript: who speaks, in which role, turn by turn, painted for what is in view.
class SpeakerMargin : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakerMargin(TranscriptView &view);

    /// How wide entries should be in a view of this width.
    int widthFor(int viewWidth) const;

    /// How much of the column entries take; the rest stays empty on their left.
    void setLabelWidth(int width) { m_labelWidth = width; }

    /// How high the entry of a turn is, from the top of its first line.
    qreal heightOf(qsizetype turn) const;

    /// The font of roles and turn numbers.
    QFont smallFont() const;

Q_SIGNALS:
    /// A speaker's entry was pressed; position is on the screen.
    void turnPressed(qsizetype turn, Qt::MouseButton button, const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintTurn(QPainter &painter, const VisibleBlock &visible, bool isTopmost);
    void paintLabel(QPainter &painter, qsizetype turn, qreal top);
    qsizetype turnAt(int y) const;
    bool hasInitials() const;

    TranscriptView &m_view;
    int m_labelWidth = 0;
};

} // namespace ui
