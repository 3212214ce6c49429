// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QJsonArray>

#include "core/importers/jsondialects.h"
#include "core/importers/jsonreading.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many seconds of silence end a phrase: what is said on another channel may stand there.
constexpr double silence = 0.8;

HeardWord heardWord(const QJsonObject &word)
{
    return {textIn(firstOf(word, {"punctuated_word"_L1, "word"_L1})),
            {numberIn(word["start"_L1]), numberIn(word["end"_L1]), numberIn(word["confidence"_L1])}};
}

/// The speaker of a word, an utterance or a paragraph; where there are several channels, the channel says who.
QString speakerOf(const QJsonObject &piece, const QString &channel)
{
    const QString speaker = countedSpeaker(textIn(piece["speaker"_L1]));
    if (channel.isEmpty())
        return speaker;
    return speaker.isEmpty() ? channel : channel + u", "_s + speaker;
}

/// Words of one channel that are said without a pause.
struct Phrase {
    QString speaker;
    bool beginsParagraph = false;
    double start = 0; ///< In seconds; that of what stands before if there is none.
    QString written;  ///< As it is to be read; empty if the words say it.
    HeardTimes times; ///< Of what is written.
    QList<HeardWord> words;
};

bool endsPhrase(const HeardWord &word, const HeardWord &next)
{
    const bool isPause = word.times.end && next.times.start && *next.times.start - *word.times.end > silence;
    return isPause || word.text.endsWith(u'.') || word.text.endsWith(u'?') || word.text.endsWith(u'!');
}

/// The indices of words before which a paragraph begins.
QList<qsizetype> paragraphsOf(const QJsonObject &alternative)
{
    QList<qsizetype> begins;
    qsizetype words = 0;
    for (const auto &paragraph : alternative["paragraphs"_L1].toObject()["paragraphs"_L1].toArray()) {
        begins.append(words);
        words += std::max(0, paragraph.toObject()["num_words"_L1].toInt());
    }
    return begins;
}

QList<Phrase> phrasesOfChannel(const QJsonObject &alternative, const QString &channel)
{
    QList<Phrase> phrases;
    const QJsonArray words = alternative["words"_L1].toArray();
    const QList<qsizetype> paragraphs = paragraphsOf(alternative);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QJsonObject word = words.at(i).toObject();
        const HeardWord heard = heardWord(word);
        const QString speaker = speakerOf(word, channel);
        const bool isParagraph = i > 0 && std::binary_search(paragraphs.begin(), paragraphs.end(), i);
        const bool goesOn = !phrases.isEmpty() && !isParagraph && phrases.last().speaker == speaker
                            && !endsPhrase(phrases.last().words.last(), heard);
        if (!goesOn) {
            const double before = phrases.isEmpty() ? 0 : phrases.last().start;
            phrases.append(Phrase{speaker, isParagraph, heard.times.start.value_or(before), {}, {}, {}});
        }
        phrases.last().words.append(heard);
    }
    if (words.isEmpty()) {
        const HeardTimes times{{}, {}, numberIn(alternative["confidence"_L1])};
        phrases.append(Phrase{channel, false, 0, textIn(alternative["transcript"_L1]), times, {}});
    }
    return phrases;
}

QList<Phrase> phrasesOfUtterances(const QJsonArray &utterances, bool hasChannels)
{
    QList<Phrase> phrases;
    for (const auto &value : utterances) {
        const QJsonObject utterance = value.toObject();
        QList<HeardWord> words;
        for (const auto &word : utterance["words"_L1].toArray())
            words.append(heardWord(word.toObject()));
        const QString channel = hasChannels ? u"Channel "_s + textIn(utterance["channel"_L1]) : QString();
        const HeardTimes times{numberIn(utterance["start"_L1]), numberIn(utterance["end"_L1]), {}};
        const double before = phrases.isEmpty() ? 0 : phrases.last().start;
        phrases.append(Phrase{speakerOf(utterance, channel), false, times.start.value_or(before),
                              textIn(utterance["transcript"_L1]), times, words});
    }
    return phrases;
}

/// Puts what was said on several channels into the order in which it was said. Times that are no numbers stay where
/// they are.
void sortByTime(QList<Phrase> &phrases)
{
    const auto isKnown = [](const Phrase &phrase) { return !std::isnan(phrase.start); };
    if (std::all_of(phrases.begin(), phrases.end(), isKnown)) {
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase &a, const Phrase &b) { return a.start < b.start; });
    }
}

void addPhrase(const Phrase &phrase, TimedText &text)
{
    text.beginTurn(phrase.speaker);
    if (phrase.beginsParagraph)
        text.beginParagraph();
    if (!phrase.written.isEmpty()) {
        text.addPhrase(phrase.written, phrase.times, phrase.words);
        return;
    }
    for (const HeardWord &word : phrase.words)
        text.addWord(word.text, word.times);
}

} // namespace

void readDeepgram(const QJsonValue &root, TimedText &text)
{
    const QJsonObject results = root.toObject()["results"_L1].toObject();
    const QJsonArray channels = results["channels"_L1].toArray();
    const bool hasChannels = channels.size() > 1;
    const QJsonArray utterances = results["utterances"_L1].toArray();
    QList<Phrase> phrases = phrasesOfUtterances(utterances, hasChannels);
    for (qsizetype i = 0; utterances.isEmpty() && i < channels.size(); ++i) {
        const QString channel = hasChannels ? u"Channel %1"_s.arg(i) : QString();
        phrases += phrasesOfChannel(channels.at(i).toObject()["alternatives"_L1].toArray().at(0).toObject(), channel);
    }
    if (hasChannels)
        sortByTime(phrases);
    for (const Phrase &phrase : phrases)
        addPhrase(phrase, text);
}

} // namespace core
