// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/help/helpbrowser.h"
#include "ui/settings/settings.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(940, 660);
constexpr int listLetters = 34; ///< Width of the list, in letters of usual width.
constexpr int listSpacing = 3;  ///< Around each entry, in pixels.

} // namespace

HelpWindow::HelpWindow(const HelpPages &pages, QWidget *parent)
    : QDialog(parent)
    , m_texts(pages)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_browser(new HelpBrowser)
{
    setWindowTitle(tr("Guide"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setSpacing(listSpacing);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setPages(pages);
    m_back = makeButton(u"previous"_s, tr("Back"), QKeySequence::Back, &HelpWindow::goBack);
    m_forward = makeButton(u"next"_s, tr("Forward"), QKeySequence::Forward, &HelpWindow::goForward);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    auto *middle = new QSplitter;
    middle->addWidget(m_list);
    middle->addWidget(m_browser);
    middle->setStretchFactor(1, 1);
    middle->setChildrenCollapsible(false);
    const int listWidth = fontMetrics().averageCharWidth() * listLetters;
    middle->setSizes({listWidth, usualSize.width() - listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(middle, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listHits);
    connect(m_search, &QLineEdit::returnPressed, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_list, &QListWidget::itemActivated, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_browser, &HelpBrowser::moved, this, &HelpWindow::followPage);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    listPages();
    if (!restoreGeometry(Settings::value(settings::helpGeometry)))
        resize(usualSize);
    m_browser->home();
}

QToolButton *HelpWindow::makeButton(const QString &iconName, const QString &words, const QKeySequence &key,
                                    void (HelpWindow::*act)())
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    //: A tooltip: what a button does and its key.
    button->setToolTip(tr("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    connect(button, &QToolButton::clicked, this, act);
    connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    return button;
}

void HelpWindow::showPlace(const HelpPlace &place)
{
    m_search->clear();
    m_browser->goTo(place);
    m_browser->setFocus();
}

void HelpWindow::setPages(const HelpPages &pages)
{
    m_texts = HelpSearch(pages);
    m_browser->setPages(pages);
    listHits();
}

void HelpWindow::hideEvent(QHideEvent *event)
{
    Settings::setValue(settings::helpGeometry, saveGeometry());
    QDialog::hideEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && isSearching()) {
            m_search->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::goBack()
{
    m_browser->backward();
}

void HelpWindow::goForward()
{
    m_browser->forward();
}

bool HelpWindow::isSearching() const
{
    return !HelpSearch::wordsOf(m_search->text()).isEmpty();
}

void HelpWindow::listPages()
{
    m_hits.clear();
    m_list->setAccessibleName(tr("Pages"));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const HelpPage &page : m_browser->pages().all())
        m_list->addItem(page.title);
    m_browser->setMarkedWords({});
    followPage();
}

void HelpWindow::listHits()
{
    if (!isSearching()) {
        listPages();
        return;
    }
    m_hits = m_texts.find(m_search->text());
    m_list->setAccessibleName(tr("Places found"));
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const HelpHit &hit : std::as_const(m_hits)) {
            //: A page of the guide and a heading on it.
            const QString title = hit.section == hit.page ? hit.page : tr("%1 › %2").arg(hit.page, hit.section);
            m_list->addItem(title + u'\n' + hit.excerpt);
        }
        if (m_hits.isEmpty()) {
            auto *item = new QListWidgetItem(tr("Nothing is found. Fewer letters find more."), m_list);
            item->setFlags(Qt::NoItemFlags);
        }
    }
    m_browser->setMarkedWords(HelpSearch::wordsOf(m_search->text()));
    m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
}

void HelpWindow::showRow(int row)
{
    if (row < 0)
        return;
    if (isSearching())
        m_browser->goTo(m_hits.value(row).place);
    else
        m_browser->goTo({m_browser->pages().all().value(row).id, {}});
}

void HelpWindow::followPage()
{
    m_back->setEnabled(m_browser->canGoBack());
    m_forward->setEnabled(m_browser->canGoForward());
    if (isSearching())
        return;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(static_cast<int>(HelpPages::ids().indexOf(m_browser->place().page)));
}

} // namespace ui
