// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>

#include "ui/help/helpdocument.h"
#include "ui/settings/appearance.h"
#include "ui/settings/programstyle.h"

namespace ui {

namespace {

constexpr qreal pageMargin = 18; ///< In pixels.

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::setPages(const HelpPages &pages)
{
    m_pages = pages;
    if (!m_place.page.isEmpty())
        reload();
}

void HelpBrowser::goTo(const HelpPlace &place)
{
    if (!m_pages.page(place.page))
        return;
    if (!m_place.page.isEmpty() && place != m_place) {
        m_back.append(visit());
        m_forward.clear();
    }
    setPlace(place);
    Q_EMIT moved();
}

void HelpBrowser::setMarkedWords(const QStringList &words)
{
    m_marked = words;
    markWords();
}

void HelpBrowser::backward()
{
    if (!canGoBack())
        return;
    m_forward.append(visit());
    show(m_back.takeLast());
}

void HelpBrowser::forward()
{
    if (!canGoForward())
        return;
    m_back.append(visit());
    show(m_forward.takeLast());
}

void HelpBrowser::home()
{
    goTo({HelpPages::ids().constFirst(), {}});
}

void HelpBrowser::reload()
{
    const Visit now = visit();
    const HelpPlace place = std::exchange(m_place, {});
    setPlace(place);
    verticalScrollBar()->setValue(now.scrolled);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource ? QVariant(helpPicture(name)) : QVariant();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksOtherwise = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksOtherwise && !m_isFilling && !m_place.page.isEmpty())
        reload();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures(*document(), roomForPictures(), devicePixelRatioF());
}

HelpBrowser::Visit HelpBrowser::visit() const
{
    return {m_place, verticalScrollBar()->value()};
}

void HelpBrowser::follow(const QUrl &link)
{
    goTo(placeOfLink(link.toString(), m_place.page));
}

void HelpBrowser::show(const Visit &visit)
{
    setPlace(visit.place);
    verticalScrollBar()->setValue(visit.scrolled);
    Q_EMIT moved();
}

void HelpBrowser::setPlace(const HelpPlace &place)
{
    const HelpPage *page = m_pages.page(place.page);
    if (!page)
        return;
    const bool isOtherPage = place.page != m_place.page;
    m_place = place;
    if (isOtherPage) {
        const QScopedValueRollback filling(m_isFilling, true);
        document()->setDefaultFont(font());
        document()->setDocumentMargin(pageMargin);
        fillHelpDocument(*document(), page->markdown, page->anchors, palette());
        fitPictures(*document(), roomForPictures(), devicePixelRatioF());
        setAccessibleDescription(page->title);
    }
    moveCursor(QTextCursor::Start);
    markWords();
    verticalScrollBar()->setValue(0);
    if (!place.anchor.isEmpty())
        scrollToAnchor(place.anchor);
}

void HelpBrowser::markWords()
{
    QTextEdit::ExtraSelection marked;
    marked.format.setBackground(palette().color(QPalette::Highlight));
    marked.format.setForeground(palette().color(QPalette::HighlightedText));
    QList<QTextEdit::ExtraSelection> selections;
    for (const QString &word : m_marked) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            const QChar previous = document()->characterAt(at.selectionStart() - 1);
            if (previous.isLetterOrNumber())
                continue;
            marked.cursor = at;
            selections.append(marked);
        }
    }
    setExtraSelections(selections);
}

qreal HelpBrowser::roomForPictures() const
{
    return viewport()->width() - 2 * pageMargin;
}

} // namespace ui
