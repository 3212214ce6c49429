// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speakerdesk.h"

#include <algorithm>

#include <QAction>

#include "core/project/companyname.h"
#include "core/project/edits.h"
#include "ui/actions/actions.h"
#include "ui/models/speakermodel.h"
#include "ui/panels/chartspanel.h"
#include "ui/panels/rosterdialog.h"
#include "ui/panels/speakernamedialog.h"
#include "ui/panels/speakerspanel.h"
#include "ui/panels/turnspanel.h"
#include "ui/session.h"
#include "ui/transcript/transcriptview.h"

namespace ui {

SpeakerDesk::SpeakerDesk(Session &session, const Actions &actions, TranscriptView &view, TurnsPanel &turns,
                         SpeakersPanel &speakers, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_view(view)
    , m_turns(turns)
    , m_speakers(speakers)
{
    connect(&session, &Session::opened, this, &SpeakerDesk::showCall);
    connect(&session, &Session::closed, this, &SpeakerDesk::showCall);
    connect(&session, &Session::edited, this, &SpeakerDesk::showEdit);
    connect(&session, &Session::settled, this, &SpeakerDesk::showWords);
    connect(&session, &Session::analysisChanged, this, &SpeakerDesk::showAnalysis);
    connect(&speakers, &SpeakersPanel::editRequested, &session, &Session::apply);
    connect(&speakers, &SpeakersPanel::jumpRequested, &view, &TranscriptView::goTo);
    connect(&speakers, &SpeakersPanel::assignRequested, this, &SpeakerDesk::assign);
    connect(&view, &TranscriptView::cursorMoved, &speakers, &SpeakersPanel::setCurrentPosition);
    connect(&turns, &TurnsPanel::nameRequested, this, &SpeakerDesk::nameSpeaker);
    connect(actions[ActionId::NameSpeaker], &QAction::triggered, this, &SpeakerDesk::nameSpeaker);
    connect(actions[ActionId::ShowRoster], &QAction::triggered, this, &SpeakerDesk::showRoster);
    const QList<QAction *> keys = actions.assignSpeaker();
    for (int number = 0; number < keys.size(); ++number)
        connect(keys.at(number), &QAction::triggered, this, [this, number] { assignByKey(number); });
}

void SpeakerDesk::follow(ChartsPanel &charts)
{
    connect(&charts, &ChartsPanel::speakerChosen, &m_speakers, &SpeakersPanel::select);
}

void SpeakerDesk::updateActions()
{
    const bool canAssign = isWritable() && m_view.currentTurn();
    m_actions[ActionId::NameSpeaker]->setEnabled(canAssign);
    const QList<QAction *> keys = m_actions.assignSpeaker();
    const QList<core::SpeakerId> order = m_speakers.order();
    for (int number = 0; number < keys.size(); ++number) {
        const bool isThere = m_session.isOpen() && number < order.size();
        const core::Speaker *speaker = isThere ? m_session.call().call.speech.speaker(order.at(number)) : nullptr;
        QString name = speaker ? speaker->displayName() : tr("Speaker %1").arg(number + 1);
        keys.at(number)->setText(name.replace(u'&', QStringLiteral("&&")));
        keys.at(number)->setEnabled(canAssign && isThere);
        keys.at(number)->setVisible(isThere || !m_session.isOpen());
    }
}

QList<core::TurnId> SpeakerDesk::chosenTurns() const
{
    if (!m_session.isOpen())
        return {};
    if (m_turns.hasListFocus() && !m_turns.selectedTurns().isEmpty())
        return m_turns.selectedTurns();
    const core::TextRange words = m_view.selectionInOriginal();
    QList<core::TurnId> touched;
    for (const core::Turn &turn : m_session.call().call.speech.turns) {
        if (words.intersects(turn.range))
            touched.append(turn.id);
    }
    if (touched.isEmpty() && m_view.currentTurn())
        touched.append(m_view.currentTurn()->id);
    return touched;
}

void SpeakerDesk::assign(const core::SpeakerId &speaker)
{
    if (isWritable())
        m_session.apply(core::assignSpeaker(m_session.call().call, chosenTurns(), speaker));
}

void SpeakerDesk::assignByKey(int number)
{
    const QList<core::SpeakerId> order = m_speakers.order();
    if (number < order.size())
        assign(order.at(number));
}

void SpeakerDesk::nameSpeaker()
{
    const QList<core::TurnId> turns = chosenTurns();
    if (turns.isEmpty() || !isWritable())
        return;
    const QString company = core::companyOf(m_session.call().call);
    QStringList known;
    for (const core::RosterPerson &person : m_session.project().roster()) {
        if (person.company.isEmpty() || company.isEmpty() || core::isSameCompany(person.company, company))
            known.append(person.name);
    }
    SpeakerNameDialog dialog(m_session.call().call, turns, known, &m_view);
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit());
}

void SpeakerDesk::showRoster()
{
    RosterDialog dialog(m_session.project().roster(), &m_view);
    if (!isWritable())
        dialog.setReadOnly();
    if (dialog.exec() == QDialog::Accepted)
        m_session.apply(dialog.edit());
}

void SpeakerDesk::showCall()
{
    m_speakers.setCall(m_session.isOpen() ? &m_session.call() : nullptr);
    m_speakers.setEditable(isWritable());
    m_turns.setSpeakerOrder(m_speakers.order());
    updateActions();
}

void SpeakerDesk::showEdit(const core::Edit &edit)
{
    const bool isAboutSpeakers =
        std::any_of(edit.changes.begin(), edit.changes.end(), [](const core::RowChange &change) {
            const core::Row &row = change.before ? *change.before : *change.after;
            return !std::holds_alternative<core::Correction>(row);
        });
    // What is offered follows the words with the next analysis; speakers are followed at once.
    if (isAboutSpeakers)
        m_speakers.updateOffers(m_session.project().roster());
}

void SpeakerDesk::showWords()
{
    m_speakers.updateCall();
    m_turns.setSpeakerOrder(m_speakers.order());
    updateActions();
}

void SpeakerDesk::showAnalysis()
{
    m_speakers.updateCall();
    m_speakers.updateOffers(m_session.project().roster());
}

bool SpeakerDesk::isWritable() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

} // namespace ui
