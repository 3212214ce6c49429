// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QJsonArray>

#include "core/importers/jsondialects.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double millisecond = 0.001;

/// What Speechmatics calls a speaker: “S1”, a name, or “UU” for nobody it can tell.
QString speechmaticsSpeaker(const QString &speaker)
{
    return speaker == "UU"_L1 ? u"Unknown speaker"_s : countedSpeaker(speaker);
}

/// The names that a file of Rev gives its speakers, by their numbers.
QHash<QString, QString> revNames(const QJsonObject &file)
{
    QHash<QString, QString> names;
    for (const auto &value : file["speakers"_L1].toArray()) {
        const QJsonObject speaker = value.toObject();
        names.insert(textIn(speaker["id"_L1]), textIn(firstOf(speaker, {"name"_L1, "display_name"_L1})));
    }
    return names;
}

void addRevElements(const QJsonArray &elements, TimedText &text)
{
    bool isSpaceDue = true;
    for (const auto &value : elements) {
        const QJsonObject element = value.toObject();
        const QString written = textIn(element["value"_L1]);
        if (written.isEmpty())
            continue;
        const bool isApart = isSpaceDue || written.front().isSpace();
        const auto spacing = isApart ? TimedText::Spacing::Apart : TimedText::Spacing::Attached;
        const HeardTimes times{numberIn(firstOf(element, {"ts"_L1, "timestamp"_L1})),
                               numberIn(firstOf(element, {"end_ts"_L1, "end_timestamp"_L1})),
                               numberIn(element["confidence"_L1])};
        text.addWord(written, times, spacing);
        const bool isSpace = tidyText(written).isEmpty();
        isSpaceDue = written.back().isSpace() || (isSpace && isSpaceDue);
    }
}

HeardTimes assemblyTimes(const QJsonObject &piece)
{
    HeardTimes times{numberIn(piece["start"_L1]), numberIn(piece["end"_L1]), numberIn(piece["confidence"_L1])};
    for (auto *time : {&times.start, &times.end}) {
        if (*time)
            **time *= millisecond;
    }
    return times;
}

QList<HeardWord> assemblyWords(const QJsonObject &piece)
{
    QList<HeardWord> words;
    for (const auto &value : piece["words"_L1].toArray())
        words.append(HeardWord{textIn(value.toObject()["text"_L1]), assemblyTimes(value.toObject())});
    return words;
}

} // namespace

void readSpeechmatics(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QJsonObject pack = file["metadata"_L1].toObject()["language_pack_info"_L1].toObject();
    const QJsonValue delimiter = pack["word_delimiter"_L1];
    const bool isUndelimited = delimiter.isString() && delimiter.toString().isEmpty();
    bool isAttached = false;
    for (const auto &value : file["results"_L1].toArray()) {
        const QJsonObject result = value.toObject();
        const QJsonObject best = result["alternatives"_L1].toArray().at(0).toObject();
        const QString attachesTo = result["attaches_to"_L1].toString();
        const bool attachesBack = attachesTo == "previous"_L1 || attachesTo == "both"_L1;
        if (!attachesBack)
            text.beginTurn(speechmaticsSpeaker(textIn(firstOf(best, {"speaker"_L1}))));
        const bool isMark = result["type"_L1].toString() == "punctuation"_L1;
        HeardTimes times{numberIn(result["start_time"_L1]), numberIn(result["end_time"_L1]),
                         numberIn(best["confidence"_L1])};
        text.addWord(textIn(best["content"_L1]), isMark && attachesBack ? HeardTimes() : times,
                     attachesBack || isAttached || isUndelimited ? TimedText::Spacing::Attached
                                                                 : TimedText::Spacing::Apart);
        isAttached = attachesTo == "next"_L1 || attachesTo == "both"_L1;
    }
}

void readRev(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QHash<QString, QString> names = revNames(file);
    for (const auto &value : file["monologues"_L1].toArray()) {
        const QJsonObject monologue = value.toObject();
        const QString number = textIn(monologue["speaker"_L1]);
        QString name = textIn(firstOf(monologue, {"speaker_name"_L1}));
        for (const QString &other : {names.value(number), countedSpeaker(number)})
            name = name.isEmpty() ? other : name;
        text.beginTurn(name);
        addRevElements(monologue["elements"_L1].toArray(), text);
    }
}

void readAssemblyAi(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QJsonValue pieces = firstOf(file, {"utterances"_L1, "paragraphs"_L1, "sentences"_L1});
    for (const auto &value : pieces.toArray()) {
        const QJsonObject piece = value.toObject();
        text.beginTurn(countedSpeaker(textIn(piece["speaker"_L1])));
        if (file.contains("paragraphs"_L1))
            text.beginParagraph();
        text.addPhrase(textIn(piece["text"_L1]), assemblyTimes(piece), assemblyWords(piece));
    }
    if (pieces.toArray().isEmpty())
        text.addPhrase(textIn(file["text"_L1]), {}, assemblyWords(file));
}

} // namespace core
