// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/datesignal.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The days of a month in a leap year; 0 if the word is no month. "May" is left out: it has 31 days.
int daysOf(const QString &folded)
{
    static const QHash<QString, int> days{{u"january"_s, 31},  {u"february"_s, 29},  {u"march"_s, 31},
                                          {u"april"_s, 30},    {u"june"_s, 30},      {u"july"_s, 31},
                                          {u"august"_s, 31},   {u"september"_s, 30}, {u"october"_s, 31},
                                          {u"november"_s, 30}, {u"december"_s, 31}};
    return days.value(folded, 0);
}

struct Day {
    int number = 0; ///< 0 if the word is no day.
    QString ending; ///< "st", "nd", "rd", "th" or empty.
};

Day dayOf(const QString &folded)
{
    qsizetype digits = 0;
    while (digits < folded.size() && folded[digits].isDigit())
        ++digits;
    const QString ending = folded.sliced(digits);
    const bool isEnding =
        ending.isEmpty() || ending == u"st"_s || ending == u"nd"_s || ending == u"rd"_s || ending == u"th"_s;
    if (digits == 0 || digits > 2 || !isEnding)
        return {};
    return {folded.left(digits).toInt(), ending};
}

QString written(int day, const QString &ending)
{
    if (ending.isEmpty())
        return QString::number(day);
    return QString::number(day) + (day == 29 || day == 30 ? u"th"_s : u"st"_s);
}

std::optional<Suspicion> judge(const CallWords &words, qsizetype dayToken, qsizetype monthToken)
{
    const Day day = dayOf(words.tokens().foldedAt(dayToken));
    const int most = daysOf(words.tokens().foldedAt(monthToken));
    // "June 35" is hardly a date at all, unless it has the ending of one.
    if (most == 0 || day.number <= most || (day.ending.isEmpty() && day.number > 31))
        return std::nullopt;
    Suspicion suspicion;
    suspicion.kind = FindingKind::Figure;
    suspicion.category = u"impossible-date"_s;
    suspicion.first = std::min(dayToken, monthToken);
    suspicion.last = std::max(dayToken, monthToken);
    suspicion.score = 0.95;
    const Token &first = words.tokens()[suspicion.first];
    const Token &last = words.tokens()[suspicion.last];
    QString text = TextRange{first.word.begin, last.word.end}.of(words.tokens().text()).toString();
    const QStringView dayWord = words.tokens().wordAt(dayToken);
    text.replace(text.indexOf(dayWord), dayWord.size(), written(most, day.ending));
    suspicion.suggestion = text;
    suspicion.reason = QCoreApplication::translate("core::DateSignal", "%1 has only %2 days.")
                           .arg(words.tokens().wordAt(monthToken))
                           .arg(most);
    return suspicion;
}

} // namespace

Suspicions DateSignal::find(const CallWords &words) const
{
    std::vector<bool> isMonth; // By Token::id.
    for (qint32 id = 0; id < words.tokens().distinctWords(); ++id)
        isMonth.push_back(daysOf(words.tokens().folded(id)) > 0);
    Suspicions result;
    for (qsizetype i = 0; i < words.tokens().size(); ++i) {
        if (!isMonth[static_cast<size_t>(words.tokens()[i].id)] || words.turnOf(i) < 0)
            continue;
        const bool hasOf = words.areTogether(i - 2, i) && words.tokens().foldedAt(i - 1) == u"of"_s;
        std::optional<Suspicion> suspicion;
        if (hasOf)
            suspicion = judge(words, i - 2, i);
        if (!suspicion && words.areTogether(i, i + 1) && !words.tokens()[i].endsSentence)
            suspicion = judge(words, i + 1, i);
        if (!suspicion && words.areTogether(i - 1, i) && !words.tokens()[i - 1].endsClause)
            suspicion = judge(words, i - 1, i);
        if (suspicion)
            result.push_back(*suspicion);
    }
    return result;
}

} // namespace core
