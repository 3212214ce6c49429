// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mergedesk.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>

#include "core/project/mergeplan.h"
#include "core/project/tagreport.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/agreementdialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/session.h"
#include "ui/settings/settings.h"

namespace ui {

namespace {

/// Shows that the program works while this lives.
class Busy
{
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
};

QHash<core::DocumentId, QString> titlesIn(const core::Project &ours, const core::Project &theirs)
{
    QHash<core::DocumentId, QString> titles;
    for (const core::Project *project : {&theirs, &ours}) {
        for (const core::DocumentInfo &info : project->allDocuments())
            titles.insert(info.id, info.title);
    }
    return titles;
}

} // namespace

MergeDesk::MergeDesk(Session &session, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(actions[ActionId::MergeCopy], &QAction::triggered, this, &MergeDesk::chooseCopy);
    connect(actions[ActionId::Agreement], &QAction::triggered, this, &MergeDesk::showAgreement);
    connect(actions[ActionId::AuthorName], &QAction::triggered, this, &MergeDesk::askName);
}

void MergeDesk::chooseCopy()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("The copy of the other analyst"),
                                     QFileInfo(m_session.project().path()).path(), tr("Emend projects (*.emend)"));
    if (!path.isEmpty())
        merge(path);
}

void MergeDesk::merge(const QString &path)
{
    core::Project &ours = m_session.project();
    auto copy = core::openCopy(ours, path);
    if (!copy) {
        Q_EMIT failed(copy.error());
        return;
    }
    const auto plan = [&] {
        const Busy busy;
        return core::planMerge(ours, *copy->project);
    }();
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    MergeDialog dialog(*plan, QFileInfo(path).fileName(), titlesIn(ours, *copy->project), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const qsizetype edits = ours.historySize();
    const auto merged = [&] {
        const Busy busy;
        return core::merge(ours, *copy->project, dialog.plan());
    }();
    if (!merged)
        Q_EMIT failed(merged.error());
    else if (ours.historySize() == edits)
        Q_EMIT noticed(tr("Everything stayed as it was: of each conflict you kept your own side."));
    else
        Q_EMIT noticed(
            tr("“%1” was merged into this project. Undo takes all of it back.").arg(QFileInfo(path).fileName()));
}

void MergeDesk::showAgreement()
{
    const auto annotations = core::allAnnotations(m_session.project());
    if (!annotations) {
        Q_EMIT failed(annotations.error());
        return;
    }
    AgreementDialog(*annotations, m_session.project().tags(), m_window).exec();
}

void MergeDesk::askName()
{
    bool isChosen = false;
    const QString name = QInputDialog::getText(m_window, tr("Your name"),
                                               tr("Your name, as it stands on your notes and edits from now on"),
                                               QLineEdit::Normal, Settings::authorName(), &isChosen)
                             .simplified();
    if (!isChosen)
        return;
    Settings::setValue(settings::author, name);
    if (m_session.isOpen())
        m_session.project().setAuthor(Settings::authorName());
}

} // namespace ui
