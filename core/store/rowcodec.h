// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

#include "core/base/codepoints.h"
#include "core/review/edit.h"

namespace core {

/// The table that keeps a row, such as "corrections".
QString tableOf(const Row &row);

/// The columns of a row with their values; what is no number or flag is text, null ids are null. Ranges are taken over
/// as they are. The tags of an annotation are an array “tags”, which is a table of its own in the file.
QJsonObject toColumns(const Row &row);

/// The row of a table with these columns; none if there is no such table.
std::optional<Row> rowFromColumns(QStringView table, const QJsonObject &columns);

/// A copy whose ranges count code points instead of UTF-16 units.
Row withCodePoints(const Row &row, const CodePoints &codePoints);

/// A copy whose ranges count UTF-16 units instead of code points.
Row withUtf16(const Row &row, const CodePoints &codePoints);

/// The form in which times are written: UTC, ISO 8601 with milliseconds; empty for an invalid one.
QString timeText(const QDateTime &time);

/// The time of timeText(); invalid if it is none.
QDateTime timeFromText(const QString &text);

} // namespace core
