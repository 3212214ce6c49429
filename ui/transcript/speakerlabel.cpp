// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/speakerlabel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::SpeakerLabel)
};

QString roleLine(const core::Speaker &speaker)
{
    if (speaker.role == core::Role::Analyst && !speaker.firm.isEmpty())
        return speaker.firm;
    if (!speaker.title.isEmpty())
        return speaker.title;
    const QString role = core::roleName(speaker.role);
    return speaker.role == core::Role::Unknown || role == speaker.displayName() ? QString() : role;
}

/// The number of a turn as people count; 0 if it is not there.
qsizetype numberOf(const core::SpeakerTurns &speech, const core::TurnId &id)
{
    const auto found =
        std::find_if(speech.turns.begin(), speech.turns.end(), [&](const core::Turn &turn) { return turn.id == id; });
    return found == speech.turns.end() ? 0 : std::distance(speech.turns.begin(), found) + 1;
}

} // namespace

SpeakerLabel speakerLabel(const core::ReviewedCall &call, qsizetype turn)
{
    const core::SpeakerTurns &speech = call.call.speech;
    const core::Turn &spoken = speech.turns[turn];
    SpeakerLabel label;
    label.number = QString::number(turn + 1);
    const core::Speaker *speaker = call.speakerOf(spoken);
    label.name = speaker ? speaker->displayName() : Words::tr("Unknown speaker");
    if (speaker)
        label.details.append(roleLine(*speaker));
    if (spoken.isMachineTranslation)
        label.details += {Words::tr("%1 → en").arg(spoken.language), Words::tr("by machine")};
    else if (spoken.language != "en"_L1)
        label.details.append(Words::tr("speaks %1").arg(spoken.language));
    if (!spoken.renders.isNull()) {
        if (const qsizetype number = numberOf(speech, spoken.renders); number > 0)
            label.details.append(Words::tr("renders turn %1").arg(number));
    }
    label.details.removeAll(QString());
    return label;
}

QString sectionTitle(const core::ReviewedCall &call, qsizetype turn)
{
    const QList<core::Turn> &turns = call.call.speech.turns;
    const core::Section section = turns[turn].section;
    if (section == core::Section::Unknown || (turn > 0 && turns[turn - 1].section == section))
        return {};
    return core::sectionName(section);
}

QString speakerCard(const core::ReviewedCall &call, qsizetype turn)
{
    const core::Turn &spoken = call.call.speech.turns[turn];
    const SpeakerLabel label = speakerLabel(call, turn);
    QStringList lines{u"<b>%1</b>"_s.arg(label.name.toHtmlEscaped())};
    if (const core::Speaker *speaker = call.speakerOf(spoken)) {
        QStringList facts{core::roleName(speaker->role), speaker->title, speaker->firm};
        facts.removeAll(QString());
        facts.removeDuplicates();
        lines.append(facts.join(u" · "_s).toHtmlEscaped());
    }
    lines.append(Words::tr("Turn %1 · %2").arg(label.number, core::sectionName(spoken.section)).toHtmlEscaped());
    if (spoken.isMachineTranslation)
        lines.append(Words::tr("Machine translation of words spoken in another language (%1)")
                         .arg(spoken.language)
                         .toHtmlEscaped());
    if (!spoken.reason.isEmpty())
        lines.append(spoken.reason.toHtmlEscaped());
    if (spoken.confidence < 1.0) {
        const QString percent = QLocale().toString(qRound(spoken.confidence * 100));
        lines.append(Words::tr("%1% sure").arg(percent).toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

} // namespace ui
