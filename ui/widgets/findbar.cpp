// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findbar.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "ui/widgets/icons.h"

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

bool isWordEdge(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !text[at - 1].isLetterOrNumber() || !text[at].isLetterOrNumber();
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("Match &case"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words"), this))
    , m_count(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in the corrected text"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    auto *previous = makeButton(u"up"_s, tr("Previous hit (Shift+F3)"), this);
    auto *next = makeButton(u"down"_s, tr("Next hit (F3)"), this);
    auto *close = makeButton(u"close"_s, tr("Close the find bar (Esc)"), this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_count);
    layout->addSpacing(8);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_wholeWords);
    layout->addStretch(1);
    layout->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(next, &QToolButton::clicked, this, &FindBar::next);
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
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

void FindBar::setText(const QString &correctedText)
{
    m_text = correctedText;
    if (!isHidden())
        search();
}

void FindBar::search()
{
    const QString words = m_words->text();
    const Qt::CaseSensitivity sensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const qsizetype shown = m_current >= 0 ? m_hits[m_current].begin : m_from;
    m_hits.clear();
    if (!words.isEmpty()) {
        for (qsizetype at = m_text.indexOf(words, 0, sensitivity); at >= 0;
             at = m_text.indexOf(words, at + words.size(), sensitivity)) {
            const core::TextRange hit{at, at + words.size()};
            if (!m_wholeWords->isChecked() || (isWordEdge(m_text, hit.begin) && isWordEdge(m_text, hit.end)))
                m_hits.append(hit);
        }
    }
    const auto after = std::lower_bound(m_hits.begin(), m_hits.end(), core::TextRange{shown, shown});
    m_current = m_hits.isEmpty() ? -1 : std::min<qsizetype>(after - m_hits.begin(), m_hits.size() - 1);
    showCount();
    Q_EMIT hitsChanged(m_hits);
    if (m_current >= 0 && m_words->hasFocus())
        Q_EMIT hitChosen(m_hits[m_current]);
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
