// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include "ui/transcript/marks.h"

namespace ui {

class TranscriptView;

/// The strip beside the scroll bar: where in the whole call findings and annotations lie, and which part is in view.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewStrip(TranscriptView &view);

    /// The marks changed.
    void refresh();

    /// Words changed, which hardly moves any mark: they are drawn anew when the typing pauses.
    void refreshSoon() { m_refreshTimer.start(); }

Q_SIGNALS:
    /// A place was pressed, as a position in the corrected text.
    void positionPressed(qsizetype corrected);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QPixmap drawMarks() const;
    qreal yOf(qsizetype corrected) const;
    qsizetype correctedAt(qreal y) const;
    std::optional<Mark> markNear(qreal y) const;
    void press(qreal y);

    TranscriptView &m_view;
    QTimer m_refreshTimer;
    QPixmap m_marks; ///< Null while it has to be drawn anew.
};

} // namespace ui
