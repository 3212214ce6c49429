// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notecitation.h"

#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString roleOf(const Speaker &speaker)
{
    QStringList parts{speaker.title, speaker.firm};
    parts.removeAll(QString());
    if (parts.isEmpty() || (speaker.title.isEmpty() && speaker.role == Role::Analyst))
        parts.prepend(speaker.role == Role::Unknown ? QString() : roleName(speaker.role));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QLocale noteLocale()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString callCitation(const ReviewedCall &call)
{
    const DocumentInfo &info = call.call.info;
    const QString event = info.event.isEmpty() ? info.title : info.event;
    QStringList parts;
    if (!event.contains(info.company, Qt::CaseInsensitive) || info.company.isEmpty())
        parts.append(info.company);
    parts.append(event);
    if (event.isEmpty() && info.company.isEmpty())
        parts.append(QFileInfo(info.fileName).completeBaseName());
    if (info.date.isValid())
        parts.append(noteLocale().toString(info.date, u"MMMM d, yyyy"_s));
    parts.removeAll(QString());
    return parts.isEmpty() ? u"Earnings call"_s : parts.join(u", "_s);
}

QString speakerCitation(const ReviewedCall &call, TextRange original)
{
    const qsizetype index = call.call.speech.turnAt(original.begin);
    if (index < 0)
        return {};
    const Turn &turn = call.call.speech.turns[index];
    const Speaker *speaker = call.speakerOf(turn);
    QString who = speaker ? speaker->displayName() : u"Unknown speaker"_s;
    const QString role = speaker && !speaker->name.isEmpty() ? roleOf(*speaker) : QString();
    if (!role.isEmpty())
        who += u" (%1)"_s.arg(role);
    const QString translation = turn.isMachineTranslation ? u", machine translation"_s : QString();
    return u"%1, turn %2%3"_s.arg(who).arg(index + 1).arg(translation);
}

QString briefCitation(const ReviewedCall &call, TextRange original)
{
    const qsizetype index = call.call.speech.turnAt(original.begin);
    if (index < 0)
        return {};
    const Speaker *speaker = call.speakerOf(call.call.speech.turns[index]);
    return u"%1, turn\u00a0%2"_s.arg(speaker ? speaker->displayName() : u"Unknown speaker"_s).arg(index + 1);
}

QString citation(const ReviewedCall &call, TextRange original)
{
    const QString speaker = speakerCitation(call, original);
    return speaker.isEmpty() ? callCitation(call) : callCitation(call) + u", "_s + speaker;
}

} // namespace core
