// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/settings/appearance.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

HintBar::HintBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    auto *all = new QToolButton(this);
    all->setText(tr("No more hints"));
    all->setAutoRaise(true);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this hint"));
    close->setAccessibleName(close->toolTip());
    for (QToolButton *button : {all, close})
        button->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(all);
    layout->addWidget(close);
    connect(all, &QToolButton::clicked, this, &HintBar::allUnderstood);
    connect(close, &QToolButton::clicked, this, &HintBar::understood);
    hide();
}

void HintBar::showHint(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString HintBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void HintBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, width(), 1), Colours(palette()).hairline());
}

} // namespace ui
