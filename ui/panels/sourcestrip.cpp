// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int lines = 2;

} // namespace

SourceStrip::SourceStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_jump(new QToolButton)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing());
    m_jump->setText(tr("Show in text"));
    m_jump->setToolTip(tr("Show these words in the transcript"));
    m_jump->setFocusPolicy(Qt::StrongFocus);
    connect(m_jump, &QToolButton::clicked, this, [this] { Q_EMIT jumpRequested(m_words); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_jump, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SourceStrip::showSource(const QString &headline, const QString &sentence, core::TextRange words)
{
    m_words = words;
    m_text->setForegroundRole(QPalette::WindowText);
    m_text->setText(u"<b>%1</b>  \u201c%2\u201d"_s.arg(headline.toHtmlEscaped(), sentence.toHtmlEscaped()));
    m_text->setToolTip(m_text->text());
    m_jump->setEnabled(true);
}

void SourceStrip::showHint(const QString &hint)
{
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setText(hint.toHtmlEscaped());
    m_text->setToolTip({});
    m_jump->setEnabled(false);
}

} // namespace ui
