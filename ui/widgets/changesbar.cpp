// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changesbar.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

ChangesBar::ChangesBar(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_others(new QComboBox(this))
{
    setObjectName(u"changesBar"_s);
    setAccessibleName(tr("Changes"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_others->setAccessibleName(tr("What stands beside the call"));
    m_others->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 8, 4);
    row->addWidget(m_title);
    row->addWidget(m_others);
    row->addStretch(1);
    row->addWidget(m_place);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Back to the corrected text"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ChangesBar::closed);
    connect(m_others, &QComboBox::activated, this, &ChangesBar::otherChosen);
    setOthers({});
}

void ChangesBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ChangesBar::setPlace(qsizetype current, qsizetype count)
{
    m_place->setText(count == 0    ? tr("No word has been changed")
                     : current < 0 ? tr("%n change(s)", nullptr, static_cast<int>(count))
                                   : tr("Change %1 of %2").arg(current + 1).arg(count));
}

void ChangesBar::setOthers(const QStringList &names)
{
    const QString chosen = m_others->currentText();
    m_others->clear();
    m_others->addItems(names);
    m_others->setCurrentIndex(std::max(0, m_others->findText(chosen)));
    m_others->setVisible(names.size() > 1);
}

int ChangesBar::other() const
{
    return std::max(0, m_others->currentIndex());
}

} // namespace ui
