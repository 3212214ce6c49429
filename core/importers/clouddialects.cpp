// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QHash>
#include <QJsonArray>

#include "core/importers/jsondialects.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double tick = 1e-7; ///< In seconds.
constexpr double millisecond = 0.001;

std::optional<double> scaled(const std::optional<double> &number, double unit)
{
    return number ? std::optional(*number * unit) : std::nullopt;
}

/// Begin and end from a begin and a duration.
HeardTimes lasting(const std::optional<double> &begin, const std::optional<double> &duration)
{
    return {begin, begin && duration ? std::optional(*begin + *duration) : std::nullopt, {}};
}

/// Who speaks from when, as AWS Transcribe lists it beside the words.
QHash<QString, QString> speakersByStart(const QJsonObject &labels)
{
    QHash<QString, QString> speakers;
    for (const auto &segment : labels["segments"_L1].toArray()) {
        for (const auto &value : segment.toObject()["items"_L1].toArray()) {
            const QJsonObject item = value.toObject();
            speakers.insert(textIn(item["start_time"_L1]), textIn(item["speaker_label"_L1]));
        }
    }
    return speakers;
}

HeardTimes googleTimes(const QJsonObject &word)
{
    return {numberIn(firstOf(word, {"startTime"_L1, "startOffset"_L1, "start_time"_L1, "start_offset"_L1})),
            numberIn(firstOf(word, {"endTime"_L1, "endOffset"_L1, "end_time"_L1, "end_offset"_L1})),
            numberIn(word["confidence"_L1])};
}

QString googleSpeaker(const QJsonObject &word)
{
    const QString speaker = textIn(firstOf(word, {"speakerLabel"_L1, "speakerTag"_L1, "speaker_tag"_L1}));
    return speaker == "0"_L1 ? QString() : countedSpeaker(speaker);
}

QJsonObject firstAlternative(const QJsonObject &result)
{
    return result["alternatives"_L1].toArray().at(0).toObject();
}

bool hasSpeakers(const QJsonArray &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const QJsonValue &word) { return !googleSpeaker(word.toObject()).isEmpty(); });
}

/// Times of a phrase of Azure or of one of its words, in ticks or milliseconds.
HeardTimes azureTimes(const QJsonObject &piece)
{
    if (const auto offset = numberIn(piece["offsetInTicks"_L1]))
        return lasting(scaled(offset, tick), scaled(numberIn(piece["durationInTicks"_L1]), tick));
    if (const auto offset = numberIn(piece["offsetMilliseconds"_L1]))
        return lasting(scaled(offset, millisecond), scaled(numberIn(piece["durationMilliseconds"_L1]), millisecond));
    return lasting(numberIn(piece["offset"_L1]), numberIn(piece["duration"_L1]));
}

void addAzurePhrase(const QJsonObject &phrase, TimedText &text)
{
    const QJsonObject best = phrase["nBest"_L1].toArray().at(0).toObject();
    HeardTimes times = azureTimes(phrase);
    times.confidence = numberIn(firstOf(best, {"confidence"_L1}));
    if (!times.confidence)
        times.confidence = numberIn(phrase["confidence"_L1]);
    QJsonArray listed = best["displayWords"_L1].toArray();
    for (const QJsonObject &from : {best, phrase}) {
        if (listed.isEmpty())
            listed = from["words"_L1].toArray();
    }
    QList<HeardWord> words;
    for (const auto &value : std::as_const(listed)) {
        const QJsonObject word = value.toObject();
        HeardTimes own = azureTimes(word);
        own.confidence = numberIn(word["confidence"_L1]);
        words.append(HeardWord{textIn(firstOf(word, {"displayText"_L1, "word"_L1, "text"_L1})), own});
    }
    text.beginTurn(countedSpeaker(textIn(phrase["speaker"_L1])));
    text.addPhrase(textIn(best.isEmpty() ? phrase["text"_L1] : firstOf(best, {"display"_L1, "itn"_L1, "lexical"_L1})),
                   times, words);
}

} // namespace

void readAwsTranscribe(const QJsonValue &root, TimedText &text)
{
    const QJsonObject results = root.toObject()["results"_L1].toObject();
    const QHash<QString, QString> speakers = speakersByStart(results["speaker_labels"_L1].toObject());
    const QJsonArray items = results["items"_L1].toArray();
    if (items.isEmpty()) {
        for (const auto &transcript : results["transcripts"_L1].toArray())
            text.addPhrase(textIn(transcript.toObject()["transcript"_L1]), {});
    }
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QJsonObject best = firstAlternative(item);
        if (item["type"_L1].toString() == "punctuation"_L1) {
            text.addWord(textIn(best["content"_L1]), {}, TimedText::Spacing::Attached);
            continue;
        }
        QString speaker = textIn(firstOf(item, {"speaker_label"_L1, "channel_label"_L1}));
        if (speaker.isEmpty())
            speaker = speakers.value(textIn(item["start_time"_L1]));
        text.beginTurn(speaker);
        text.addWord(textIn(best["content"_L1]),
                     {numberIn(item["start_time"_L1]), numberIn(item["end_time"_L1]), numberIn(best["confidence"_L1])});
    }
}

void readGoogleSpeech(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QJsonArray results = firstOf(file, {"results"_L1}).isArray()
                                   ? file["results"_L1].toArray()
                                   : file["response"_L1].toObject()["results"_L1].toArray();
    // With speakers the last result lists the words of all again, now with who said them.
    const bool isDiarised = std::any_of(results.begin(), results.end(), [](const QJsonValue &result) {
        return hasSpeakers(firstAlternative(result.toObject())["words"_L1].toArray());
    });
    for (const auto &result : results) {
        const QJsonObject best = firstAlternative(result.toObject());
        const QJsonArray listed = best["words"_L1].toArray();
        QList<HeardWord> words;
        for (const auto &value : listed) {
            const QJsonObject word = value.toObject();
            words.append(HeardWord{textIn(word["word"_L1]), googleTimes(word)});
            if (!isDiarised || !hasSpeakers(listed))
                continue;
            text.beginTurn(googleSpeaker(word));
            text.addWord(words.last().text, words.last().times);
        }
        if (!isDiarised)
            text.addPhrase(textIn(best["transcript"_L1]), {{}, {}, numberIn(best["confidence"_L1])}, words);
    }
}

void readAzureSpeech(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    QList<QJsonObject> phrases;
    for (const auto &value : firstOf(file, {"recognizedPhrases"_L1, "phrases"_L1}).toArray())
        phrases.append(value.toObject());
    // Channels follow one another in the file, not in the call.
    std::stable_sort(phrases.begin(), phrases.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return azureTimes(a).start.value_or(0) < azureTimes(b).start.value_or(0);
    });
    for (const QJsonObject &phrase : std::as_const(phrases))
        addAzurePhrase(phrase, text);
    if (!phrases.isEmpty())
        return;
    for (const auto &whole : firstOf(file, {"combinedRecognizedPhrases"_L1, "combinedPhrases"_L1}).toArray())
        text.addPhrase(textIn(firstOf(whole.toObject(), {"display"_L1, "text"_L1})), {});
}

} // namespace core
