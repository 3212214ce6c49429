// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QJsonArray>

#include "core/importers/jsondialects.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double millisecond = 0.001;

HeardTimes secondsOf(const QJsonObject &object)
{
    return {numberIn(object["start"_L1]), numberIn(object["end"_L1]),
            numberIn(firstOf(object, {"probability"_L1, "score"_L1, "confidence"_L1}))};
}

QList<HeardWord> wordsOf(const QJsonArray &array)
{
    QList<HeardWord> words;
    for (const auto &value : array) {
        const QJsonObject word = value.toObject();
        words.append(HeardWord{textIn(firstOf(word, {"word"_L1, "text"_L1})), secondsOf(word)});
    }
    return words;
}

/// The times of a segment; its confidence is the mean probability of its tokens, where their logarithms are told.
HeardTimes segmentTimes(const QJsonObject &segment)
{
    HeardTimes times = secondsOf(segment);
    const auto logarithm = numberIn(segment["avg_logprob"_L1]);
    if (!times.confidence && logarithm && *logarithm <= 0)
        times.confidence = std::exp(*logarithm);
    return times;
}

/// Takes the words off the list that begin before a segment ends.
QList<HeardWord> takeUntil(QList<HeardWord> &words, const std::optional<double> &end)
{
    const auto later = std::find_if(words.begin(), words.end(),
                                    [&](const HeardWord &word) { return end && word.times.start >= *end; });
    const QList<HeardWord> taken(words.begin(), later);
    words.erase(words.begin(), later);
    return taken;
}

bool isHan(const QString &text, qsizetype at)
{
    return text.at(at).script() == QChar::Script_Han || text.at(at).script() == QChar::Script_Hiragana
           || text.at(at).script() == QChar::Script_Katakana;
}

/// Puts tokens, which may be parts of words, together to words. A word is as sure as the least sure of its tokens.
QList<HeardWord> wordsOfTokens(const QJsonArray &tokens)
{
    QList<HeardWord> words;
    for (const auto &value : tokens) {
        const QJsonObject token = value.toObject();
        const QString text = token["text"_L1].toString();
        if (text.isEmpty() || text.startsWith("[_"_L1))
            continue;
        const QJsonObject offsets = token["offsets"_L1].toObject();
        HeardTimes times{numberIn(offsets["from"_L1]), numberIn(offsets["to"_L1]), numberIn(token["p"_L1])};
        for (auto *time : {&times.start, &times.end}) {
            if (*time)
                **time *= millisecond;
        }
        const bool begins = words.isEmpty() || text.front().isSpace() || isHan(text, 0)
                            || isHan(words.last().text, words.last().text.size() - 1);
        if (begins) {
            words.append(HeardWord{text, times});
            continue;
        }
        HeardWord &word = words.last();
        word.text += text;
        word.times.end = times.end ? times.end : word.times.end;
        if (times.confidence && word.times.confidence)
            word.times.confidence = std::min(*times.confidence, *word.times.confidence);
    }
    return words;
}

} // namespace

void readWhisper(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QJsonArray segments = root.isArray() ? root.toArray() : file["segments"_L1].toArray();
    QList<HeardWord> ownWords = wordsOf(firstOf(file, {"words"_L1, "word_segments"_L1}).toArray());
    if (segments.isEmpty())
        text.addPhrase(textIn(file["text"_L1]), {}, ownWords);
    for (const auto &value : segments) {
        const QJsonObject segment = value.toObject();
        const HeardTimes times = segmentTimes(segment);
        QList<HeardWord> words = takeUntil(ownWords, times.end);
        if (segment["words"_L1].isArray())
            words = wordsOf(segment["words"_L1].toArray());
        text.beginTurn(countedSpeaker(textIn(segment["speaker"_L1])));
        text.addPhrase(textIn(segment["text"_L1]), times, words);
    }
}

void readWhisperCpp(const QJsonValue &root, TimedText &text)
{
    const QJsonArray pieces = root.toObject()["transcription"_L1].toArray();
    for (const auto &value : pieces) {
        const QJsonObject piece = value.toObject();
        const QJsonObject offsets = piece["offsets"_L1].toObject();
        const QJsonObject clock = piece["timestamps"_L1].toObject();
        HeardTimes times{numberIn(clock["from"_L1]), numberIn(clock["to"_L1]), {}};
        if (const auto from = numberIn(offsets["from"_L1]))
            times.start = *from * millisecond;
        if (const auto to = numberIn(offsets["to"_L1]))
            times.end = *to * millisecond;
        const QString speaker = textIn(piece["speaker"_L1]);
        text.beginTurn(speaker == "?"_L1 ? QString() : countedSpeaker(speaker));
        text.addPhrase(textIn(piece["text"_L1]), times, wordsOfTokens(piece["tokens"_L1].toArray()));
    }
}

void readHuggingFace(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    QJsonArray chunks = root.isArray() ? root.toArray() : file["speakers"_L1].toArray();
    if (chunks.isEmpty())
        chunks = file["chunks"_L1].toArray();
    const bool isSpaced = std::any_of(chunks.begin(), chunks.end(), [](const QJsonValue &chunk) {
        return chunk.toObject()["text"_L1].toString().startsWith(u' ');
    });
    for (const auto &value : std::as_const(chunks)) {
        const QJsonObject chunk = value.toObject();
        const QJsonArray ends = chunk["timestamp"_L1].toArray();
        const QString words = textIn(chunk["text"_L1]);
        const bool isAttached = isSpaced && !words.startsWith(u' ');
        text.beginTurn(countedSpeaker(textIn(chunk["speaker"_L1])));
        text.addWord(words, {numberIn(ends.at(0)), numberIn(ends.at(1)), {}},
                     isAttached ? TimedText::Spacing::Attached : TimedText::Spacing::Apart);
    }
}

} // namespace core
