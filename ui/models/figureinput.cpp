// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figureinput.h"

#include <array>
#include <utility>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::Error;

/// What is said of a text that cannot be read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::FigureInput)
};

/// One kind of blank, one kind of minus sign, no blanks at the ends.
QString plain(QString text)
{
    for (const QChar blank : {u'\u00a0', u'\u202f', u'\u2009'})
        text.replace(blank, u' ');
    return text.replace(u'\u2212', u'-').simplified();
}

std::optional<double> numberFrom(const QString &text, const QLocale &locale)
{
    const QString digits = QString(text).remove(u' ').remove(u'\u2019').remove(u'\'');
    bool isNumber = false;
    const double number = locale.toDouble(digits, &isNumber);
    if (isNumber)
        return number;
    const double neutral = QLocale::c().toDouble(digits, &isNumber);
    return isNumber ? std::optional(neutral) : std::nullopt;
}

std::optional<double> scaleFrom(const QString &word)
{
    static constexpr std::array<std::pair<QStringView, double>, 20> scales{{
        {u"", 1},           {u"k", 1e3},
        {u"thousand", 1e3}, {u"m", 1e6},
        {u"mn", 1e6},       {u"mm", 1e6},
        {u"million", 1e6},  {u"b", 1e9},
        {u"bn", 1e9},       {u"billion", 1e9},
        {u"tn", 1e12},      {u"trillion", 1e12},
        {u"mio", 1e6},      {u"mio.", 1e6},
        {u"mrd", 1e9},      {u"mrd.", 1e9},
        {u"\u4e07", 1e4},   {u"\u767e\u4e07", 1e6},
        {u"\u4ebf", 1e8},   {u"\u5341\u4ebf", 1e9},
    }};
    for (const auto &[name, factor] : scales) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return factor;
    }
    return std::nullopt;
}

/// The ISO code of a currency sign or code; empty for any other text.
QString currencyFrom(const QString &text)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 13> signs{{
        {u"$", u"USD"},
        {u"US$", u"USD"},
        {u"RMB", u"CNY"},
        {u"CN\u00a5", u"CNY"},
        {u"HK$", u"HKD"},
        {u"\u20ac", u"EUR"},
        {u"\u00a3", u"GBP"},
        {u"\u00a5", u"JPY"},
        {u"A$", u"AUD"},
        {u"C$", u"CAD"},
        {u"NT$", u"TWD"},
        {u"\u20b9", u"INR"},
        {u"\u20a9", u"KRW"},
    }};
    for (const auto &[sign, code] : signs) {
        if (text.compare(sign, Qt::CaseInsensitive) == 0)
            return code.toString();
    }
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    return code.match(text).hasMatch() ? text : QString();
}

/// Type and unit that a unit's words name, if they name one.
std::optional<std::pair<core::QuantityType, QString>> unitFrom(const QString &text)
{
    using Type = core::QuantityType;
    const QString word = text.toLower();
    if (word == u"%" || word == u"percent" || word == u"per cent" || word == u"prozent")
        return {{Type::Percent, u"percent"_s}};
    if (word == u"pp" || word == u"ppt" || word == u"percentage points" || word == u"prozentpunkte"
        || word == u"\u4e2a\u767e\u5206\u70b9" || word == u"\u767e\u5206\u70b9")
        return {{Type::PercentagePoints, u"percentage_points"_s}};
    if (word == u"bps" || word == u"bp" || word == u"basis points" || word == u"basispunkte"
        || word == u"\u4e2a\u57fa\u70b9" || word == u"\u57fa\u70b9")
        return {{Type::BasisPoints, u"basis_points"_s}};
    if (word == u"x" || word == u"\u00d7" || word == u"times" || word == u"\u500d")
        return {{Type::Multiple, u"x"_s}};
    if (const QString currency = currencyFrom(text); !currency.isEmpty())
        return {{Type::Money, currency}};
    return std::nullopt;
}

Error unreadable(const QString &text)
{
    const QString message =
        Words::tr("“%1” is no figure. Write a number with its unit, such as “RMB 2,349.2 m”, “17.3 %” or “120 bps”.");
    return {Error::Kind::Input, message.arg(text), {}};
}

/// The two halves of “before number after” as one unit, or nothing where they contradict each other.
std::optional<QString> unitWords(const QString &before, const QString &after)
{
    if (!before.isEmpty() && !after.isEmpty())
        return std::nullopt;
    return before.isEmpty() ? after : before;
}

} // namespace

core::Result<TypedValue> valueFromText(const QString &text, core::QuantityType type, const QString &unit,
                                       const QLocale &locale)
{
    static const QRegularExpression pattern(
        u"^(?<before>[^\\d.+()-]*?) ?(?<sign>[+-]?) ?(?<before2>[^\\d.+()-]*?) ?(?<low>[\\d.][\\d.,'\u2019 ]*?)"
        "(?: ?(?:[-\u2013\u2014]|to) ?(?<high>[\\d.][\\d.,'\u2019 ]*?))? ?(?<scale>k|thousand|mn|mm|m|million|bn|b|"
        "billion|tn|trillion|mio\\.?|mrd\\.?|\u767e?\u4e07|\u5341?\u4ebf|)(?: (?<after>\\D*)|(?<close>%|pp|bps|x|\u00d7|))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString written = plain(text);
    const bool isInBrackets = written.startsWith(u'(') && written.endsWith(u')');
    if (isInBrackets)
        written = written.sliced(1, written.size() - 2).trimmed();
    const auto match = pattern.match(written);
    const auto words = unitWords((match.captured(u"before"_s) + match.captured(u"before2"_s)).trimmed(),
                                 (match.captured(u"after"_s) + match.captured(u"close"_s)).trimmed());
    const auto scale = scaleFrom(match.captured(u"scale"_s));
    const auto low = numberFrom(match.captured(u"low"_s), locale);
    if (!match.hasMatch() || !words || !scale || !low)
        return core::failure(unreadable(text));
    TypedValue typed{0, {}, type, unit};
    const double sign = isInBrackets || match.captured(u"sign"_s) == u'-' ? -1 : 1;
    typed.value = sign * *low * *scale;
    if (!match.captured(u"high"_s).isEmpty()) {
        const auto high = numberFrom(match.captured(u"high"_s), locale);
        if (!high || *high <= *low)
            return core::failure(unreadable(text));
        typed.high = sign * *high * *scale;
    }
    if (words->isEmpty())
        return typed;
    if (const auto named = unitFrom(*words))
        std::tie(typed.type, typed.unit) = *named;
    else if (type == core::QuantityType::Count)
        typed.unit = words->toLower();
    else
        return core::failure(unreadable(text));
    return typed;
}

core::Result<double> growthFromText(const QString &text, const QLocale &locale)
{
    const auto typed = valueFromText(text, core::QuantityType::Percent, u"percent"_s, locale);
    if (!typed || typed->type != core::QuantityType::Percent || typed->high)
        return core::failure(core::Error::Kind::Input,
                             Words::tr("“%1” is no change in percent. Write it as “+15.3 %” or “−4 %”.").arg(text));
    return typed->value;
}

core::Result<QString> periodFromText(const QString &text, const QLocale &locale)
{
    static const QRegularExpression partFirst(u"^([QH])([1-4]) ?[,/-]? ?(?:FY)?(\\d{4}|\\d{2})$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numberFirst(u"^([1-4])([QH]) ?(?:FY)?(\\d{4}|\\d{2})$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(u"^(\\d{4}) ?[/-]? ?([QH])([1-4])$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(u"^(?:FY ?(\\d{4}|\\d{2})|(\\d{4}))$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto whole = [](const QString &digits) { return digits.size() == 2 ? u"20"_s + digits : digits; };
    const QString written = plain(text);
    QString period;
    if (const auto match = partFirst.match(written); match.hasMatch())
        period = whole(match.captured(3)) + match.captured(1).toUpper() + match.captured(2);
    else if (const auto other = numberFirst.match(written); other.hasMatch())
        period = whole(other.captured(3)) + other.captured(2).toUpper() + other.captured(1);
    else if (const auto third = yearFirst.match(written); third.hasMatch())
        period = third.captured(1) + third.captured(2).toUpper() + third.captured(3);
    else if (const auto alone = year.match(written); alone.hasMatch())
        period = u"FY"_s + whole(alone.captured(1) + alone.captured(2));
    const bool isHalf = period.size() == 6 && period[4] == u'H';
    if (written.isEmpty() || (!period.isEmpty() && !(isHalf && period[5] > u'2')))
        return period;
    QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid())
        date = core::dayFromText(written, locale);
    if (date.isValid())
        return date.toString(Qt::ISODate);
    return core::failure(
        core::Error::Kind::Input,
        Words::tr("“%1” is no period. Write “Q2 2025”, “H1 2025”, “FY 2025” or a date such as “2025-06-30”.")
            .arg(text));
}

} // namespace ui
