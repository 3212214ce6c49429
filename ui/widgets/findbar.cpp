// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/text/textsearch.h"
#include "ui/settings/appearance.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchoptions.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton *makeButton(const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_options(new SearchOptions(this))
    , m_count(new QLabel(this))
    , m_error(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in the corrected text"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_previous = makeButton(u"up"_s, tr("Previous hit"), this);
    m_next = makeButton(u"down"_s, tr("Next hit"), this);
    auto *close = makeButton(u"close"_s, tr("Close the find bar (Esc)"), this);

    m_error->setWordWrap(true);
    m_error->hide();

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 4, 8, 4);
    lines->setSpacing(2);
    auto *layout = new QHBoxLayout;
    lines->addLayout(layout);
    lines->addWidget(m_error);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_options);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_options, &SearchOptions::changed, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::showKeys(const QKeySequence &previous, const QKeySequence &next)
{
    const auto tip = [](const QToolButton &button, const QKeySequence &keys) {
        //: What a button does, and its keys.
        return keys.isEmpty() ? button.accessibleName()
                              : tr("%1 (%2)").arg(button.accessibleName(), keys.toString(QKeySequence::NativeText));
    };
    m_previous->setToolTip(tip(*m_previous, previous));
    m_next->setToolTip(tip(*m_next, next));
}

void FindBar::begin(const QString &text, qsizetype from)
{
    show();
    m_from = from;
    m_current = -1;
    if (!text.isEmpty() && text != m_words->text())
        m_words->setText(text);
    else
        search();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (m_current >= 0)
        Q_EMIT hitChosen(m_hits[m_current]);
}

void FindBar::setText(const QString &correctedText, const std::function<QList<core::TextRange>()> &parts)
{
    m_text = correctedText;
    m_parts = parts;
    if (!isHidden())
        search();
}

void FindBar::search()
{
    const qsizetype shown = m_current >= 0 ? m_hits[m_current].begin : m_from;
    const auto search = core::TextSearch::make(m_options->patternFor(m_words->text()));
    m_hits = search && m_parts ? search->matches(m_text, m_parts(), core::Progress()) : QList<core::TextRange>();
    showError(search ? QString() : search.error().message);
    const auto after = std::lower_bound(m_hits.begin(), m_hits.end(), core::TextRange{shown, shown});
    m_current = m_hits.isEmpty() ? -1 : std::min<qsizetype>(after - m_hits.begin(), m_hits.size() - 1);
    showCount();
    Q_EMIT hitsChanged(m_hits);
    if (m_current >= 0 && m_words->hasFocus())
        Q_EMIT hitChosen(m_hits[m_current]);
}

void FindBar::showError(const QString &sentence)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Colours(palette()).negative());
    m_error->setPalette(colours);
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_words->setAccessibleDescription(sentence);
}

void FindBar::step(int by)
{
    if (isHidden()) {
        begin(QString());
        return;
    }
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    showCount();
    Q_EMIT hitChosen(m_hits[m_current]);
}

void FindBar::showCount()
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_hits.size())));
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged(m_hits);
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
