// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QStringView>

namespace core {

/// The date that a line consists of, if it is nothing but a date: "8/20/2025", "January 30, 2020", "30 Jan 2020",
/// "2025-08-20", "20.08.2025", "2025年8月20日"; a weekday, "Date:", a time and a time zone may stand beside it.
///
/// Of two readings such as 3/4/2025 the American one (March) is taken, unless the first number can be no month.
std::optional<QDate> dateOfLine(QStringView line);

} // namespace core
