// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/quantityformat.h"

#include <array>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::QuantityFormat)
};

constexpr QChar unbreakableSpace = u'\u00a0';
constexpr QChar minusSign = u'\u2212';
constexpr double tenBillion = 1e10;
constexpr double million = 1e6;

/// A number with its minus sign; at most two decimals, without zeros at their end beyond the least.
QString number(double value, int leastDecimals, const QLocale &locale)
{
    const double magnitude = std::abs(value);
    int decimals = leastDecimals;
    // Rounding errors of the division by the scale must not count as a decimal that was said.
    while (decimals < 2
           && std::abs(magnitude - std::round(magnitude * std::pow(10, decimals)) / std::pow(10, decimals))
                  > 1e-9 * std::max(1.0, magnitude))
        ++decimals;
    const QString digits = locale.toString(magnitude, 'f', decimals);
    const bool isZero = std::round(magnitude * std::pow(10, decimals)) == 0;
    return value < 0 && !isZero ? minusSign + digits : digits;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString readable(const QString &key)
{
    QString words = key;
    words.replace(u'-', u' ').replace(u'_', u' ');
    return capitalised(words);
}

/// What stands behind a number of this type, with the space before it.
QString unitBehind(QuantityType type, const QString &unit)
{
    switch (type) {
    case QuantityType::Percent:
        return unbreakableSpace + u"%"_s;
    case QuantityType::PercentagePoints:
        return unbreakableSpace + Words::tr("pp");
    case QuantityType::BasisPoints:
        return unbreakableSpace + Words::tr("bps");
    case QuantityType::Multiple:
        return u"\u00d7"_s;
    default:
        return unit.isEmpty() ? QString() : unbreakableSpace + readable(unit).toLower();
    }
}

bool isScalable(QuantityType type)
{
    return type == QuantityType::Money || type == QuantityType::Count;
}

/// The number and its scale, without a unit.
QString scaledNumber(double value, QuantityType type, const Scale &scale, const QLocale &locale)
{
    if (type == QuantityType::Year)
        return QString::number(std::llround(value));
    const bool isAmountWithCents = type == QuantityType::Money && scale.factor == 1 && value != std::round(value);
    if (isAmountWithCents)
        return number(value, 2, locale);
    const bool needsDecimal = scale.factor > 1 || type == QuantityType::Percent;
    return number(value / scale.factor, needsDecimal ? 1 : 0, locale);
}

QString withUnit(const QString &digits, QuantityType type, const QString &unit, const Scale &scale)
{
    const QString scaled = scale.shortName.isEmpty() ? digits : digits + unbreakableSpace + scale.shortName;
    if (type != QuantityType::Money)
        return scaled + unitBehind(type, unit);
    const QString currency = currencyName(unit);
    return currency.isEmpty() ? scaled : currency + unbreakableSpace + scaled;
}

QString moneyAxisName(const QString &unit, const Scale &scale)
{
    if (unit.isEmpty())
        return scale.name.isEmpty() ? Words::tr("Currency not said")
                                    : Words::tr("%1, currency not said").arg(capitalised(scale.name));
    return scale.name.isEmpty() ? currencyName(unit) : Words::tr("%1 %2").arg(currencyName(unit), scale.name);
}

} // namespace

Scale scaleFor(double largest)
{
    if (std::abs(largest) >= tenBillion)
        return {1e9, Words::tr("bn"), Words::tr("billion")};
    if (std::abs(largest) >= million)
        return {million, Words::tr("m"), Words::tr("million")};
    return {};
}

QString currencyName(const QString &code)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 9> names{{
        {u"USD", u"US$"},
        {u"CNY", u"RMB"},
        {u"HKD", u"HK$"},
        {u"EUR", u"€"},
        {u"GBP", u"£"},
        {u"JPY", u"¥"},
        {u"AUD", u"A$"},
        {u"CAD", u"C$"},
        {u"TWD", u"NT$"},
    }};
    for (const auto &[known, name] : names) {
        if (code == known)
            return name.toString();
    }
    return code;
}

QString formatScaled(double value, const Scale &scale, const QLocale &locale)
{
    return number(value / scale.factor, scale.factor > 1 ? 1 : 0, locale);
}

QString formatValue(double value, QuantityType type, const QString &unit, const QLocale &locale)
{
    const Scale scale = isScalable(type) ? scaleFor(value) : Scale{};
    return withUnit(scaledNumber(value, type, scale, locale), type, unit, scale);
}

QString formatValue(const Kpi &kpi, const QLocale &locale)
{
    if (!kpi.value)
        return {};
    if (!kpi.high)
        return formatValue(*kpi.value, kpi.type, kpi.unit, locale);
    const Scale scale = isScalable(kpi.type) ? scaleFor(std::max(*kpi.value, *kpi.high)) : Scale{};
    const QString both = scaledNumber(*kpi.value, kpi.type, scale, locale) + u'\u2013'
                         + scaledNumber(*kpi.high, kpi.type, scale, locale);
    return withUnit(both, kpi.type, kpi.unit, scale);
}

QString formatGrowth(double percent, const QLocale &locale)
{
    const QString digits = number(percent, 1, locale);
    return (percent > 0 ? u"+"_s + digits : digits) + unbreakableSpace + u'%';
}

QString periodName(const QString &period, const QLocale &locale)
{
    static const QRegularExpression part(u"^(\\d{4})([QH]\\d)$"_s);
    static const QRegularExpression year(u"^FY(\\d{4})$"_s);
    if (const auto match = part.match(period); match.hasMatch())
        return u"%1 %2"_s.arg(match.captured(2), match.captured(1));
    if (const auto match = year.match(period); match.hasMatch())
        return u"FY %1"_s.arg(match.captured(1));
    if (const QDate date = QDate::fromString(period, Qt::ISODate); date.isValid())
        return shortDay(date, locale);
    return period;
}

QString axisName(QuantityType type, const QString &unit, const Scale &scale)
{
    switch (type) {
    case QuantityType::Percent:
        return Words::tr("Percent");
    case QuantityType::PercentagePoints:
        return Words::tr("Percentage points");
    case QuantityType::BasisPoints:
        return Words::tr("Basis points");
    case QuantityType::Multiple:
        return Words::tr("Multiple");
    case QuantityType::Money:
        return moneyAxisName(unit, scale);
    default:
        break;
    }
    const QString what = unit.isEmpty() ? Words::tr("Number") : readable(unit);
    return scale.name.isEmpty() ? what : Words::tr("%1, %2").arg(what, scale.name);
}

QString kpiGroupName(const QString &group)
{
    static constexpr std::array<std::pair<QStringView, const char *>, 9> names{{
        {u"revenue", QT_TRANSLATE_NOOP("core::QuantityFormat", "Revenue")},
        {u"profit", QT_TRANSLATE_NOOP("core::QuantityFormat", "Profit")},
        {u"costs", QT_TRANSLATE_NOOP("core::QuantityFormat", "Costs and expenses")},
        {u"margins", QT_TRANSLATE_NOOP("core::QuantityFormat", "Margins")},
        {u"growth", QT_TRANSLATE_NOOP("core::QuantityFormat", "Growth rates")},
        {u"cash", QT_TRANSLATE_NOOP("core::QuantityFormat", "Cash and cash flow")},
        {u"capital", QT_TRANSLATE_NOOP("core::QuantityFormat", "Capital and debt")},
        {u"operations", QT_TRANSLATE_NOOP("core::QuantityFormat", "Operations")},
        {u"per_share", QT_TRANSLATE_NOOP("core::QuantityFormat", "Per share")},
    }};
    if (group.isEmpty())
        return Words::tr("Other figures");
    for (const auto &[key, name] : names) {
        if (group == key)
            return Words::tr(name);
    }
    return readable(group);
}

QString basisName(const QString &basis)
{
    if (basis == u"adjusted")
        return Words::tr("Adjusted");
    if (basis == u"gaap")
        return Words::tr("GAAP");
    if (basis == u"reported")
        return Words::tr("Reported");
    return readable(basis);
}

QString measureName(const QString &metric, const QString &segment, const QString &basis)
{
    const QString measure = capitalised(metric);
    const bool isNamed = segment.isEmpty() || measure.contains(segment, Qt::CaseInsensitive);
    const QString whole = isNamed ? measure : Words::tr("%1, %2").arg(measure, segment);
    if (basis.isEmpty() || basis == u"reported" || whole.contains(basis, Qt::CaseInsensitive))
        return whole;
    return Words::tr("%1 (%2)").arg(whole, basis == u"gaap" ? basisName(basis) : basisName(basis).toLower());
}

} // namespace core
