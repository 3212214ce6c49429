// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/startpage.h"

#include <algorithm>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 620;
constexpr int iconSize = 72;
constexpr int buttonHeight = 36;
constexpr int rowHeight = 30;
constexpr int shownFiles = 6;

QLabel *makeLabel(const QString &text, double size, bool bold, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    auto *title = makeLabel(tr("Open a transcript to review"), 1.7, true, this);
    auto *text =
        makeLabel(tr("Emend shows who speaks, leads you through every passage that looks wrong, ties each figure "
                     "to its words and does the sums. What you import is never changed: your corrections lie "
                     "beside it and are kept as you make them. Nothing leaves this computer."),
                  1.05, false, this);

    auto *hint =
        makeLabel(tr("…or drop a file anywhere in this window: plain text from any vendor, or an .emend project."), 1.0,
                  false, this);
    hint->setForegroundRole(QPalette::PlaceholderText);

    buildRecent();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(3);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(6);
    column->addLayout(buildButtons());
    column->addWidget(hint);
    column->addSpacing(18);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch(4);

    auto *holder = new QWidget(this);
    holder->setLayout(column);
    holder->setMaximumWidth(columnWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(holder, 8);
    layout->addStretch(1);

    refresh();
}

QLayout *StartPage::buildButtons()
{
    auto *open = new QPushButton(icon(u"open"_s), tr("&Open…"), this);
    open->setDefault(true);
    auto *sample = new QPushButton(tr("Try the &sample call"), this);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {open, sample}) {
        button->setMinimumHeight(std::max(buttonHeight, 2 * fontMetrics().height()));
        button->setMinimumWidth(button->sizeHint().width() + buttonHeight);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return buttons;
}

void StartPage::buildRecent()
{
    m_recentTitle = makeLabel(tr("Recent"), 1.15, true, this);
    m_recent = new QListWidget(this);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setUniformItemSizes(true);
    m_recent->setSpacing(1);
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT fileChosen(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : Settings::value(settings::recentFiles)) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(tr("%1 — %2").arg(info.fileName(), info.path()), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        item->setSizeHint({0, std::max(rowHeight, 2 * fontMetrics().height())});
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
    m_recent->setFixedHeight(std::min(m_recent->count(), shownFiles) * (m_recent->sizeHintForRow(0) + 2) + 2);
}

} // namespace ui
