// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include "core/importers/jsondialects.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double otterSamples = 16000; ///< In which Otter counts, a second.
constexpr qsizetype isoDateLength = 10;

std::optional<double> otterSeconds(const QJsonValue &value)
{
    const auto samples = numberIn(value);
    return samples ? std::optional(*samples / otterSamples) : std::nullopt;
}

QHash<QString, QString> otterNames(const QJsonObject &speech)
{
    QHash<QString, QString> names;
    for (const auto &value : speech["speakers"_L1].toArray()) {
        const QJsonObject speaker = value.toObject();
        names.insert(textIn(firstOf(speaker, {"speaker_id"_L1, "id"_L1})),
                     textIn(firstOf(speaker, {"speaker_name"_L1, "name"_L1})));
    }
    return names;
}

/// The words of a paragraph, whose times count from its begin.
QList<HeardWord> otterWords(const QJsonObject &paragraph, double begin)
{
    QList<HeardWord> words;
    for (const auto &value : paragraph["alignment"_L1].toArray()) {
        const QJsonObject word = value.toObject();
        HeardTimes times{numberIn(word["start"_L1]), numberIn(word["end"_L1]), {}};
        for (auto *time : {&times.start, &times.end}) {
            if (*time)
                **time += begin;
        }
        words.append(HeardWord{textIn(word["word"_L1]), times});
    }
    return words;
}

/// Who a speaker of Quartr is. The title is that of “Name -- Firm -- Title” lines.
struct Person {
    QString name;
    QString title;
};

QHash<QString, Person> quartrPeople(const QJsonArray &mapping)
{
    QHash<QString, Person> people;
    for (const auto &value : mapping) {
        const QJsonObject entry = value.toObject();
        const QJsonObject data = entry["speaker_data"_L1].toObject();
        const QString role = textIn(data["role"_L1]);
        const QString company = textIn(data["company"_L1]);
        Person person{textIn(data["name"_L1]), role};
        if (!company.isEmpty() && role.contains("analyst"_L1, Qt::CaseInsensitive))
            person.title = company + u" -- "_s + role;
        people.insert(textIn(entry["speaker"_L1]), person);
    }
    return people;
}

HeardTimes secondsOf(const QJsonObject &piece)
{
    return {numberIn(piece["start"_L1]), numberIn(piece["end"_L1]), numberIn(piece["confidence"_L1])};
}

void addQuartrParagraph(const QJsonObject &paragraph, TimedText &text)
{
    const QJsonArray sentences = paragraph["sentences"_L1].toArray();
    if (sentences.isEmpty())
        text.addPhrase(textIn(paragraph["text"_L1]), secondsOf(paragraph));
    for (const auto &value : sentences) {
        const QJsonObject sentence = value.toObject();
        QList<HeardWord> words;
        for (const auto &word : sentence["words"_L1].toArray())
            words.append(HeardWord{textIn(firstOf(word.toObject(), {"punctuated_word"_L1, "word"_L1})),
                                   secondsOf(word.toObject())});
        text.addPhrase(textIn(sentence["text"_L1]), secondsOf(sentence), words);
    }
}

/// The words of an EarningsCall turn; where there are not as many times as words, nobody can tell which is whose.
void addEarningsCallTurn(const QJsonObject &turn, TimedText &text)
{
    const QJsonArray words = turn["words"_L1].toArray();
    const QJsonArray starts = turn["start_times"_L1].toArray();
    QList<HeardWord> spoken;
    QStringList texts;
    for (qsizetype i = 0; i < words.size(); ++i) {
        texts.append(textIn(words.at(i)));
        if (starts.size() == words.size())
            spoken.append(HeardWord{texts.last(), {numberIn(starts.at(i)), {}, {}}});
    }
    const QString whole = textIn(turn["text"_L1]);
    text.addPhrase(whole.isEmpty() ? texts.join(u' ') : whole, {}, spoken);
}

} // namespace

void readOtter(const QJsonValue &root, TimedText &text)
{
    const QJsonObject speech =
        root.toObject().contains("speech"_L1) ? root.toObject()["speech"_L1].toObject() : root.toObject();
    const QHash<QString, QString> names = otterNames(speech);
    text.setTitle(textIn(speech["title"_L1]));
    if (const auto at = numberIn(firstOf(speech, {"start_time"_L1, "created_at"_L1})); at && *at > 0 && *at < 1e11)
        text.setDate(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(*at), Qt::UTC).date());
    for (const auto &value : speech["transcripts"_L1].toArray()) {
        const QJsonObject paragraph = value.toObject();
        const auto start = otterSeconds(paragraph["start_offset"_L1]);
        QString name = names.value(textIn(paragraph["speaker_id"_L1]));
        for (const QLatin1StringView key : {"speaker_name"_L1, "speaker_model_label"_L1}) {
            if (name.isEmpty())
                name = countedSpeaker(textIn(paragraph[key]));
        }
        text.beginTurn(name);
        text.beginParagraph();
        text.addPhrase(textIn(paragraph["transcript"_L1]), {start, otterSeconds(paragraph["end_offset"_L1]), {}},
                       otterWords(paragraph, start.value_or(0)));
    }
}

void readQuartr(const QJsonValue &root, TimedText &text)
{
    const QJsonObject outer = root.toObject();
    const QJsonObject file = outer.contains("transcriptContent"_L1) ? outer["transcriptContent"_L1].toObject() : outer;
    const QJsonObject transcript = file["transcript"_L1].toObject();
    const QHash<QString, Person> people = quartrPeople(file["speaker_mapping"_L1].toArray());
    text.setTitle(textIn(firstOf(outer["transcriptMetadata"_L1].toObject(), {"title"_L1})));
    for (const auto &value : transcript["paragraphs"_L1].toArray()) {
        const QJsonObject paragraph = value.toObject();
        const QString number = textIn(paragraph["speaker"_L1]);
        const Person person = people.value(number);
        text.beginTurn(person.name.isEmpty() ? countedSpeaker(number) : person.name, person.title);
        text.beginParagraph();
        addQuartrParagraph(paragraph, text);
    }
    if (transcript["paragraphs"_L1].toArray().isEmpty())
        text.addPhrase(textIn(transcript["text"_L1]), {});
}

void readEarningsCall(const QJsonValue &root, TimedText &text)
{
    const QJsonObject file = root.toObject();
    const QJsonObject event = file["event"_L1].toObject();
    const QJsonObject names = file["speaker_name_map_v2"_L1].toObject();
    text.setDate(QDate::fromString(textIn(event["conference_date"_L1]).left(isoDateLength), Qt::ISODate));
    for (const auto &value : file["speakers"_L1].toArray()) {
        const QJsonObject turn = value.toObject();
        const QString key = textIn(turn["speaker"_L1]);
        const QJsonObject person = names.contains(key) ? names[key].toObject() : turn["speaker_info"_L1].toObject();
        const QString name = textIn(person["name"_L1]);
        text.beginTurn(name.isEmpty() ? countedSpeaker(key) : name, textIn(person["title"_L1]));
        addEarningsCallTurn(turn, text);
    }
    if (!file["speakers"_L1].toArray().isEmpty())
        return;
    for (const QLatin1StringView part : {"text"_L1, "prepared_remarks"_L1, "questions_and_answers"_L1}) {
        text.beginParagraph();
        text.addPhrase(textIn(file[part]), {});
    }
}

} // namespace core
