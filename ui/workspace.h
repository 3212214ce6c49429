// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include "core/base/result.h"
#include "core/base/textrange.h"
#include "core/review/edit.h"

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;

namespace ui {

class Actions;
class AnnotationsPanel;
class CallDesk;
class ChangesDesk;
class CodingDesk;
class ChartsPanel;
class FigureDesk;
class FindBar;
class FindDesk;
class HistoryDesk;
class KpiPanel;
class ReviewPanel;
class Session;
class SpeakerDesk;
class SpeakersPanel;
class SpellingDesk;
class StructureDesk;
class TranscriptView;
class TurnsPanel;

/// The desk: the transcript and the panels around it, all showing the call of one session and acting on it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// The widgets belong to parent until they are put into a window.
    Workspace(Session &session, const Actions &actions, QWidget *parent);

    /// The transcript with its find bar.
    QWidget *centre() { return m_centre; }

    /// Puts the panels around the middle of a window.
    void addDocks(QMainWindow &window);

    /// Actions that show or hide the panels.
    QList<QAction *> panelToggles() const;

    void hidePanels();

    /// Allows what makes sense for the current finding, the cursor and the project.
    void updateActions();

    TranscriptView &view() { return *m_view; }
    ReviewPanel &review() { return *m_review; }
    AnnotationsPanel &annotations() { return *m_annotations; }
    KpiPanel &kpis() { return *m_kpis; }
    ChartsPanel &charts() { return *m_charts; }
    TurnsPanel &turns() { return *m_turns; }
    SpeakersPanel &speakers() { return *m_speakers; }
    SpeakerDesk &speakerDesk() { return *m_speakerDesk; }
    StructureDesk &structure() { return *m_structure; }
    CallDesk &callDesk() { return *m_callDesk; }
    CodingDesk &coding() { return *m_coding; }
    HistoryDesk &history() { return *m_history; }
    ChangesDesk &changes() { return *m_changes; }
    FindBar &findBar() { return *m_find; }
    FindDesk &finding() { return *m_finding; }
    SpellingDesk &spelling() { return *m_spelling; }

Q_SIGNALS:
    /// Something could not be done; nothing else happened.
    void failed(const core::Error &error);

    /// Something that the analyst should know.
    void noticed(const QString &sentence);

private:
    void showKeys();
    void connectSession();
    void connectPanels();
    void connectDesks();
    void connectView();
    void connectActions();
    void takeReviewStep(void (ReviewPanel::*step)());
    void showCall();
    void updateCall();
    void updateText();
    void updatePanels();
    void followCursor(qsizetype original);
    void showWordsMenu(const QPoint &position);
    bool isWritable() const;
    void jump(core::TextRange original);
    void showFigure(qsizetype original);
    void bringUp(const QWidget *panel);
    void revertCorrection();
    const core::Correction *correctionAtCursor() const;
    const core::Correction *correctionAt(qsizetype original) const;
    void splitTurn();
    void joinTurn();
    void goToTurn(int by);
    void zoom(int step);
    void apply(const core::Edit &edit);
    QDockWidget *makeDock(QMainWindow &window, const QString &name, const QString &title, QWidget *panel);
    void addTab(QMainWindow &window, QDockWidget *beside, const QString &name, const QString &title, QWidget *panel);
    QDockWidget *addDock(QMainWindow &window, Qt::DockWidgetArea area, const QString &name, const QString &title,
                         QWidget *panel);

    Session &m_session;
    const Actions &m_actions;
    QWidget *m_centre;
    TranscriptView *m_view;
    FindBar *m_find;
    ReviewPanel *m_review;
    TurnsPanel *m_turns;
    AnnotationsPanel *m_annotations;
    KpiPanel *m_kpis;
    ChartsPanel *m_charts;
    SpeakersPanel *m_speakers;
    SpeakerDesk *m_speakerDesk;
    FigureDesk *m_figures;
    StructureDesk *m_structure;
    CallDesk *m_callDesk;
    CodingDesk *m_coding;
    HistoryDesk *m_history;
    ChangesDesk *m_changes;
    FindDesk *m_finding;
    SpellingDesk *m_spelling;
    QList<QDockWidget *> m_docks;
    int m_jumpedTo = -1; ///< The cursor in the document when a panel last asked for words.
};

} // namespace ui
