// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speakernamedialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/project/edits.h"

namespace ui {

SpeakerNameDialog::SpeakerNameDialog(const core::CallState &call, const QList<core::TurnId> &turns,
                                     const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_call(call)
    , m_turns(turns)
    , m_name(new QComboBox)
    , m_all(new QRadioButton)
    , m_these(new QRadioButton)
    , m_explanation(new QLabel)
{
    bool isFirst = true;
    for (const core::Turn &turn : call.speech.turns) {
        if (!turns.contains(turn.id))
            continue;
        m_isOneSpeaker = isFirst || (m_isOneSpeaker && turn.speaker == m_speaker);
        m_speaker = isFirst ? turn.speaker : m_speaker;
        isFirst = false;
    }
    for (const core::Turn &turn : call.speech.turns)
        m_allTurns += turn.speaker == m_speaker ? 1 : 0;

    setWindowTitle(tr("Who speaks here?"));
    fillNames(known);
    const QString who = speaker() ? speaker()->displayName() : tr("Unknown speaker");
    m_all->setText(tr("In &all %n turn(s) of “%1”", nullptr, m_allTurns).arg(who));
    m_these->setText(tr("&Only in the %n chosen turn(s)", nullptr, static_cast<int>(turns.size())));
    const bool isChoice = m_isOneSpeaker && m_allTurns > turns.size();
    m_all->setEnabled(m_isOneSpeaker);
    m_these->setEnabled(isChoice || !m_isOneSpeaker);
    (m_isOneSpeaker ? m_all : m_these)->setChecked(true);
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_name, m_all, m_these, m_explanation, buttons})
        layout->addWidget(widget);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::currentTextChanged, this, &SpeakerNameDialog::explain);
    connect(m_all, &QRadioButton::toggled, this, &SpeakerNameDialog::explain);
    explain();
}

core::Edit SpeakerNameDialog::edit() const
{
    return isForAll() ? core::renameSpeaker(m_call, m_speaker, name()) : core::assignByName(m_call, m_turns, name());
}

void SpeakerNameDialog::fillNames(const QStringList &known)
{
    QStringList names;
    for (const core::Speaker &other : m_call.speech.speakers)
        names.append(other.name);
    names += known;
    names.removeAll(QString());
    names.removeDuplicates();
    m_name->setEditable(true);
    m_name->addItems(names);
    m_name->setMinimumWidth(340);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->lineEdit()->setPlaceholderText(tr("A name, or one of the list"));
    m_name->setCurrentText(speaker() ? speaker()->name : QString());
    m_name->lineEdit()->selectAll();
}

void SpeakerNameDialog::explain()
{
    m_explanation->setText(explanation());
    m_ok->setEnabled(!edit().changes.isEmpty());
}

QString SpeakerNameDialog::name() const
{
    return m_name->currentText().simplified();
}

bool SpeakerNameDialog::isForAll() const
{
    return m_all->isChecked();
}

const core::Speaker *SpeakerNameDialog::speaker() const
{
    return m_call.speech.speaker(m_speaker);
}

const core::Speaker *SpeakerNameDialog::namesake() const
{
    for (const core::Speaker &other : m_call.speech.speakers) {
        if (other.name.compare(name(), Qt::CaseInsensitive) == 0)
            return &other;
    }
    return nullptr;
}

QString SpeakerNameDialog::explanation() const
{
    if (name().isEmpty())
        return tr("Type a name or choose one.");
    const core::Speaker *other = namesake();
    if (edit().changes.isEmpty())
        return tr("That is the name already.");
    const QString who = speaker() ? speaker()->displayName() : tr("Unknown speaker");
    if (isForAll() && other && other->id != m_speaker)
        return tr("“%1” and “%2” become one speaker.").arg(who, other->name);
    if (isForAll())
        return tr("“%1” is called “%2” from now on.").arg(who, name());
    if (!m_isOneSpeaker)
        return tr("The chosen turns go to “%1”.").arg(name());
    const int others = m_allTurns - static_cast<int>(m_turns.size());
    const QString rest = tr("The other %n turn(s) stay with “%1”.", nullptr, others).arg(who);
    const QString these = other ? tr("The chosen turns go to “%1”.").arg(other->name)
                                : tr("A new speaker “%1” gets the chosen turns.").arg(name());
    //: Two sentences, one behind the other.
    return tr("%1 %2").arg(these, rest);
}

} // namespace ui
