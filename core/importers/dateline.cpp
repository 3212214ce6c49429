// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/dateline.h"

#include <QStringList>

#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The longest line that is still tried; a date with weekday, time and zone is far shorter.
constexpr qsizetype longestDateLine = 80;

QString monthPattern()
{
    return u"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
           "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"_s;
}

/// A pattern for a whole line around the date itself.
QRegularExpression linePattern(const QString &date)
{
    const QString before = u"^(?:(?:call |event |publication )?date\\s*:\\s*)?"
                           "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+)?"_s;
    const QString after = u"(?:[,\\s]*(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2}){0,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?\\s?m\\.?)?)?"
                          "(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?"
                          "[,\\s]*(?:\\(?(?:Z|[ECMP][SD]?T|[A-Z]{2,4}|eastern(?: (?:standard|daylight))?(?: time)?)?"
                          "(?:\\s?[+-]\\d{1,2}:?\\d{0,2})?\\)?)?[.\\s]*$"_s;
    return QRegularExpression(before + date + after, QRegularExpression::CaseInsensitiveOption);
}

int monthNumber(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return static_cast<int>(months.indexOf(name.left(3).toLower())) + 1;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

std::optional<QDate> valid(QDate date)
{
    return date.isValid() && date.year() > 1900 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> dateOf(const QRegularExpressionMatch &match)
{
    const int year = fullYear(match.captured(u"year"));
    const int day = match.captured(u"day").toInt();
    const QString month = match.captured(u"month");
    if (!month.isEmpty() && month.front().isLetter())
        return valid(QDate(year, monthNumber(month), day));
    const auto date = valid(QDate(year, month.toInt(), day));
    const bool isEuropean = match.captured(u"separator") == u".";
    return date && !isEuropean ? date : valid(QDate(year, day, month.toInt()));
}

} // namespace

std::optional<QDate> dateOfLine(QStringView line)
{
    static const QList<QRegularExpression> patterns{
        linePattern(monthPattern() + u"\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})"_s),
        linePattern(u"(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"_s + monthPattern()
                    + u",?[\\s-]+(?<year>\\d{4})"_s),
        linePattern(u"(?<year>\\d{4})(?:[-/.]|\\s*年\\s*)(?<month>\\d{1,2})(?:[-/.]|\\s*月\\s*)(?<day>\\d{1,2})"
                    "(?:\\s*日)?"_s),
        linePattern(u"(?<month>\\d{1,2})(?<separator>[-/.])(?<day>\\d{1,2})\\k<separator>(?<year>\\d{4}|\\d{2})"_s),
    };
    if (line.size() > longestDateLine)
        return std::nullopt;
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = matchIn(pattern, line);
        if (match.hasMatch())
            return dateOf(match);
    }
    return std::nullopt;
}

} // namespace core
