// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finddesk.h"

#include <QAction>

#include "core/project/edits.h"
#include "ui/actions/actions.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/inbackground.h"

namespace ui {

/// What a search brought.
struct FindDesk::Found {
    QList<core::TextMatch> matches; ///< The first, without those that would stay as they are.
    QList<core::TextRange> hits;    ///< All of them.
    qsizetype unchanged = 0;
};

FindDesk::FindDesk(Session &session, const Actions &actions, TranscriptView &view, FindBar &findBar, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_find(findBar)
    , m_panel(new ReplacePanel(parent))
    , m_progress(std::make_shared<core::Progress>())
{
    connectFindBar(actions);
    connectPanel();
    connect(actions[ActionId::Replace], &QAction::triggered, this, &FindDesk::beginReplacing);
    connect(&m_session, &Session::opened, this, &FindDesk::showCall);
    connect(&m_session, &Session::closed, this, &FindDesk::showCall);
    connect(&m_session, &Session::edited, this, [this] {
        ++m_generation;
        m_panel->updateCall(m_session.call());
    });
}

FindDesk::~FindDesk()
{
    m_progress->cancel();
}

void FindDesk::connectFindBar(const Actions &actions)
{
    connect(actions[ActionId::Find], &QAction::triggered, this, [this] {
        const QString words = m_view.textCursor().selectedText();
        const qsizetype from = m_view.selectionInCorrected().begin;
        updateText();
        m_find.begin(words, from);
    });
    connect(actions[ActionId::FindNext], &QAction::triggered, &m_find, &FindBar::next);
    connect(actions[ActionId::FindPrevious], &QAction::triggered, &m_find, &FindBar::previous);
    const auto showKeys = [this, previous = actions[ActionId::FindPrevious], next = actions[ActionId::FindNext]] {
        m_find.showKeys(previous->shortcut(), next->shortcut());
    };
    connect(actions[ActionId::FindPrevious], &QAction::changed, &m_find, showKeys);
    connect(actions[ActionId::FindNext], &QAction::changed, &m_find, showKeys);
    showKeys();
    connect(&m_find, &FindBar::hitsChanged, &m_view, &TranscriptView::setSearchHits);
    connect(&m_find, &FindBar::hitChosen, this,
            [this](core::TextRange corrected) { m_view.goTo(m_session.call().map.toOriginal(corrected)); });
    connect(&m_find, &FindBar::closed, &m_view, qOverload<>(&QWidget::setFocus));
}

void FindDesk::connectPanel()
{
    connect(m_panel, &ReplacePanel::searchWanted, this, &FindDesk::search);
    connect(m_panel, &ReplacePanel::searchEnded, this, [this] {
        m_progress->cancel();
        m_view.setSearchHits({});
    });
    connect(m_panel, &ReplacePanel::replaceWanted, this, &FindDesk::replace);
    connect(m_panel, &ReplacePanel::selectionWanted, this, &FindDesk::limitToSelection);
    connect(m_panel, &ReplacePanel::matchChosen, this,
            [this](core::TextRange corrected) { m_view.goTo(m_session.call().map.toOriginal(corrected)); });
    connect(m_panel, &ReplacePanel::left, this, [this] {
        m_view.setSearchHits({});
        m_view.setFocus();
    });
}

void FindDesk::updateText()
{
    m_find.setText(m_session.call().map.corrected(), [this] {
        const core::ReviewedCall &reviewed = m_session.call();
        return core::partsInScope(reviewed.call, reviewed.map, {});
    });
}

void FindDesk::beginReplacing()
{
    Q_EMIT wanted(m_panel);
    m_panel->begin(m_view.textCursor().selectedText());
}

void FindDesk::showCall()
{
    ++m_generation;
    m_progress->cancel();
    const bool isOpen = m_session.isOpen();
    m_panel->setCall(isOpen ? &m_session.call() : nullptr, isOpen && !m_session.project().isReadOnly());
}

void FindDesk::limitToSelection(bool isWanted)
{
    const core::TextRange corrected = m_session.isOpen() ? m_view.selectionInCorrected() : core::TextRange();
    if (isWanted && corrected.isEmpty())
        Q_EMIT noticed(tr("Select words in the transcript first; only they are then looked at."));
    m_selection = m_session.isOpen() ? m_view.selectionInOriginal() : core::TextRange();
    m_panel->setSelection(isWanted && !corrected.isEmpty() ? std::optional(corrected) : std::nullopt);
}

void FindDesk::search(const ReplaceRequest &request)
{
    m_progress->cancel();
    m_progress = std::make_shared<core::Progress>();
    const core::ReviewedCall call = m_session.call();
    ReplaceRequest current = request;
    // The selection holds the same words after an edit before it.
    if (current.scope.selection)
        current.scope.selection = call.map.toCorrected(m_selection);
    auto work = [call, current, progress = m_progress] {
        Found found;
        const auto search = core::TextSearch::make(current.pattern);
        if (!search)
            return found;
        found.matches = search->replaced(call.map.corrected(), core::partsInScope(call.call, call.map, current.scope),
                                         current.replacement, *progress);
        found.unchanged = found.matches.removeIf(
            [&](const core::TextMatch &match) { return match.range.of(call.map.corrected()) == match.text; });
        found.hits.reserve(found.matches.size());
        for (const core::TextMatch &match : std::as_const(found.matches))
            found.hits.append(match.range);
        found.matches = found.matches.mid(0, ReplacePanel::mostListed);
        return found;
    };
    inBackground(this, work, [this, call, progress = m_progress](const Found &found) {
        if (!progress->isCancelled())
            show(call, found);
    });
}

void FindDesk::show(const core::ReviewedCall &call, const Found &found)
{
    m_panel->showMatches(call, found.matches, found.hits.size(), found.unchanged);
    m_view.setSearchHits(found.hits);
}

void FindDesk::replace(const QList<core::TextMatch> &ticked)
{
    m_panel->setBusy(true);
    auto work = [call = m_session.call().call, ticked] { return core::replaceWords(call, ticked); };
    inBackground(this, work, [this, generation = m_generation, count = ticked.size()](const core::Edit &edit) {
        m_panel->setBusy(false);
        if (generation == m_generation)
            apply(edit, count);
        else
            Q_EMIT noticed(tr("The call has changed meanwhile, so nothing was replaced. Look at the list again."));
    });
}

void FindDesk::apply(const core::Edit &edit, qsizetype count)
{
    if (edit.changes.isEmpty() || !m_session.apply(edit))
        return;
    Q_EMIT noticed(tr("%n place(s) were replaced; undo takes all of them back.", nullptr, static_cast<int>(count)));
}

} // namespace ui
