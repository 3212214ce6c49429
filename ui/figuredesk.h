// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/guid.h"
#include "core/base/textrange.h"
#include "core/review/edit.h"

class QWidget;

namespace ui {

class Actions;
class ChartsPanel;
class KpiPanel;
class ProjectCalls;
class Session;
class TranscriptView;

/// Everything about figures that needs more than one part of the window: adding one from selected words, showing what
/// was decided at once, following figures over the calls of the project, and the note that they end in.
class FigureDesk : public QObject
{
    Q_OBJECT

public:
    FigureDesk(Session &session, const Actions &actions, TranscriptView &view, KpiPanel &kpis, ChartsPanel &charts,
               QObject *parent);

Q_SIGNALS:
    /// A panel should come to the front.
    void wanted(const QWidget *panel);

    void jumpRequested(core::TextRange original);

    /// Something that the analyst should know, in a sentence.
    void noticed(const QString &sentence);

private:
    void addFigure();
    void writeNote();
    void showEdit(const core::Edit &edit);
    void showOtherCall(const core::DocumentId &document, core::TextRange original);

    Session &m_session;
    TranscriptView &m_view;
    KpiPanel &m_kpis;
    ChartsPanel &m_charts;
    ProjectCalls *m_calls;
};

} // namespace ui
