// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/timedtext.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QCryptographicHash>

#include "core/importers/layouts.h"
#include "core/importers/textlines.h"
#include "core/importers/wordplaces.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::TimedText)
};

constexpr double longestRecording = 100 * 3600; ///< In seconds.
constexpr qsizetype longestLabel = 200;         ///< Names beyond are cut.

/// Whether a character belongs to a script that is written without spaces between words.
bool isWrittenTogether(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        // Punctuation of these scripts, and its wide forms.
        return (character >= u'\u3001' && character <= u'\u303f') || (character >= u'\uff01' && character <= u'\uff60');
    }
}

std::optional<double> rounded(double value, double units)
{
    return std::round(value * units) / units;
}

} // namespace

bool areApart(QStringView before, QStringView after)
{
    return before.isEmpty() || after.isEmpty() || !isWrittenTogether(before.back())
           || !isWrittenTogether(after.front());
}

QString tidyText(const QString &text)
{
    QString tidy = text;
    for (qsizetype i = 0; i < tidy.size(); ++i) {
        const QChar character = tidy[i];
        if (character.isHighSurrogate() && i + 1 < tidy.size() && tidy[i + 1].isLowSurrogate())
            ++i;
        else if (character.isSurrogate())
            tidy[i] = QChar::ReplacementCharacter;
        else if (character.category() == QChar::Other_Control || character == QChar::ByteOrderMark)
            tidy[i] = u' ';
    }
    return tidy.simplified();
}

QString countedSpeaker(const QString &speaker)
{
    static const QRegularExpression pattern(u"^(?:S(?=\\d))?(\\d{1,4}|[A-Z])$"_s);
    const QString tidy = tidyText(speaker);
    if (const auto match = matchIn(pattern, tidy); match.hasMatch())
        return u"Speaker "_s + match.captured(1);
    return tidy;
}

void TimedText::beginTurn(const QString &speaker, const QString &title)
{
    const QString label = tidyText(speaker).left(longestLabel);
    if (m_isTurnOpen && label == m_speaker)
        return;
    m_speaker = label;
    m_title = tidyText(title);
    m_isTurnOpen = false;
}

void TimedText::beginParagraph()
{
    m_isParagraphDue = true;
}

void TimedText::openTurn()
{
    ImportedTurn turn;
    if (!m_data.text.isEmpty())
        m_data.text += u'\n';
    if (!m_speaker.isEmpty()) {
        turn.label = {m_data.text.size(), m_data.text.size() + m_speaker.size()};
        turn.name = m_speaker;
        turn.title = m_title;
        m_data.text += m_speaker + u": "_s;
    }
    turn.range = {m_data.text.size(), m_data.text.size()};
    m_data.turns.append(turn);
    m_speakers.insert(m_speaker);
    m_isTurnOpen = true;
    m_isParagraphDue = false;
}

TextRange TimedText::append(const QString &tidy, Spacing spacing)
{
    if (!m_isTurnOpen)
        openTurn();
    QString &text = m_data.text;
    ImportedTurn &turn = m_data.turns.last();
    if (!turn.range.isEmpty() && m_isParagraphDue)
        text += u'\n';
    else if (!turn.range.isEmpty() && spacing == Spacing::Apart && areApart(text, tidy))
        text += u' ';
    m_isParagraphDue = false;
    const TextRange range{text.size(), text.size() + tidy.size()};
    text += tidy;
    turn.range.end = range.end;
    return range;
}

void TimedText::addWord(const QString &word, const HeardTimes &times, Spacing spacing)
{
    const QString tidy = tidyText(word);
    if (tidy.isEmpty())
        return;
    const TextRange range = append(tidy, spacing);
    const bool continues = spacing == Spacing::Attached && !times.start && !times.end && !m_data.words.isEmpty()
                           && m_data.words.last().range.end == range.begin;
    if (continues)
        m_data.words.last().range.end = range.end;
    else
        addTimes(range, times);
}

void TimedText::addPhrase(const QString &phrase, const HeardTimes &times, const QList<HeardWord> &words)
{
    const QString tidy = tidyText(phrase);
    if (tidy.isEmpty())
        return;
    const TextRange range = append(tidy, Spacing::Apart);
    QStringList texts;
    for (const HeardWord &word : words)
        texts.append(tidyText(word.text));
    const auto places = placesOfWords(texts, tidy);
    bool isAnyFound = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        isAnyFound = true;
        addTimes(places[i]->shifted(range.begin), words[i].times);
    }
    if (!isAnyFound)
        addTimes(range, times);
}

void TimedText::addTimes(TextRange range, const HeardTimes &times)
{
    TimedWord word{range, saneTime(times.start), saneTime(times.end), saneConfidence(times.confidence)};
    if (word.start && word.end && *word.end < *word.start) {
        word.end.reset();
        ++m_dropped;
    }
    if (word.start || word.end || word.confidence)
        m_data.words.append(word);
}

std::optional<double> TimedText::saneTime(const std::optional<double> &time)
{
    if (!time)
        return std::nullopt;
    if (std::isfinite(*time) && *time >= 0 && *time <= longestRecording)
        return rounded(*time, 1000);
    ++m_dropped;
    return std::nullopt;
}

std::optional<double> TimedText::saneConfidence(const std::optional<double> &confidence)
{
    if (!confidence)
        return std::nullopt;
    if (std::isfinite(*confidence) && *confidence >= 0 && *confidence <= 1)
        return rounded(*confidence, 10000);
    ++m_dropped;
    return std::nullopt;
}

void TimedText::setTitle(const QString &title)
{
    m_data.title = tidyText(title);
}

Layout TimedText::layout() const
{
    static const QRegularExpression counted(u"^(?:spk|speaker|channel)[ _-]?\\w{1,4}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (m_speakers.size() == 1 && m_speakers.contains(QString()))
        return Layout::Unbroken;
    const bool areCounted = std::all_of(m_speakers.begin(), m_speakers.end(), [](const QString &speaker) {
        return speaker.isEmpty() || matchIn(counted, speaker).hasMatch();
    });
    return areCounted ? Layout::SpeakerTags : Layout::NamePrefix;
}

Result<Transcript> TimedText::finish(const ImportRequest &request, const QString &format, const QString &encoding)
{
    if (m_data.turns.isEmpty() || !hasWords(m_data.text)) {
        return failure(Error::Kind::Input, Sentences::tr("The file is of a known format but holds no words, so nothing "
                                                         "was imported. Choose a file with the words of a call."));
    }
    if (m_dropped > 0) {
        m_data.notes.append(Sentences::tr("%n time(s) or confidence(s) in the file cannot be right and were left out.",
                                          nullptr, m_dropped));
    }
    m_data.layout = layout();
    if (request.layout && *request.layout != m_data.layout) {
        const CutBody cut = cutTurns({m_data.text, trimmedLines(m_data.text)}, *request.layout);
        m_data.layout = *request.layout;
        m_data.turns = cut.turns;
        m_data.headers = cut.headers;
    }
    m_data.format = format;
    m_data.encoding = encoding;
    m_data.fileName = request.fileName;
    m_data.sha256 = QCryptographicHash::hash(request.bytes, QCryptographicHash::Sha256).toHex();
    return Transcript(m_data);
}

} // namespace core
