// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/base/guid.h"
#include "core/base/textrange.h"
#include "core/transcript/speaker.h"
#include "ui/models/places.h"
#include "ui/widgets/pickbox.h"

namespace ui {

class Actions;
class AnnotationsPanel;
class KpiPanel;
class Session;
class TranscriptView;
class WayBack;

/// Finds the way in a call by keys: to a turn by its number or speaker, back to where one was, and to the next and
/// previous question, figure, sum that does not add up, annotation and change.
class NavigationDesk : public QObject
{
    Q_OBJECT

public:
    /// The box to go to a turn lies over window.
    NavigationDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *window);

    /// Panels in which the place that was reached becomes current, too.
    void follow(AnnotationsPanel &annotations, KpiPanel &kpis);

    /// The turns that fit a number or letters of a speaker's name, in order; at most as many as are worth showing.
    QList<qsizetype> turnsFor(const QString &typed) const;

    /// A turn as it is offered: number and speaker, and its first words.
    PickItem itemOf(qsizetype turn, const QString &typed) const;

    /// Puts the cursor at the begin of a turn.
    void goToTurn(qsizetype turn);

    /// Puts the cursor at the begin of the next turn of a speaker, around the end.
    void goToSpeaker(const core::SpeakerId &speaker);

    PickBox &turnBox() { return *m_box; }

    /// Allows what there is to go to.
    void updateActions();

Q_SIGNALS:
    /// A passage of a call of the project should be seen.
    void wordsWanted(const core::DocumentId &call, core::TextRange original);

    /// Something that the analyst should know.
    void noticed(const QString &sentence);

private:
    void connectSteps();
    void openBox();
    void preview(int row);
    void step(PlaceKind kind, int by);
    QString nothingOf(PlaceKind kind) const;

    Session &m_session;
    const Actions &m_actions;
    TranscriptView &m_view;
    AnnotationsPanel *m_annotations = nullptr;
    KpiPanel *m_kpis = nullptr;
    PickBox *m_box;
    WayBack *m_way;
    QList<qsizetype> m_turns; ///< That the box shows.
    int m_cursorBefore = 0;   ///< In the document, where the box was opened.
    int m_scrollBefore = 0;
    int m_cursorAfter = -1;        ///< In the document, where the last step led.
    core::TextRange m_lastReached; ///< By the last step.
};

} // namespace ui
