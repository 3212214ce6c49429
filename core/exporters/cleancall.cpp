// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/cleancall.h"

#include <QFileInfo>
#include <QLocale>

#include "core/base/translations.h"

namespace core {

using namespace Qt::StringLiterals;

QString sectionHeading(Section section)
{
    switch (section) {
    case Section::Opening:
        return u"Opening"_s;
    case Section::SafeHarbour:
        return u"Safe harbour statement"_s;
    case Section::PreparedRemarks:
        return u"Prepared remarks"_s;
    case Section::QuestionsAndAnswers:
        return u"Questions and answers"_s;
    case Section::Closing:
        return u"Closing"_s;
    case Section::Unknown:
        break;
    }
    return {};
}

QString callTitle(const ReviewedCall &call)
{
    const DocumentInfo &info = call.call.info;
    for (const QString &title :
         {info.title, call.call.transcript.title(), QFileInfo(info.fileName).completeBaseName()}) {
        if (!title.isEmpty())
            return title;
    }
    return u"Earnings call"_s;
}

QString callSubtitle(const ReviewedCall &call)
{
    const QString title = callTitle(call);
    const DocumentInfo &info = call.call.info;
    const QDate date = info.date.isValid() ? info.date : call.call.transcript.date();
    QStringList parts;
    for (const QString &part : {info.company, info.event}) {
        if (!part.isEmpty() && !title.contains(part, Qt::CaseInsensitive))
            parts.append(part);
    }
    if (date.isValid())
        parts.append(QLocale::c().toString(date, u"MMMM d, yyyy"_s));
    return parts.join(u" \u00b7 "_s);
}

namespace {

/// Lines that were broken to a width belong together; elsewhere each line is a paragraph.
QStringList paragraphsOf(const QString &words, Layout layout)
{
    const bool isWrapped = layout == Layout::Paragraphs || layout == Layout::Unbroken;
    QStringList paragraphs;
    bool continues = false;
    for (const QString &line : words.split(u'\n')) {
        const QString written = line.simplified();
        if (continues && isWrapped && !written.isEmpty())
            paragraphs.last() += u' ' + written;
        else if (!written.isEmpty())
            paragraphs.append(written);
        continues = !written.isEmpty();
    }
    return paragraphs;
}

} // namespace

CleanTurn cleanTurn(const ReviewedCall &call, const Turn &turn)
{
    const EnglishScope english;
    CleanTurn clean;
    clean.paragraphs = paragraphsOf(correctedWords(call, turn.range), call.call.transcript.layout());
    if (turn.isMachineTranslation)
        clean.remark = u"machine translation"_s;
    const Speaker *speaker = call.speakerOf(turn);
    clean.speaker = speaker ? speaker->displayName() : u"Unknown speaker"_s;
    if (!speaker)
        return clean;
    clean.role = speaker->role;
    QStringList details{speaker->title, speaker->firm};
    details.removeAll(QString());
    clean.detail = details.join(u", "_s);
    return clean;
}

QSet<TurnId> turnsLeftOut(const SpeakerTurns &speech, InterpretedTurns choice)
{
    QSet<TurnId> left;
    for (const Turn &turn : speech.turns) {
        if (choice == InterpretedTurns::Interpreter && !turn.renders.isNull())
            left.insert(turn.renders);
        if (choice == InterpretedTurns::NoMachine && turn.isMachineTranslation)
            left.insert(turn.id);
    }
    return left;
}

QString leftOutNote(InterpretedTurns choice, qsizetype turns)
{
    const QString count = turns == 1 ? u"1 turn is"_s : u"%1 turns are"_s.arg(turns);
    if (choice == InterpretedTurns::NoMachine)
        return u"Machine translations are not in this file: %1 left out."_s.arg(count);
    return u"Where an interpreter said it in English, only that is in this file: %1 left out."_s.arg(count);
}

TextRange correctedRange(const ReviewedCall &call, TextRange turn)
{
    const TextMap &map = call.map;
    const qsizetype begin = map.toCorrected(turn.begin);
    const bool isLast = turn.end >= map.original().size();
    // The begin of what follows lies behind the words that were inserted at the end of the turn.
    const qsizetype end = isLast ? map.corrected().size() : map.toCorrected(TextRange{turn.end, turn.end + 1}).begin;
    return {begin, std::max(begin, end)};
}

QString correctedWords(const ReviewedCall &call, TextRange turn)
{
    return correctedRange(call, turn).of(call.map.corrected()).toString();
}

CleanCall cleanCall(const ReviewedCall &call, const ExportOptions &options)
{
    CleanCall clean;
    clean.title = callTitle(call);
    clean.subtitle = callSubtitle(call);
    const QSet<TurnId> left = turnsLeftOut(call.call.speech, options.interpreted);
    Section section = Section::Unknown;
    for (const Turn &turn : call.call.speech.turns) {
        if (left.contains(turn.id))
            continue;
        CleanTurn next = cleanTurn(call, turn);
        if (next.paragraphs.isEmpty())
            continue;
        if (turn.section != section)
            next.section = sectionHeading(turn.section);
        section = turn.section;
        clean.turns.append(next);
    }
    if (!left.isEmpty())
        clean.note = leftOutNote(options.interpreted, left.size());
    return clean;
}

} // namespace core
