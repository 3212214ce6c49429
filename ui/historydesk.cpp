// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historydesk.h"

#include <algorithm>

#include <QGridLayout>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include "core/project/editedwords.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/allchangesdialog.h"
#include "ui/models/relativetime.h"
#include "ui/panels/historypanel.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

namespace {

constexpr int questionWidth = 420;
constexpr int updatePause = 150; ///< In milliseconds.

/// Shows that the program works while this lives.
class Busy
{
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
};

} // namespace

HistoryDesk::HistoryDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(parent)
    , m_panel(new HistoryPanel(parent))
{
    m_update.setSingleShot(true);
    m_update.setInterval(updatePause);
    connect(&m_update, &QTimer::timeout, this, &HistoryDesk::updateChanges);
    connect(actions[ActionId::ShowHistory], &QAction::triggered, this, [this] {
        Q_EMIT wanted(m_panel);
        m_panel->focusFilter();
    });
    connect(actions[ActionId::AllChanges], &QAction::triggered, this, &HistoryDesk::showAllChanges);
    connect(m_panel, &HistoryPanel::wordsWanted, this, &HistoryDesk::showWords);
    connect(m_panel, &HistoryPanel::reversalWanted, this, &HistoryDesk::takeBack);
    connect(m_panel, &HistoryPanel::laterReversalWanted, this, &HistoryDesk::takeBackAfter);
    connect(m_panel, &HistoryPanel::left, &view, qOverload<>(&QWidget::setFocus));
    connect(&m_session, &Session::opened, this, &HistoryDesk::showProject);
    connect(&m_session, &Session::closed, this, &HistoryDesk::showProject);
    connect(&m_session, &Session::edited, this, [this] {
        m_panel->updateSoon();
        m_update.start();
    });
}

void HistoryDesk::showProject()
{
    const bool isOpen = m_session.isOpen();
    m_panel->setEditable(isOpen && !m_session.project().isReadOnly());
    m_panel->setShown(isOpen ? m_session.call().call.info.id : core::DocumentId());
    m_panel->setProject(isOpen ? &m_session.project() : nullptr);
    updateChanges();
}

void HistoryDesk::takeBack(qint64 line)
{
    const auto reversal = [&] {
        const Busy busy;
        return m_session.project().reversalOf(line);
    }();
    if (!reversal) {
        Q_EMIT failed(reversal.error());
        return;
    }
    if (reversal->blocker) {
        m_panel->showBlocker(line, *reversal->blocker, reversal->blockers);
        return;
    }
    if (!m_session.apply(reversal->edit))
        return;
    // What was taken back must be seen, so its call comes to the screen.
    const core::DocumentId call = core::touchedCall(reversal->edit);
    if (!call.isNull())
        showWords(call, core::placeOf(reversal->edit));
    Q_EMIT noticed(tr("The change was taken back. Undo brings it back."));
}

void HistoryDesk::takeBackAfter(qint64 line)
{
    const auto reversal = [&] {
        const Busy busy;
        return m_session.project().reversalAfter(line);
    }();
    if (!reversal)
        Q_EMIT failed(reversal.error());
    else if (reversal->lines == 0)
        Q_EMIT noticed(tr("Nothing that was done after this change is in force."));
    else if (reversal->edit.changes.isEmpty())
        Q_EMIT noticed(tr("Whatever was done after this change has been taken back already."));
    else if (isConfirmed(line, reversal->lines, reversal->calls) && m_session.apply(reversal->edit))
        Q_EMIT noticed(tr("%n change(s) were taken back. One undo brings all of them back.", nullptr,
                          static_cast<int>(reversal->lines)));
}

bool HistoryDesk::isConfirmed(qint64 line, qsizetype lines, qsizetype calls) const
{
    const auto edit = m_session.project().historyEdit(line);
    const auto count = static_cast<int>(lines);
    QMessageBox question(m_window);
    question.setWindowTitle(tr("Take back all that followed"));
    question.setText(calls > 1 ? tr("Take back %n change(s) in %1 calls?", nullptr, count).arg(calls)
                               : tr("Take back %n change(s)?", nullptr, count));
    question.setInformativeText(
        tr("Everything that was done after “%1” (%2) is taken back in one step, by whomever it was done. Calls that "
           "were added stay. One undo brings all of it back.")
            .arg(edit ? core::actionName(edit->action) : QString(), edit ? relativeTime(edit->at) : QString()));
    const QPushButton *yes = question.addButton(tr("Take &back"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    // As wide as the sentence needs to be read well.
    auto *grid = static_cast<QGridLayout *>(question.layout());
    grid->addItem(new QSpacerItem(questionWidth, 0), grid->rowCount(), 0, 1, grid->columnCount());
    question.exec();
    return question.clickedButton() == yes;
}

void HistoryDesk::showWords(const core::DocumentId &call, core::TextRange original)
{
    if (!m_session.isOpen())
        return;
    const QList<core::DocumentInfo> calls = m_session.project().documents();
    const bool isThere = std::any_of(calls.begin(), calls.end(), [&](const auto &info) { return info.id == call; });
    if (isThere)
        Q_EMIT wordsWanted(call, original);
    else
        Q_EMIT noticed(tr("The call was taken out of the project, so its words cannot be shown."));
}

void HistoryDesk::showAllChanges()
{
    if (!m_session.isOpen())
        return;
    if (!m_changes) {
        m_changes = new AllChangesDialog(m_window);
        m_changes->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_changes, &AllChangesDialog::jumpRequested, this, &HistoryDesk::jumpRequested);
    }
    updateChanges();
    m_changes->show();
    m_changes->raise();
    m_changes->activateWindow();
}

void HistoryDesk::updateChanges()
{
    if (!m_changes)
        return;
    if (m_session.isOpen())
        m_changes->setCall(m_session.call());
    else
        m_changes->close();
}

} // namespace ui
