// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/startpage.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/written.h"
#include "ui/settings/appearance.h"
#include "ui/settings/recentprojects.h"
#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/recentdelegate.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 620;
constexpr int iconSize = 72;
constexpr int buttonHeight = 36;
constexpr int shownProjects = 5;

/// A dashed frame, filled a little while a file is dragged over the window.
class DropZone : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours(palette());
        const bool isLit = property("isLit").toBool();
        const QColor accent = palette().color(QPalette::Highlight);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isLit ? accent : palette().color(QPalette::Mid), isLit ? 2 : 1.5, Qt::DashLine));
        painter.setBrush(isLit ? QBrush(colours.tint(accent)) : QBrush(palette().color(QPalette::AlternateBase)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
};

/// How far the work on a project is.
QString stateOf(const RecentProject &project)
{
    if (!project.isThere)
        return StartPage::tr("not there any more");
    if (project.calls > 1)
        return StartPage::tr("%n call(s)", nullptr, project.calls);
    if (project.findings == 0)
        return {};
    return StartPage::tr("%1 of %2 decided").arg(project.decided).arg(project.findings);
}

QString whereOf(const RecentProject &project)
{
    const QFileInfo info(project.path);
    const QString folder = QDir::toNativeSeparators(info.path());
    if (!project.leftAt.isValid())
        return folder;
    const QString left = QLocale().toString(project.leftAt.toLocalTime(), QLocale::ShortFormat);
    if (project.title == info.completeBaseName())
        //: %1 is when a file was worked on last, %2 its folder.
        return StartPage::tr("%1 — %2").arg(left, folder);
    //: %1 is when a file was worked on last, %2 its name, %3 its folder.
    return StartPage::tr("%1 — %2 — %3").arg(left, info.fileName(), folder);
}

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

    buildRecent();

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(3);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(6);
    column->addWidget(buildDropZone());
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

QWidget *StartPage::buildDropZone()
{
    m_drop = new DropZone(this);
    auto *hint = makeLabel(tr("Drop a file here or anywhere in this window: a transcript as text, subtitles, JSON of a "
                              "recogniser, web page, Word, OpenDocument or PDF, or an .emend project."),
                           1.0, false, m_drop);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(m_drop);
    layout->setContentsMargins(18, 18, 18, 16);
    layout->setSpacing(10);
    layout->addLayout(buildButtons());
    layout->addWidget(hint);
    return m_drop;
}

void StartPage::setDropLit(bool isLit)
{
    m_drop->setProperty("isLit", isLit);
    m_drop->update();
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
    m_recent->setAccessibleDescription(tr("Enter opens a project, Delete takes it off this list."));
    m_recent->setUniformItemSizes(true);
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->installEventFilter(this);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::choose);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_recent || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        forgetCurrent();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void StartPage::choose()
{
    if (const QListWidgetItem *item = m_recent->currentItem())
        Q_EMIT fileChosen(item->data(RecentDelegate::PathRole).toString());
}

void StartPage::forgetCurrent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (!item)
        return;
    const int row = m_recent->currentRow();
    Settings::removeRecentFile(item->data(RecentDelegate::PathRole).toString());
    refresh();
    m_recent->setCurrentRow(std::min(row, m_recent->count() - 1));
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const RecentProject &project : recentProjects()) {
        const QString name = QFileInfo(project.path).completeBaseName();
        const bool isOneCall = project.calls <= 1 && !project.title.isEmpty();
        auto *item = new QListWidgetItem(isOneCall ? project.title : name, m_recent);
        item->setData(RecentDelegate::PathRole, project.path);
        item->setData(RecentDelegate::StateRole, stateOf(project));
        item->setData(RecentDelegate::WhereRole, whereOf(project));
        const bool hasShare = project.isThere && project.calls == 1 && project.findings > 0;
        item->setData(RecentDelegate::ShareRole, hasShare ? double(project.decided) / project.findings : -1.0);
        item->setData(RecentDelegate::IsThereRole, project.isThere);
        const QString spoken = core::inOneLine({item->text(), stateOf(project), whereOf(project)});
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(QDir::toNativeSeparators(project.path));
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
    m_recent->setFixedHeight(std::min(m_recent->count(), shownProjects) * m_recent->sizeHintForRow(0) + 2);
}

} // namespace ui
