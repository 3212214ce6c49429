// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "core/analysis/quantity.h"
#include "core/base/result.h"

namespace ui {

/// A figure as somebody typed it.
struct TypedValue {
    double value = 0;           ///< In the base unit of type; see core::Quantity::value.
    std::optional<double> high; ///< Upper end of a range.
    core::QuantityType type = core::QuantityType::Money;
    QString unit;

    friend bool operator==(const TypedValue &, const TypedValue &) = default;
};

/// Reads a figure such as “RMB 2,349.2 m”, “15–20 %”, “(1.2bn)” or “120 bps”. Where no unit is written, type and unit
/// are those given. Fails with Input and a hint how to write it.
core::Result<TypedValue> valueFromText(const QString &text, core::QuantityType type, const QString &unit,
                                       const QLocale &locale = QLocale());

/// Reads a change in percent, with or without its sign. Fails with Input.
core::Result<double> growthFromText(const QString &text, const QLocale &locale = QLocale());

/// Reads a period such as “Q2 2025”, “2Q25”, “H1 2025”, “FY 2025” or a date into the form of core::Kpi::period; an
/// empty text is no period. Fails with Input.
core::Result<QString> periodFromText(const QString &text, const QLocale &locale = QLocale());

} // namespace ui
