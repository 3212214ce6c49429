// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programstyle.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/settings/appearance.h"
#include "ui/settings/contrast.h"

namespace ui {

namespace {

constexpr double leastLineContrast = 3; ///< WCAG 2.1 asks it of what tells a control from the ground.
constexpr int focusWidth = 2;

bool needsOutlines(const QPalette &palette)
{
    return isDark(palette) || isHighContrast(palette);
}

/// A colour that can be told from the window, from fields and from buttons.
QColor distinct(const QColor &colour, const QPalette &palette, double least)
{
    QColor found = colour;
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window, QPalette::Button})
        found = readableOn(palette.color(QPalette::Active, ground), found, least);
    return found;
}

void drawOutline(const QStyleOption &option, QPainter &painter, bool isRound = false)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isEnabled ? outlineColour(option.palette) : option.palette.color(QPalette::Mid));
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

/// A tool button in a bar looks like one only when the mouse is over it or it is pressed.
bool isFlat(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_AutoRaise)
           && !(option.state & (QStyle::State_Raised | QStyle::State_Sunken | QStyle::State_On));
}

} // namespace

QColor focusColour(const QPalette &palette)
{
    const QColor colour = distinct(palette.color(QPalette::Active, QPalette::Highlight), palette, leastContrast);
    // Fusion draws the upper edge of buttons lighter than their colour says.
    return isDark(palette) ? readableOn(palette.color(QPalette::Active, QPalette::Button).lighter(150), colour)
                           : colour;
}

QColor outlineColour(const QPalette &palette)
{
    return distinct(palette.color(QPalette::Active, QPalette::Mid), palette, leastLineContrast);
}

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void ProgramStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    connect(application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { frame(now); });
    frame(QApplication::focusWidget());
}

void ProgramStyle::unpolish(QApplication *application)
{
    disconnect(application, nullptr, this, nullptr);
    if (m_frame)
        m_frame->deleteLater();
    QProxyStyle::unpolish(application);
}

void ProgramStyle::frame(QWidget *focused)
{
    const bool isFramed = focused && !focused->isWindow() && !focused->property(showsOwnFocus).toBool();
    if (!isFramed) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(focused);
    m_frame->setWidget(focused);
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!needsOutlines(option->palette))
        return;
    switch (element) {
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
    case PE_Frame:
    case PE_FrameLineEdit:
        drawOutline(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawOutline(*option, *painter, true);
        break;
    case PE_PanelButtonTool:
        if (!isFlat(*option))
            drawOutline(*option, *painter);
        break;
    default:
        break;
    }
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focusColour(option->palette), focusWidth));
    const qreal half = focusWidth / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), 3, 3);
    painter->restore();
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!needsOutlines(option->palette))
        return;
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawOutline(*option, *painter);
    const auto drawPart = [&](SubControl part) {
        QStyleOption found = *option;
        found.rect = subControlRect(control, option, part, widget);
        drawOutline(found, *painter);
    };
    if (control == CC_ScrollBar)
        drawPart(SC_ScrollBarSlider);
    if (control != CC_Slider)
        return;
    drawPart(SC_SliderGroove);
    // The groove would shine through the handle.
    painter->fillRect(subControlRect(control, option, SC_SliderHandle, widget).adjusted(1, 1, -1, -1),
                      option->palette.color(QPalette::Button));
    drawPart(SC_SliderHandle);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // The frame lies on the edge of the widget, so that nothing around it can hide it. To lists and tables the same
    // number says how far their words stay from the edge of a cell.
    const bool isFrame = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
    if (isFrame && !qobject_cast<const QAbstractItemView *>(widget))
        return 0;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const int letters = QFontMetrics(QApplication::font()).height();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(usual, letters * 3 / 4);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return std::max(usual, letters);
    default:
        return usual;
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_FocusFrame_Mask)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace ui
