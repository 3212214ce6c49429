// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figuredesk.h"

#include <algorithm>

#include "ui/actions/actions.h"
#include "ui/dialogs/notedialog.h"
#include "ui/panels/chartspanel.h"
#include "ui/panels/kpipanel.h"
#include "ui/projectcalls.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

FigureDesk::FigureDesk(Session &session, const Actions &actions, TranscriptView &view, KpiPanel &kpis,
                       ChartsPanel &charts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_kpis(kpis)
    , m_charts(charts)
    , m_calls(new ProjectCalls(session, this))
{
    connect(actions[ActionId::AddFigure], &QAction::triggered, this, &FigureDesk::addFigure);
    connect(actions[ActionId::ResearchNote], &QAction::triggered, this, &FigureDesk::writeNote);
    connect(&session, &Session::edited, this, &FigureDesk::showEdit);
    connect(&charts, &ChartsPanel::otherCallRequested, this, &FigureDesk::showOtherCall);
    connect(m_calls, &ProjectCalls::changed, this, [this] {
        m_kpis.setOthers(&m_calls->others());
        m_charts.setOthers(&m_calls->others());
    });
}

void FigureDesk::addFigure()
{
    const core::TextRange words = m_view.selectionInOriginal();
    if (words.isEmpty()) {
        Q_EMIT noticed(tr("Select the words that say the figure first."));
        return;
    }
    Q_EMIT wanted(&m_kpis);
    m_kpis.addFigure(words);
}

void FigureDesk::writeNote()
{
    NoteDialog dialog(m_session.call(), m_calls->others(), m_session.project().path(), m_view.window());
    connect(&dialog, &NoteDialog::saved, this,
            [this](const QString &path) { Q_EMIT noticed(tr("The note was written to “%1”.").arg(path)); });
    dialog.exec();
}

void FigureDesk::showEdit(const core::Edit &edit)
{
    const bool isAboutFigures =
        std::any_of(edit.changes.begin(), edit.changes.end(), [](const core::RowChange &change) {
            return std::holds_alternative<core::FigureReview>(change.before ? *change.before : *change.after);
        });
    if (!isAboutFigures)
        return;
    m_kpis.updateCall();
    m_charts.updateCall();
}

void FigureDesk::showOtherCall(const core::DocumentId &document, core::TextRange original)
{
    m_session.showCall(document);
    Q_EMIT jumpRequested(original);
}

} // namespace ui
