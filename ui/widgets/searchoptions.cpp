// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchoptions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

SearchOptions::SearchOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    //: A button that makes letter case count; two letters that differ in it.
    m_matchCase = addButton(tr("Aa"), tr("Match case"), tr("Match case: “Cloud” is not “cloud”"));
    //: A button that looks for whole words only; a word with lines at its edges.
    m_wholeWords = addButton(tr("|ab|"), tr("Whole words"), tr("Whole words: “margin” is not found in “margins”"));
    //: A button that takes the words for a regular expression; a common one.
    m_expression =
        addButton(tr(".*"), tr("Regular expression"),
                  tr("Regular expression: \\d+ finds numbers, (\\w+) makes a group that \\1 names in the replacement"));
}

core::SearchPattern SearchOptions::patternFor(const QString &words) const
{
    return {words, m_matchCase->isChecked(), m_wholeWords->isChecked(), m_expression->isChecked()};
}

void SearchOptions::setOptions(const core::SearchPattern &pattern)
{
    {
        const QSignalBlocker blocker(this); // One announcement for all three.
        m_matchCase->setChecked(pattern.matchesCase);
        m_wholeWords->setChecked(pattern.wholeWords);
        m_expression->setChecked(pattern.isExpression);
    }
    Q_EMIT changed();
}

QToolButton *SearchOptions::addButton(const QString &sign, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setCheckable(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::toggled, this, [this, button] {
        showState(button);
        Q_EMIT changed();
    });
    return button;
}

void SearchOptions::showState(QToolButton *button)
{
    // A sunken frame alone is hard to see.
    QPalette colours = palette();
    QFont weight = font();
    if (button->isChecked()) {
        colours.setColor(QPalette::Button, colours.color(QPalette::Highlight));
        colours.setColor(QPalette::ButtonText, colours.color(QPalette::HighlightedText));
        weight.setBold(true);
    }
    button->setPalette(colours);
    button->setFont(weight);
}

void SearchOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (QToolButton *button : {m_matchCase, m_wholeWords, m_expression}) {
        if (button)
            showState(button);
    }
}

} // namespace ui
