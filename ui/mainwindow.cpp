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
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mergedesk.h"
#include "ui/settings/settings.h"
#include "ui/settings/sharedglossary.h"
#include "ui/sourcedesk.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/startpage.h"
#include "ui/widgets/statusline.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int arrangementVersion = 1;
constexpr qsizetype callsInMenu = 20; ///< The list has them all.

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
    m_pages = new QStackedWidget(this);
    // In a small window the start page scrolls; it must not set how small the window can be.
    auto *startArea = new QScrollArea(m_pages);
    startArea->setFrameShape(QFrame::NoFrame);
    startArea->setWidgetResizable(true);
    startArea->setWidget(m_start);
    m_pages->addWidget(startArea);
    m_pages->addWidget(m_workspace->centre());

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    // Below the words, so that they do not move when a message comes or goes.
    layout->addWidget(m_messages);
    setCentralWidget(centre);
    setStatusBar(m_status);

    m_menus = fillMenuBar(menuBar(), *m_actions);
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fillToolBar(bar, *m_actions);
    m_workspace->addDocks(*this);
    for (QAction *toggle : m_workspace->panelToggles())
        m_menus.panels->addAction(toggle);
    m_menus.panels->addAction(bar->toggleViewAction());
    m_defaultState = saveState(arrangementVersion);
    m_arrangement = Settings::value(settings::windowState);
    if (m_arrangement.isEmpty())
        m_arrangement = m_defaultState;
    m_workspace->hidePanels();
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
    on(ActionId::ThemeSystem, [this] { chooseTheme(Theme::System); });
    on(ActionId::ThemeLight, [this] { chooseTheme(Theme::Light); });
    on(ActionId::ThemeDark, [this] { chooseTheme(Theme::Dark); });
    on(ActionId::ResetLayout, [this] { restoreState(m_defaultState, arrangementVersion); });
    on(ActionId::Shortcuts, [this] { ShortcutsDialog(*m_actions, this).exec(); });
    on(ActionId::About, [this] { AboutDialog(this).exec(); });

    const Theme theme = Settings::value(settings::theme);
    (*m_actions)[theme == Theme::Dark    ? ActionId::ThemeDark
                 : theme == Theme::Light ? ActionId::ThemeLight
                                         : ActionId::ThemeSystem]
        ->setChecked(true);
    connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    connect(m_menus.calls, &QMenu::aboutToShow, this, &MainWindow::fillCalls);
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
    connect(&m_session, &Session::edited, this, &MainWindow::showCounts);
    connect(&m_session, &Session::analysisChanged, this, &MainWindow::showCounts);
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
                                     tr("Transcripts and projects (*.txt *.text *.md *.emend);;All files (*)"));
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

void MainWindow::chooseTheme(Theme theme)
{
    Settings::setValue(settings::theme, theme);
    applyTheme(theme);
}

void MainWindow::showCall()
{
    const bool open = m_session.isOpen();
    m_pages->setCurrentIndex(open ? 1 : 0);
    m_menus.calls->setEnabled(open);
    showPanels(open);
    m_actions->setAvailable(open, open && !m_session.project().isReadOnly());
    m_workspace->updateActions();
    if (open) {
        Settings::addRecentFile(m_session.project().path());
        m_session.project().setAuthor(Settings::authorName());
        setWindowFilePath(m_session.project().path());
    } else {
        setWindowFilePath(QString());
        m_start->refresh();
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
    if (open)
        m_status->showLayout(m_session.call().call.info.layout, m_session.canReinterpret());
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

void MainWindow::fillRecentFiles()
{
    m_menus.recent->clear();
    for (const QString &path : Settings::value(settings::recentFiles))
        m_menus.recent->addAction(path, this, [this, path] { openFile(path); });
    if (m_menus.recent->isEmpty())
        m_menus.recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void MainWindow::fillCalls()
{
    m_menus.calls->clear();
    if (!m_session.isOpen())
        return;
    const core::DocumentId shown = m_session.call().call.info.id;
    const QList<core::DocumentInfo> calls = m_session.project().documents();
    for (const core::DocumentInfo &info : calls.mid(0, callsInMenu)) {
        QString title = info.title;
        if (info.date.isValid())
            //: A call in a list: its title and its date.
            title = tr("%1 — %2").arg(title, QLocale().toString(info.date, QLocale::ShortFormat));
        QAction *action = m_menus.calls->addAction(title.replace(u'&', u"&&"_s), this,
                                                   [this, id = info.id] { m_session.showCall(id); });
        action->setCheckable(true);
        action->setChecked(info.id == shown);
    }
    if (calls.size() > callsInMenu) {
        m_menus.calls->addSeparator();
        m_menus.calls->addAction((*m_actions)[ActionId::ShowCalls]);
    }
}

void MainWindow::restoreSize()
{
    if (!restoreGeometry(Settings::value(settings::windowGeometry)))
        resize((QGuiApplication::primaryScreen()->availableSize() * 0.92).boundedTo(QSize(1800, 1100)));
}

void MainWindow::showPanels(bool shown)
{
    // Without a call the panels would be empty frames; their arrangement waits until there is one again.
    if (shown == m_panelsShown)
        return;
    if (shown) {
        restoreState(m_arrangement, arrangementVersion);
    } else {
        m_arrangement = saveState(arrangementVersion);
        m_workspace->hidePanels();
    }
    m_panelsShown = shown;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Settings::setValue(settings::windowGeometry, saveGeometry());
    Settings::setValue(settings::windowState, m_panelsShown ? saveState(arrangementVersion) : m_arrangement);
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFile(draggedFile(event->mimeData()));
}

} // namespace ui
