// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/recogniserjsonexporter.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/tally.h"
#include "core/exporters/timedcall.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

double inMilliseconds(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

/// What the recogniser thought of the words at an original place; none if nothing is known.
std::optional<double> confidenceAt(const QList<TimedWord> &words, TextRange original)
{
    const auto next = std::upper_bound(words.begin(), words.end(), original.begin,
                                       [](qsizetype at, const TimedWord &word) { return at < word.range.begin; });
    if (next == words.begin() || !std::prev(next)->range.contains(original))
        return std::nullopt;
    return std::prev(next)->confidence;
}

QJsonObject wordOf(const ReviewedCall &call, const SaidWord &word)
{
    QJsonObject object{{u"word"_s, word.text},
                       {u"start"_s, inMilliseconds(word.span.begin)},
                       {u"end"_s, inMilliseconds(word.span.end)}};
    const TextRange original = call.map.toOriginal(word.range);
    if (original.of(call.map.original()) != word.text)
        object.insert(u"corrected"_s, true);
    else if (const auto confidence = confidenceAt(call.call.transcript.words(), original))
        object.insert(u"probability"_s, *confidence);
    return object;
}

QJsonObject segmentOf(const ReviewedCall &call, const SaidTurn &turn, const QList<SaidWord> &words, qsizetype number)
{
    QJsonArray array;
    for (const SaidWord &word : words)
        array.append(wordOf(call, word));
    return {{u"id"_s, qint64(number)},
            {u"start"_s, inMilliseconds(words.first().span.begin)},
            {u"end"_s, inMilliseconds(words.last().span.end)},
            {u"text"_s, textOf(words)},
            {u"speaker"_s, turn.speaker},
            {u"words"_s, array}};
}

/// The sentences of a turn as segments, numbered on from those that are there.
void addSegments(const ReviewedCall &call, const SaidTurn &turn, QJsonArray *segments)
{
    for (auto first = turn.words.begin(); first != turn.words.end();) {
        auto end = std::find_if(first, turn.words.end(), [](const SaidWord &word) { return word.endsSentence; });
        end = end == turn.words.end() ? end : std::next(end);
        segments->append(segmentOf(call, turn, QList<SaidWord>(first, end), segments->size()));
        first = end;
    }
}

} // namespace

QString RecogniserJsonExporter::id() const
{
    return u"recogniser-json"_s;
}

QString RecogniserJsonExporter::name() const
{
    return QCoreApplication::translate("core::Exporter", "Corrected words with times, JSON as of Whisper");
}

QString RecogniserJsonExporter::suffix() const
{
    return u"whisper.json"_s;
}

QString RecogniserJsonExporter::obstacle(const ReviewedCall &call) const
{
    return timesObstacle(call);
}

Result<QByteArray> RecogniserJsonExporter::write(const ReviewedCall &call, const ExportOptions &options) const
{
    const auto turns = saidTurns(call, options);
    if (!turns)
        return failure(turns.error());
    QJsonArray segments;
    QStringList text;
    Tally<QString> languages;
    double duration = 0;
    for (const SaidTurn &turn : *turns) {
        addSegments(call, turn, &segments);
        text.append(textOf(turn.words));
        languages.add(turn.language, turn.words.size());
        duration = std::max(duration, turn.words.last().span.end);
    }
    const QJsonObject file{{u"task"_s, u"transcribe"_s},
                           {u"language"_s, languages.most(u"en"_s)},
                           {u"duration"_s, inMilliseconds(duration)},
                           {u"text"_s, text.join(u' ')},
                           {u"segments"_s, segments}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

} // namespace core
