// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calldesk.h"

#include <QAction>
#include <QDirIterator>
#include <QFileDialog>
#include <QTextCursor>

#include "core/project/edits.h"
#include "core/project/passages.h"
#include "ui/actions/actions.h"
#include "ui/backgroundanalysis.h"
#include "ui/dialogs/calldetailsdialog.h"
#include "ui/dialogs/importformats.h"
#include "ui/panels/callspanel.h"
#include "ui/panels/searchpanel.h"
#include "ui/session.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int updatePause = 150; ///< In milliseconds.
constexpr int layoutPause = 250; ///< In milliseconds.

} // namespace

CallDesk::CallDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_window(parent)
    , m_calls(new CallsPanel(parent))
    , m_search(new SearchPanel(parent))
    , m_background(new BackgroundAnalysis(session, this))
{
    m_update.setSingleShot(true);
    m_update.setInterval(updatePause);
    connect(&m_update, &QTimer::timeout, this, &CallDesk::updateCalls);
    connectActions(actions);
    connectPanels();
    connect(&m_session, &Session::opened, this, &CallDesk::showProject);
    connect(&m_session, &Session::closed, this, &CallDesk::showProject);
    connect(&m_session, &Session::edited, &m_update, qOverload<>(&QTimer::start));
    connect(m_background, &BackgroundAnalysis::resultsChanged, this,
            [this] { m_calls->setResults(m_background->results()); });
}

void CallDesk::connectActions(const Actions &actions)
{
    connect(actions[ActionId::AddCall], &QAction::triggered, this, &CallDesk::chooseFiles);
    connect(actions[ActionId::AddFolder], &QAction::triggered, this, &CallDesk::chooseFolder);
    connect(actions[ActionId::CallDetails], &QAction::triggered, this,
            [this] { editDetails(m_session.call().call.info.id); });
    connect(actions[ActionId::ShowCalls], &QAction::triggered, this, [this] {
        Q_EMIT wanted(m_calls);
        m_calls->focusFilter();
    });
    connect(actions[ActionId::FindInCalls], &QAction::triggered, this, [this] {
        const QString words = m_view.textCursor().selectedText().simplified();
        Q_EMIT wanted(m_search);
        m_search->begin(words);
    });
}

void CallDesk::connectPanels()
{
    connect(m_calls, &CallsPanel::callChosen, this, [this](const core::DocumentId &document) {
        if (m_session.isOpen())
            m_session.showCall(document);
    });
    connect(m_calls, &CallsPanel::filesWanted, this, &CallDesk::chooseFiles);
    connect(m_calls, &CallsPanel::folderWanted, this, &CallDesk::chooseFolder);
    connect(m_calls, &CallsPanel::detailsWanted, this, &CallDesk::editDetails);
    connect(m_calls, &CallsPanel::removalWanted, this, &CallDesk::remove);
    connect(m_search, &SearchPanel::hitChosen, this, &CallDesk::showHit);
    connect(m_search, &SearchPanel::choicesWanted, this, [this] {
        if (m_session.isOpen())
            m_search->setChoices(m_session.project().searchChoices(), m_session.project().tags());
    });
    connect(m_search, &SearchPanel::left, &m_view, qOverload<>(&QWidget::setFocus));
}

void CallDesk::showProject()
{
    if (!m_session.isOpen()) {
        m_update.stop();
        m_calls->setEditable(false);
        m_calls->setCalls({}, {});
        m_search->setProject(nullptr, {});
        m_project = nullptr;
        return;
    }
    core::Project &project = m_session.project();
    if (m_project != &project) {
        // Another call of the same project must not disturb the list of hits.
        m_project = &project;
        connect(&project, &core::Project::documentAdded, &m_update, qOverload<>(&QTimer::start));
        m_search->setProject([&project](const core::SearchRequest &request) { return project.search(request); },
                             project.documents());
    }
    m_calls->setEditable(!project.isReadOnly());
    m_calls->setCalls(project.documents(), m_session.call().call.info.id);
}

void CallDesk::updateCalls()
{
    if (!m_session.isOpen())
        return;
    const core::Project &project = m_session.project();
    const QList<core::DocumentInfo> calls = project.documents();
    m_calls->setCalls(calls, m_session.call().call.info.id);
    m_search->searchAgain(calls);
}

void CallDesk::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Add calls to this project"), Settings::value(settings::lastFolder),
                                      transcriptFilters(tr("Transcripts")));
    if (paths.isEmpty())
        return;
    Settings::setValue(settings::lastFolder, QFileInfo(paths.constFirst()).absolutePath());
    m_session.addCalls(paths);
}

void CallDesk::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Add a folder of calls to this project"),
                                                             Settings::value(settings::lastFolder));
    if (folder.isEmpty())
        return;
    Settings::setValue(settings::lastFolder, folder);
    addFolder(folder);
}

void CallDesk::addFolder(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, transcriptPatterns(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    if (paths.isEmpty())
        Q_EMIT noticed(tr("There is no transcript in “%1”.").arg(folder));
    else
        m_session.addCalls(paths);
}

void CallDesk::editDetails(const core::DocumentId &document)
{
    core::Project &project = m_session.project();
    if (const auto loaded = project.load(document); !loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    const core::CallState call = project.call(document);
    if (document != m_session.call().call.info.id)
        project.letGo(document);
    CallDetailsDialog dialog(call, m_window);
    if (dialog.exec() == QDialog::Accepted && m_session.isOpen())
        m_session.apply(core::changeDocument(call, dialog.info()));
}

void CallDesk::remove(const QList<core::DocumentId> &documents)
{
    core::Edit all;
    for (const core::DocumentId &document : documents) {
        const core::Edit edit = m_session.project().removal(document);
        if (all.changes.isEmpty())
            all = edit;
        else
            all.changes += edit.changes;
    }
    if (m_session.apply(all))
        Q_EMIT noticed(tr("%n call(s) were removed from the project. Undo brings them back.", nullptr,
                          static_cast<int>(documents.size())));
}

void CallDesk::showHit(const core::SearchHit &hit)
{
    if (!m_session.isOpen())
        return;
    const core::DocumentId before = m_session.call().call.info.id;
    m_session.showCall(hit.document);
    const core::CallState &call = m_session.call().call;
    if (call.info.id != hit.document)
        return;
    const core::TextRange words = core::wordsOf(hit, call);
    if (words.isEmpty())
        Q_EMIT noticed(tr("These words are no longer there; the list will follow."));
    else
        jump(hit.document, words, before == hit.document);
}

void CallDesk::showWords(const core::DocumentId &document, core::TextRange words)
{
    const bool isLaidOut = m_session.call().call.info.id == document;
    m_session.showCall(document);
    if (m_session.call().call.info.id == document)
        jump(document, words, isLaidOut);
}

void CallDesk::jump(const core::DocumentId &document, core::TextRange words, bool isLaidOut)
{
    Q_EMIT jumpRequested(words);
    if (isLaidOut)
        return;
    // The lines of a call that has just come to the screen get their places in the next moment only.
    QTimer::singleShot(layoutPause, this, [this, document, words] {
        if (m_session.isOpen() && m_session.call().call.info.id == document)
            Q_EMIT jumpRequested(words);
    });
}

} // namespace ui
