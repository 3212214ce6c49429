// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/jsonreading.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/text/decoding.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::JsonReading)
};

constexpr int deepestNesting = 100;

/// How deep lists and objects lie in each other, at most; whatever else is wrong with the bytes.
int nestingOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json[i];
        if (isInString && byte == '\\')
            ++i;
        else if (byte == '"')
            isInString = !isInString;
        else if (!isInString && (byte == '{' || byte == '['))
            deepest = std::max(deepest, ++depth);
        else if (!isInString && (byte == '}' || byte == ']'))
            --depth;
    }
    return deepest;
}

tl::unexpected<Error> brokenAt(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(error.offset, 0, json.size()));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    const bool isCut = error.offset >= json.trimmed().size();
    const QString where =
        isCut ? Sentences::tr("The file looks like JSON but ends too early, in line %1, column %2. Nothing was "
                              "imported; get the whole file again.")
              : Sentences::tr("The file looks like JSON but cannot be read from line %1, column %2, on. Nothing was "
                              "imported; get it from the recogniser again.");
    return failure(Error::Kind::Input, where.arg(line).arg(column), error.errorString());
}

double secondsOfClock(const QString &text)
{
    static const QRegularExpression clock(u"^(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2}(?:[.,]\\d{1,9})?)$"_s);
    const auto match = matchIn(clock, text);
    if (!match.hasMatch())
        return std::numeric_limits<double>::quiet_NaN();
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
           + match.captured(3).replace(u',', u'.').toDouble();
}

double numberOfText(const QString &text)
{
    QString bare = text.trimmed();
    if (bare.startsWith("PT"_L1) && bare.endsWith(u'S')) {
        static const QRegularExpression duration(u"^PT(?:(\\d+)H)?(?:(\\d+)M)?(\\d+(?:\\.\\d+)?)S$"_s);
        const auto match = matchIn(duration, bare);
        return match.hasMatch() ? match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
                                      + match.captured(3).toDouble()
                                : std::numeric_limits<double>::quiet_NaN();
    }
    if (bare.endsWith(u's'))
        bare.chop(1);
    bool isNumber = false;
    const double number = bare.toDouble(&isNumber);
    return isNumber ? number : secondsOfClock(bare);
}

} // namespace

Result<JsonFile> readJson(const QByteArray &bytes)
{
    JsonFile file{{}, {}, u"UTF-8"_s, {}};
    QByteArray json = bytes;
    QJsonParseError error;
    QJsonDocument document;
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    bool isTooDeep = !isWide && nestingOf(json) > deepestNesting;
    if (!isWide && !isTooDeep)
        document = QJsonDocument::fromJson(json, &error);
    if (isWide || error.error == QJsonParseError::IllegalUTF8String) {
        const auto decoded = decodeText(bytes);
        if (!decoded)
            return failure(decoded.error());
        json = decoded->text.toUtf8();
        file.encoding = decoded->encoding;
        file.notes = decoded->notes;
        isTooDeep = nestingOf(json) > deepestNesting;
        if (!isTooDeep)
            document = QJsonDocument::fromJson(json, &error);
    }
    if (isTooDeep) {
        return failure(Error::Kind::Input,
                       Sentences::tr("The file looks like JSON with lists in lists more than %1 deep, which no "
                                     "transcript has. Nothing was imported; choose another file.")
                           .arg(deepestNesting));
    }
    if (error.error != QJsonParseError::NoError)
        return brokenAt(json, error);
    file.json = json;
    file.root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return file;
}

std::optional<double> numberIn(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return numberOfText(value.toString());
    const QJsonObject object = value.toObject();
    if (!object.contains("seconds"_L1) && !object.contains("nanos"_L1))
        return std::numeric_limits<double>::quiet_NaN();
    return numberIn(object["seconds"_L1]).value_or(0) + numberIn(object["nanos"_L1]).value_or(0) / 1e9;
}

QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object[key];
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString textIn(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

} // namespace core
