// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace ui {

/// Set to true on widgets that show by themselves that keys go to them, such as a text with a caret: no frame is drawn
/// around them.
constexpr const char *showsOwnFocus = "showsOwnFocus";

/// The Fusion style with what it lacks: a frame around whatever has the focus, and on dark grounds and with high
/// contrast outlines of fields, buttons and boxes that can be told from the ground. Boxes and icons grow with the font.
class ProgramStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ProgramStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void frame(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
};

/// The colour of the frame around what has the focus: at least 4.5:1 against the window and what is in it.
QColor focusColour(const QPalette &palette);

/// The colour of outlines of fields and buttons: at least 3:1 against the window and the fields in it.
QColor outlineColour(const QPalette &palette);

} // namespace ui
