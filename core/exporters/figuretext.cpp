// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/figuretext.h"

#include <array>
#include <cmath>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Scale {
    double size;
    const char *name;
};

constexpr std::array<Scale, 3> scales{{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};

/// A number with as many digits as it has, at most three behind the point, and with commas.
QString digits(double value)
{
    QString text = QLocale::c().toString(value, 'f', 3);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    const qsizetype point = text.contains(u'.') ? text.indexOf(u'.') : text.size();
    for (qsizetype at = point - 3; at > (value < 0 ? 1 : 0); at -= 3)
        text.insert(at, u',');
    return text.replace(u'-', u'−');
}

QString scaled(double value)
{
    for (const Scale &scale : scales) {
        if (std::abs(value) >= scale.size)
            return digits(value / scale.size) + QLatin1StringView(scale.name);
    }
    return digits(value);
}

QString between(const QString &first, const QString &second, const QString &with)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + with + second;
}

} // namespace

QString figureText(double value, QuantityType type, const QString &unit)
{
    using enum QuantityType;
    switch (type) {
    case Money:
        return between(unit, scaled(value), u" "_s);
    case Percent:
        return digits(value) + u'%';
    case PercentagePoints:
        return digits(value) + u" pp"_s;
    case BasisPoints:
        return digits(value) + u" bps"_s;
    case Multiple:
        return digits(value) + u'x';
    case Year:
    case Date:
        return QString::number(value, 'f', 0);
    case Count:
        break;
    }
    return between(scaled(value), unit, u" "_s);
}

QString valueText(const Kpi &kpi)
{
    if (!kpi.value)
        return {};
    const QString value = figureText(*kpi.value, kpi.type, kpi.unit);
    return kpi.high ? value + u" to "_s + figureText(*kpi.high, kpi.type, kpi.unit) : value;
}

QString changeText(std::optional<double> percent)
{
    if (!percent)
        return {};
    return (*percent > 0 ? u"+"_s : QString()) + digits(*percent) + u'%';
}

} // namespace core
