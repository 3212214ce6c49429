// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <algorithm>

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

#include "core/importers/importer.h"
#include "core/project/edits.h"
#include "core/project/glossaryproposals.h"
#include "ui/backupdesk.h"
#include "ui/calldesk.h"
#include "ui/commanddesk.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/importformats.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/filemenus.h"
#include "ui/helpdesk.h"
#include "ui/hints.h"
#include "ui/importdesk.h"
#include "ui/layouts.h"
#include "ui/mergedesk.h"
#include "ui/navigationdesk.h"
#include "ui/panelkeys.h"
#include "ui/panels/reviewpanel.h"
#include "ui/preferencesdesk.h"
#include "ui/settings/settings.h"
#include "ui/settings/sharedglossary.h"
#include "ui/sourcedesk.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/hintbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/startpage.h"
#include "ui/widgets/statusline.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The single local file that is dragged, or an empty text.
QString draggedFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
{
    m_actions->readOwnKeys();
    restoreSize();
    build();
    connectActions();
    connectSession();
    loadSharedGlossary();
    showCall();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    installAccessibleRoles();
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_messages = new MessageBar(this);
    m_start = new StartPage(this);
    m_status = new StatusLine(this);
    m_workspace = new Workspace(m_session, *m_actions, this);
    m_sources = new SourceDesk(m_session, this);
    m_backups = new BackupDesk(m_session, this);
    m_merging = new MergeDesk(m_session, *m_actions, this);
    m_preferences = new PreferencesDesk(m_session, *m_actions, *m_workspace, *m_backups, this);
    m_pages = new QStackedWidget(this);
    // In a small window the start page scrolls; it must not set how small the window can be.
    auto *startArea = new QScrollArea(m_pages);
    startArea->setFrameShape(QFrame::NoFrame);
    startArea->setWidgetResizable(true);
    startArea->setFocusPolicy(Qt::NoFocus);
    startArea->setWidget(m_start);
    m_pages->addWidget(startArea);
    m_pages->addWidget(m_workspace->centre());

    buildCentre();
    setStatusBar(m_status);
    m_menus = fillMenuBar(menuBar(), *m_actions);
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fillToolBar(bar, *m_actions);
    buildDesks();
    for (QAction *toggle : m_workspace->panelToggles())
        m_menus.panels->addAction(toggle);
    m_menus.panels->addAction(bar->toggleViewAction());
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    // Below the words, so that they do not move when a message comes or goes.
    m_hintBar = new HintBar(this);
    layout->addWidget(m_hintBar);
    layout->addWidget(m_messages);
    setCentralWidget(centre);
}

void MainWindow::buildDesks()
{
    m_layouts = new Layouts(*this, *m_workspace, *m_actions);
    new PanelKeys(*this, m_workspace->view(), *m_actions);
    m_navigation = new NavigationDesk(m_session, *m_actions, m_workspace->view(), this);
    m_navigation->follow(m_workspace->annotations(), m_workspace->kpis());
    m_commands = new CommandDesk(m_session, *m_actions, *m_navigation, *menuBar(), this);
    m_help = new HelpDesk(*m_actions, *this);
    m_hints = new Hints(*m_actions, *m_hintBar);
    auto *files = new FileMenus(m_session, *m_actions, m_menus, this);
    connect(files, &FileMenus::fileChosen, this, &MainWindow::openFile);
    auto *imports = new ImportDesk(m_session, *m_actions, this);
    connect(imports, &ImportDesk::failed, m_messages, &MessageBar::showError);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::Open, &MainWindow::chooseFile);
    on(ActionId::Glossary, &MainWindow::editGlossary);
    on(ActionId::OpenSample, &MainWindow::openSample);
    on(ActionId::SaveCopy, &MainWindow::saveCopy);
    on(ActionId::Export, &MainWindow::exportCall);
    on(ActionId::Backups, [this] { m_backups->show(); });
    on(ActionId::Compact, [this] { m_backups->compact(); });
    on(ActionId::Sources, [this] { m_sources->show(); });
    on(ActionId::Close, [this] { m_session.close(); });
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::Undo, [this] { m_session.undo(); });
    on(ActionId::Redo, [this] { m_session.redo(); });
    on(ActionId::Shortcuts, &MainWindow::editShortcuts);
    on(ActionId::About, [this] { AboutDialog(this).exec(); });

    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_status, &StatusLine::cancelRequested, &m_session, &Session::cancel);
    connect(m_status, &StatusLine::layoutChosen, &m_session, &Session::reinterpret);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, &MainWindow::showCall);
    connect(&m_session, &Session::closed, this, &MainWindow::showCall);
    connect(&m_session, &Session::edited, this, &MainWindow::showWhatUndoes);
    connect(&m_session, &Session::settled, this, &MainWindow::showCounts);
    connect(&m_session, &Session::analysisChanged, this, &MainWindow::showCounts);
    connect(&m_session, &Session::findingChoiceChanged, this, &MainWindow::showCounts);
    connect(&m_session, &Session::failed, m_messages, &MessageBar::showError);
    connect(&m_session, &Session::noticed, m_messages, &MessageBar::showNotice);
    connect(&m_session, &Session::progressed, m_status, &StatusLine::showProgress);
    connect(&m_session, &Session::busyChanged, this, [this](bool busy) {
        if (busy)
            m_status->showProgress(0, tr("Reading the file"));
        else
            m_status->hideProgress();
    });
    connect(m_merging, &MergeDesk::failed, m_messages, &MessageBar::showError);
    connect(m_merging, &MergeDesk::noticed, m_messages, &MessageBar::showNotice);
    connect(m_navigation, &NavigationDesk::wordsWanted, &m_workspace->callDesk(), &CallDesk::showWords);
    connect(m_navigation, &NavigationDesk::noticed, m_messages, &MessageBar::showNotice);
    connect(m_workspace, &Workspace::failed, m_messages, &MessageBar::showError);
    connect(m_workspace, &Workspace::noticed, m_messages, &MessageBar::showNotice);
    connect(m_backups, &BackupDesk::failed, m_messages, &MessageBar::showError);
    connect(m_backups, &BackupDesk::noticed, m_messages, &MessageBar::showNotice);
}

void MainWindow::openFile(const QString &path)
{
    if (m_session.isBusy()) {
        m_messages->showNotice(tr("Another file is being read. Wait for it, or cancel it at the lower right."));
        return;
    }
    Settings::setValue(settings::lastFolder, QFileInfo(path).absolutePath());
    m_session.open(path);
}

void MainWindow::openSample()
{
    // A copy, so that the project beside it lies where the user may write; beside it other accounts of the call, to be
    // tried as second sources.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s);
    const QStringList names{u"wensu-2025q3.txt"_s, u"wensu-2025q3.vendor-b.txt"_s, u"wensu-2025q3.release.txt"_s};
    const bool isThere =
        QDir().mkpath(folder.path()) && std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return QFile::exists(folder.filePath(name)) || QFile::copy(u":/samples/"_s + name, folder.filePath(name));
        });
    if (!isThere) {
        m_messages->showError({core::Error::Kind::Storage,
                               tr("The sample could not be copied to “%1”. Is the disk full?").arg(folder.path()),
                               {}});
        return;
    }
    m_session.open(folder.filePath(names.first()));
}

void MainWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a transcript or a project"), Settings::value(settings::lastFolder),
                                     transcriptFilters(tr("Transcripts and projects"), u"*.emend"_s));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::saveCopy()
{
    const QFileInfo own(m_session.project().path());
    //: The name that is offered for a copy of a project.
    const QString offered = own.dir().filePath(tr("%1 copy").arg(own.completeBaseName()) + u".emend"_s);
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save a copy of the project"), offered, tr("Emend projects (*.emend)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".emend"_s;
    if (const auto saved = m_session.project().saveCopy(path); !saved)
        m_messages->showError(saved.error());
    else
        m_messages->showNotice(
            tr("A copy of the project was saved as “%1”. You go on working in the original.").arg(path));
}

void MainWindow::exportCall()
{
    ExportDialog dialog(m_session.call(), m_session.project().path(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto written = dialog.writeFiles();
    if (!written)
        m_messages->showError(written.error());
    else
        m_messages->showNotice(
            tr("%n file(s) were written to “%1”.", nullptr, static_cast<int>(written->size())).arg(dialog.folder()));
}

void MainWindow::loadSharedGlossary()
{
    const auto glossary = readSharedGlossary();
    if (glossary)
        m_session.setSharedGlossary(*glossary);
    else
        m_messages->showError(glossary.error());
}

void MainWindow::editGlossary()
{
    const core::Project &project = m_session.project();
    GlossaryDialog dialog({core::glossaryOf(project.glossary()), m_session.sharedGlossary(),
                           core::glossaryFromCorrections(m_session.call().call), !project.isReadOnly()},
                          this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.apply(core::changeGlossary(project.glossary(), dialog.project()));
    if (dialog.shared() == m_session.sharedGlossary())
        return;
    if (const auto written = writeSharedGlossary(dialog.shared()); !written)
        m_messages->showError(written.error());
    else
        m_session.setSharedGlossary(dialog.shared());
}

void MainWindow::editShortcuts()
{
    ShortcutsDialog dialog(*m_actions, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_actions->setOwnKeys(dialog.ownKeys());
    m_actions->writeOwnKeys();
    showWhatUndoes();
}

void MainWindow::showCall()
{
    const bool open = m_session.isOpen();
    keepState();
    m_pages->setCurrentIndex(open ? 1 : 0);
    m_layouts->showPanels(open);
    m_actions->setAvailable(open, open && !m_session.project().isReadOnly());
    m_workspace->updateActions();
    m_navigation->updateActions();
    if (open) {
        Settings::addRecentFile(m_session.project().path());
        m_session.project().setAuthor(Settings::authorName());
        setWindowFilePath(m_session.project().path());
        m_hints->showNext();
    } else {
        setWindowFilePath(QString());
        m_start->refresh();
        m_hints->hide();
    }
    showCounts();
}

void MainWindow::showCounts()
{
    const bool open = m_session.isOpen();
    const QString title = open ? m_session.call().call.info.title : QString();
    setWindowTitle(!open                              ? tr("Emend")
                   : m_session.project().isReadOnly() ? tr("%1 (read only) — Emend").arg(title)
                                                      : tr("%1 — Emend").arg(title));
    m_status->showCall(open ? &m_session.call() : nullptr);
    if (open) {
        m_status->showLayout(m_session.call().call.info.layout, m_session.canReinterpret());
        const ReviewPanel &review = m_workspace->review();
        m_state.path = m_session.project().path();
        m_state.title = title;
        m_state.calls = static_cast<int>(m_session.project().documents().size());
        m_state.findings = review.findingCount();
        m_state.decided = review.decidedCount();
    }
    showWhatUndoes();
}

void MainWindow::showWhatUndoes()
{
    QAction *undo = (*m_actions)[ActionId::Undo];
    QAction *redo = (*m_actions)[ActionId::Redo];
    const bool canUndo = m_session.isOpen() && m_session.project().canUndo();
    const bool canRedo = m_session.isOpen() && m_session.project().canRedo();
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setToolTip(canUndo ? tr("Undo: %1").arg(core::actionName(m_session.project().nextUndo().action))
                             : tr("Undo"));
    redo->setToolTip(canRedo ? tr("Redo: %1").arg(core::actionName(m_session.project().nextRedo().action))
                             : tr("Redo"));
}

void MainWindow::restoreSize()
{
    if (!restoreGeometry(Settings::value(settings::windowGeometry)))
        resize((QGuiApplication::primaryScreen()->availableSize() * 0.92).boundedTo(QSize(1800, 1100)));
}

void MainWindow::keepState()
{
    if (m_state.path.isEmpty())
        return;
    m_state.leftAt = QDateTime::currentDateTimeUtc();
    rememberProject(m_state);
    m_state = {};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings::setValue(settings::windowGeometry, saveGeometry());
    m_layouts->save();
    keepState();
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    m_start->setDropLit(event->isAccepted());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_start->setDropLit(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropLit(false);
    openFile(draggedFile(event->mimeData()));
}

} // namespace ui
