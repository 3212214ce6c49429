// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QJsonValue>

#include "core/base/result.h"
#include "core/importers/timedtext.h"

namespace core {

/// A JSON file that was read.
struct JsonFile {
    QJsonValue root;   ///< An object or an array.
    QByteArray json;   ///< The file in UTF-8.
    QString encoding;  ///< Name of the character encoding.
    QStringList notes; ///< What had to be mended, one translated sentence each.
};

/// Reads the bytes of a JSON file, in UTF-8 or what decodeText() can tell. Fails with Input if they are no JSON, and
/// says in which line and column; and if lists and objects lie in each other more than 100 deep.
Result<JsonFile> readJson(const QByteArray &bytes);

/// A number: 1.5, "1.5", "1.5s", "PT1.5S", "00:00:01,500", or an object with “seconds” and “nanos”, as recognisers
/// write times. None if there is nothing; NaN if it is something else.
std::optional<double> numberIn(const QJsonValue &value);

/// The first of keys that stands in an object and is not null.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys);

/// A text, or a number as text; empty for anything else.
QString textIn(const QJsonValue &value);

} // namespace core
