// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changesdesk.h"

#include <algorithm>
#include <utility>

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/actions/actions.h"
#include "ui/dialogs/importedfiledialog.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/changesbar.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

ActionId actionOf(ChangesDesk::Mode mode)
{
    switch (mode) {
    case ChangesDesk::Mode::Clean:
        return ActionId::ChangesClean;
    case ChangesDesk::Mode::Marked:
        return ActionId::ChangesMarked;
    case ChangesDesk::Mode::Imported:
        return ActionId::ChangesImported;
    case ChangesDesk::Mode::Beside:
        break;
    }
    return ActionId::ChangesBeside;
}

} // namespace

ChangesDesk::ChangesDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
    , m_widget(new QWidget(parent))
    , m_bar(new ChangesBar(
          {actions[ActionId::PreviousChange], actions[ActionId::NextChange], actions[ActionId::RevertCorrection]},
          m_widget))
    , m_splitter(new QSplitter(Qt::Horizontal, m_widget))
    , m_other(new TranscriptView(m_splitter))
{
    m_other->setAccessibleName(tr("Changes of the transcript"));
    m_splitter->addWidget(&m_view);
    m_splitter->addWidget(m_other);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    m_bar->hide();
    m_other->hide();

    for (const Mode mode : {Mode::Clean, Mode::Marked, Mode::Imported, Mode::Beside})
        connect(actions[actionOf(mode)], &QAction::triggered, this, [this, mode] { setMode(mode); });
    connect(actions[ActionId::ImportedFile], &QAction::triggered, this, &ChangesDesk::showFile);
    connect(m_bar, &ChangesBar::closed, this, [this] { setMode(Mode::Clean); });
    connect(m_bar, &ChangesBar::otherChosen, this, &ChangesDesk::refresh);
    connect(&m_session, &Session::opened, this, &ChangesDesk::showCall);
    connect(&m_session, &Session::closed, this, &ChangesDesk::showCall);
    connect(&m_session, &Session::settled, this, &ChangesDesk::refresh);
    connect(&m_session, &Session::analysisChanged, this, &ChangesDesk::refresh);
    connectViews();
}

void ChangesDesk::connectViews()
{
    connect(&m_view, &TranscriptView::cursorMoved, this, &ChangesDesk::followWords);
    connect(m_other, &TranscriptView::cursorMoved, this, &ChangesDesk::followOther);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this, &ChangesDesk::scrollOther);
    connect(m_other->verticalScrollBar(), &QScrollBar::valueChanged, this, &ChangesDesk::scrollWords);
    // Lines that get another height move what is in view without any scrolling.
    for (const TranscriptView *side : std::initializer_list<const TranscriptView *>{&m_view, m_other})
        connect(side->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &ChangesDesk::alignOther, Qt::QueuedConnection);
    connect(m_other, &TranscriptView::menuRequested, this, &ChangesDesk::showMenu);
    connect(m_other, &TranscriptView::wordsActivated, this,
            [this](qsizetype place) { Q_EMIT m_view.wordsActivated(placeInWords(place)); });
    connect(&m_view, &TranscriptView::zoomChanged, m_other, &TranscriptView::setZoom);
    connect(m_other, &TranscriptView::zoomChanged, &m_view, &TranscriptView::setZoom);
}

void ChangesDesk::setMode(Mode mode)
{
    if (!m_session.isOpen())
        mode = Mode::Clean;
    m_actions[actionOf(mode)]->setChecked(true);
    if (mode == m_mode)
        return;
    const bool wasShown = m_view.isVisibleTo(m_splitter);
    const qsizetype top = wasShown ? m_view.topInOriginal() : placeInWords(m_other->topInOriginal());
    const bool hadFocus = m_view.hasFocus() || m_other->hasFocus();
    m_mode = mode;
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_view.setVisible(mode == Mode::Clean || mode == Mode::Beside);
        m_other->setVisible(mode != Mode::Clean);
        m_bar->setVisible(mode != Mode::Clean);
        m_other->setZoom(m_view.zoom());
        m_splitter->setSizes({m_splitter->width() / 2, m_splitter->width() / 2});
        if (mode == Mode::Clean)
            m_other->clearCall();
        refresh();
        m_view.scrollTo(top);
        if (mode != Mode::Clean) {
            const qsizetype cursor = placeInOther(m_view.selectionInOriginal().begin);
            m_other->goTo({cursor, cursor});
            m_other->scrollTo(placeInOther(top));
        }
    }
    if (hadFocus)
        (m_view.isVisibleTo(m_splitter) ? &m_view : m_other)->setFocus();
}

void ChangesDesk::showCall()
{
    setMode(m_session.isOpen() ? m_mode : Mode::Clean);
    m_pairs.clear();
    if (m_mode != Mode::Clean)
        m_other->clearCall();
    refresh();
    if (!m_file)
        return;
    if (m_session.isOpen())
        m_file->showTranscript(m_session.call().call.transcript);
    else
        m_file->close();
}

ChangedCall ChangesDesk::changed()
{
    const core::ReviewedCall &call = m_session.call();
    if (m_mode == Mode::Marked)
        return markedCall(call);
    const QList<core::SecondSource> sources =
        m_mode == Mode::Beside ? core::secondSources(call.call) : QList<core::SecondSource>();
    QStringList names{tr("Imported text")};
    for (const core::SecondSource &source : sources)
        names.append(source.displayName());
    m_bar->setOthers(m_mode == Mode::Beside ? names : QStringList());
    const int chosen = m_bar->other();
    return chosen == 0 ? importedCall(call) : sourceCall(call, sources[chosen - 1]);
}

void ChangesDesk::refresh()
{
    if (m_mode == Mode::Clean || !m_session.isOpen())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const ChangedCall shown = changed();
    const bool isSameText = m_other->call().call.transcript.text() == shown.call.call.transcript.text();
    m_pairs = shown.pairs;
    m_bar->setTitle(title());
    m_other->setChanges({});
    if (isSameText) {
        m_other->updateCall(shown.call);
    } else {
        m_other->setCall(shown.call);
        m_other->scrollTo(placeInOther(m_view.topInOriginal()));
    }
    m_other->setEditable(false);
    m_other->setChanges({shown.removed, shown.added, m_mode == Mode::Marked});
    showPlace();
}

QString ChangesDesk::title() const
{
    switch (m_mode) {
    case Mode::Clean:
        break;
    case Mode::Marked:
        return tr("Corrected text with its changes");
    case Mode::Imported:
        return tr("As imported");
    case Mode::Beside:
        return m_pairs.isEmpty() ? tr("Beside the imported text") : tr("Beside a second source");
    }
    return {};
}

void ChangesDesk::showPlace()
{
    const QList<core::Correction> &corrections = m_session.call().call.corrections;
    const qsizetype at = m_view.selectionInOriginal().begin;
    const auto here = std::find_if(corrections.begin(), corrections.end(), [at](const core::Correction &correction) {
        return correction.range.begin <= at && at <= correction.range.end;
    });
    m_bar->setPlace(here == corrections.end() ? -1 : std::distance(corrections.begin(), here), corrections.size());
}

void ChangesDesk::followWords(qsizetype original)
{
    if (m_file && m_file->isVisible())
        m_file->goTo(original);
    // The cursor also tells where it is when the call around it has a new state.
    const bool isSame = std::exchange(m_cursor, original) == original;
    if (m_mode == Mode::Clean || !m_session.isOpen() || m_isFollowing || isSame)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    showPlace();
    const qsizetype place = placeInOther(original);
    m_other->goTo({place, place});
    // A change is lit up as a whole, what it was and what it is.
    if (!m_pairs.isEmpty())
        return;
    const auto &corrections = m_session.call().call.corrections;
    for (const core::Correction &correction : corrections) {
        if (correction.range.begin == original)
            m_other->goTo(correction.range);
    }
}

void ChangesDesk::followOther(qsizetype position)
{
    if (m_mode == Mode::Clean || !m_session.isOpen() || m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const qsizetype original = placeInWords(position);
    m_view.goTo({original, original});
    showPlace();
}

void ChangesDesk::scrollOther()
{
    if (m_mode != Mode::Beside || m_isFollowing)
        return;
    // The value also changes when lines above are laid out; nothing has been scrolled then.
    const qsizetype top = m_view.topInOriginal();
    if (m_top != top)
        alignOther();
}

void ChangesDesk::alignOther()
{
    if (m_mode != Mode::Beside || m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_top = m_view.topInOriginal();
    m_other->scrollTo(placeInOther(m_top));
    m_topOfOther = m_other->topInOriginal();
}

void ChangesDesk::scrollWords()
{
    if (m_mode != Mode::Beside || m_isFollowing)
        return;
    const qsizetype top = m_other->topInOriginal();
    if (std::exchange(m_topOfOther, top) == top)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_view.scrollTo(placeInWords(top));
    m_top = m_view.topInOriginal();
}

qsizetype ChangesDesk::placeInOther(qsizetype original) const
{
    return m_pairs.isEmpty() ? original : core::placeBeside(m_pairs, original);
}

qsizetype ChangesDesk::placeInWords(qsizetype other) const
{
    return m_pairs.isEmpty() ? other : core::placeBesideTheirs(m_pairs, other);
}

void ChangesDesk::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(m_other);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(
        {m_actions[ActionId::RevertCorrection], m_actions[ActionId::NextChange], m_actions[ActionId::PreviousChange]});
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy"), m_other, &QPlainTextEdit::copy);
    copy->setEnabled(m_other->textCursor().hasSelection());
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::ChangesClean]);
    menu->popup(position);
}

void ChangesDesk::showFile()
{
    if (!m_session.isOpen())
        return;
    if (!m_file) {
        m_file = new ImportedFileDialog(m_widget->window());
        connect(m_file, &ImportedFileDialog::placeChosen, &m_view, [this](qsizetype original) {
            m_view.goTo({original, original});
        });
    }
    m_file->showTranscript(m_session.call().call.transcript);
    m_file->goTo(m_view.selectionInOriginal().begin);
    m_file->show();
    m_file->raise();
    m_file->activateWindow();
}

} // namespace ui
