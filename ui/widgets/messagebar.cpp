// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/settings/appearance.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestNotice = 9000; ///< In milliseconds.
constexpr int readingTime = 90;      ///< For each character, in milliseconds.
constexpr int stripeWidth = 4;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(stripeWidth + 10, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const core::Error &error)
{
    m_timer.stop();
    present(error.message, error.detail, true);
}

void MessageBar::showNotice(const QString &sentence)
{
    if (isVisible() && m_isError)
        return;
    present(sentence, QString(), false);
    m_timer.start(std::max(shortestNotice, readingTime * static_cast<int>(sentence.size())));
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::present(const QString &text, const QString &detail, bool isError)
{
    m_isError = isError;
    m_text->setText(text);
    m_text->setToolTip(detail);
    setAccessibleName(text);
    show();
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    const QColor colour = m_isError ? colours.negative() : palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), colours.tint(colour));
    painter.fillRect(QRect(0, 0, stripeWidth, height()), colour);
}

} // namespace ui
