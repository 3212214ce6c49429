// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transcriptcodec.h"

#include <array>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<HeaderLine::Kind, const char *>, 4> headerKeys{{
    {HeaderLine::Kind::Disclaimer, "disclaimer"},
    {HeaderLine::Kind::Date, "date"},
    {HeaderLine::Kind::Title, "title"},
    {HeaderLine::Kind::Other, "other"},
}};

HeaderLine::Kind headerKindFromKey(QStringView key)
{
    for (const auto &[kind, text] : headerKeys) {
        if (key == QLatin1StringView(text))
            return kind;
    }
    return HeaderLine::Kind::Other;
}

QJsonArray toJson(TextRange range, const CodePoints &codePoints)
{
    const TextRange converted = codePoints.fromUtf16(range);
    return {qint64(converted.begin), qint64(converted.end)};
}

TextRange rangeFromJson(const QJsonValue &value, const CodePoints &codePoints)
{
    const QJsonArray ends = value.toArray();
    return codePoints.toUtf16(TextRange{ends.at(0).toInteger(), ends.at(1).toInteger()});
}

QByteArray text(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

QByteArray turnsToJson(const QList<ImportedTurn> &turns, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const ImportedTurn &turn : turns) {
        array.append(QJsonObject{{u"range"_s, toJson(turn.range, codePoints)},
                                 {u"label"_s, toJson(turn.label, codePoints)},
                                 {u"name"_s, turn.name},
                                 {u"title"_s, turn.title}});
    }
    return text(array);
}

QList<ImportedTurn> turnsFromJson(const QByteArray &json, const CodePoints &codePoints)
{
    QList<ImportedTurn> turns;
    for (const auto &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        turns.append(ImportedTurn{rangeFromJson(object[u"range"_s], codePoints),
                                  rangeFromJson(object[u"label"_s], codePoints), object[u"name"_s].toString(),
                                  object[u"title"_s].toString()});
    }
    return turns;
}

QByteArray headersToJson(const QList<HeaderLine> &headers, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const HeaderLine &header : headers) {
        const QString kind = QLatin1StringView(headerKeys.at(static_cast<size_t>(header.kind)).second);
        array.append(QJsonObject{{u"range"_s, toJson(header.range, codePoints)}, {u"kind"_s, kind}});
    }
    return text(array);
}

QList<HeaderLine> headersFromJson(const QByteArray &json, const CodePoints &codePoints)
{
    QList<HeaderLine> headers;
    for (const auto &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        headers.append(
            HeaderLine{rangeFromJson(object[u"range"_s], codePoints), headerKindFromKey(object[u"kind"_s].toString())});
    }
    return headers;
}

QByteArray rangesToJson(const QList<TextRange> &ranges, const CodePoints &codePoints)
{
    QJsonArray array;
    for (const TextRange range : ranges)
        array.append(toJson(range, codePoints));
    return text(array);
}

QList<TextRange> rangesFromJson(const QByteArray &json, const CodePoints &codePoints)
{
    QList<TextRange> ranges;
    for (const auto &value : arrayOf(json))
        ranges.append(rangeFromJson(value, codePoints));
    return ranges;
}

QByteArray notesToJson(const QStringList &notes)
{
    return text(QJsonArray::fromStringList(notes));
}

QStringList notesFromJson(const QByteArray &json)
{
    QStringList notes;
    for (const auto &note : arrayOf(json))
        notes.append(note.toString());
    return notes;
}

Layout layoutFromKey(QStringView key)
{
    for (const Layout layout : allLayouts()) {
        if (layoutKey(layout) == key)
            return layout;
    }
    return Layout::TurnPerLine;
}

} // namespace core
