// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/callfacts.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include "core/analysis/kpis/periodreader.h"
#include "core/project/companyname.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype openingLength = 4000; ///< How far into the call its occasion is named, in characters.
constexpr int century = 2000;             ///< Of years that are written with two digits.

/// The occasion as it is called in words of welcome.
const QRegularExpression &eventPattern()
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:fiscal\\s+)?(?:(?:first|second|third|fourth|full)[\\s-]+(?:fiscal\\s+)?(?:quarter|half|year)|q[1-4]|"
        "[1-4]q|h[12]|fy|annual|interim|half[\\s-]year|year[\\s-]end)\\b[\\w\\s’'-]{0,30}?\\s)"
        "(?:(?:financial|operating|business)\\s+)?(?:earnings|results)\\s+(?:(?:conference|review|web)\\s+)?"
        "(?:call|presentation|briefing|webcast)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString eventIn(const QString &opening)
{
    QString event = eventPattern().match(opening).captured().simplified();
    if (!event.isEmpty())
        event[0] = event[0].toUpper();
    return event;
}

/// The quarter that the words name together with its year.
QString periodIn(const QString &opening)
{
    const TokenList tokens(opening);
    return PeriodReader(tokens, QuantityWords(tokens), {}).call().key();
}

/// The words before a period or date in a file name, unless they only say what kind of file it is.
QString companyIn(QString head)
{
    static const QSet<QString> kinds{u"call"_s,       u"calls"_s,   u"transcript"_s, u"transcripts"_s, u"earnings"_s,
                                     u"conference"_s, u"results"_s, u"result"_s,     u"quarter"_s,     u"quarterly"_s,
                                     u"the"_s,        u"fy"_s,      u"fiscal"_s,     u"draft"_s,       u"copy"_s,
                                     u"final"_s,      u"report"_s,  u"machine"_s,    u"raw"_s};
    QStringList words;
    for (const QString &word : head.replace(u'_', u' ').replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const bool isNumber = word.front().isDigit();
        if (!isNumber && !kinds.contains(word.toLower()))
            words.append(word);
    }
    return words.join(u' ');
}

QDate dateIn(const QString &name)
{
    static const QRegularExpression pattern(u"(?<!\\d)(20\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)"_s);
    const auto match = pattern.match(name);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt())
                            : QDate();
}

} // namespace

FileNameFacts factsOfFileName(const QString &fileName)
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])(?:(?:q(?<q1>[1-4])|(?<q2>[1-4])q)[\\s_.-]*(?:fy)?[\\s_.-]*(?<y1>20\\d\\d|\\d\\d)"
        "|(?:fy)?(?<y2>20\\d\\d|\\d\\d)[\\s_.-]*(?:q(?<q3>[1-4])|(?<q4>[1-4])q))(?![A-Za-z0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = QFileInfo(fileName).completeBaseName();
    FileNameFacts facts;
    facts.date = dateIn(name);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return facts;
    const auto first = [&](std::initializer_list<QString> groups) {
        for (const QString &group : groups) {
            if (!match.captured(group).isEmpty())
                return match.captured(group).toInt();
        }
        return 0;
    };
    const int year = first({u"y1"_s, u"y2"_s});
    facts.period =
        FiscalQuarter{year < century ? year + century : year, first({u"q1"_s, u"q2"_s, u"q3"_s, u"q4"_s})}.key();
    facts.company = companyIn(name.left(match.capturedStart()));
    return facts;
}

DocumentInfo factsOf(const Transcript &transcript, const SpeakerTurns &speech)
{
    const FileNameFacts named = factsOfFileName(transcript.fileName());
    CallState call;
    call.transcript = transcript;
    call.speech = speech;
    const qsizetype begin = speech.turns.isEmpty() ? 0 : speech.turns.first().range.begin;
    const QString opening = transcript.text().mid(begin, openingLength);

    DocumentInfo info;
    info.title =
        transcript.title().isEmpty() ? QFileInfo(transcript.fileName()).completeBaseName() : transcript.title();
    info.company = companyOf(call);
    if (info.company.isEmpty())
        info.company = named.company;
    info.event = eventIn(opening);
    info.period = periodIn(opening);
    if (info.period.isEmpty())
        info.period = named.period;
    info.date = transcript.date().isValid() ? transcript.date() : named.date;
    info.fileName = transcript.fileName();
    info.layout = layoutKey(transcript.layout());
    return info;
}

} // namespace core
