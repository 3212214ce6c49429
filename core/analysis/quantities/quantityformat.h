// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "core/analysis/kpi.h"

namespace core {

/// What figures are divided by before they are written.
struct Scale {
    double factor = 1;
    QString shortName; ///< “m”, “bn”, or empty.
    QString name;      ///< “million”, “billion”, or empty.
};

/// The scale in which the largest of several amounts is read best.
Scale scaleFor(double largest);

/// The sign or code that stands before an amount, such as “US$” for "USD"; empty if the currency is not known.
QString currencyName(const QString &code);

/// A number divided by the scale, with as many decimals as it needs, at least one where it is scaled.
QString formatScaled(double value, const Scale &scale, const QLocale &locale = QLocale());

/// A figure with its unit and scale, such as “RMB 2,349.2 m”, “17.3 %” or “−120 bps”.
QString formatValue(double value, QuantityType type, const QString &unit, const QLocale &locale = QLocale());

/// The value of a KPI, both ends of a range, or an empty text if there is none.
QString formatValue(const Kpi &kpi, const QLocale &locale = QLocale());

/// A change in percent with its sign, such as “+15.3 %”.
QString formatGrowth(double percent, const QLocale &locale = QLocale());

/// A period of a KPI for people: “Q2 2025” for "2025Q2", “30 Jun 2025” for "2025-06-30". Unknown forms stay.
QString periodName(const QString &period, const QLocale &locale = QLocale());

/// What an axis with such figures is called: “RMB million”, “Percent”, “People, thousand”.
QString axisName(QuantityType type, const QString &unit, const Scale &scale);

/// The translated name of a chart group such as “Income”; unknown keys are made readable.
QString kpiGroupName(const QString &group);

/// The translated name of a basis such as “Adjusted”; empty for none.
QString basisName(const QString &basis);

/// The name of a measure with the segment and basis that make it a different one: “Revenue, public cloud (adjusted)”.
QString measureName(const QString &metric, const QString &segment, const QString &basis);

} // namespace core
