// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QSet>

#include "core/importers/importer.h"

namespace core {

/// What a file says of when, and how surely, something was heard. Seconds; NaN stands for what is no number.
struct HeardTimes {
    std::optional<double> start;
    std::optional<double> end;
    std::optional<double> confidence;
};

/// A word as a recogniser lists it.
struct HeardWord {
    QString text;
    HeardTimes times;
};

/// Puts a transcript together from words and phrases with times, turn by turn.
///
/// Each turn is a line, with its label before a colon if it has one. White space and control characters are tidied;
/// times that cannot be are dropped, and a note says how many.
class TimedText
{
public:
    enum class Spacing { Apart, Attached }; ///< Whether a blank stands before a word.

    /// What follows is said by speaker, who may be nobody known: a new turn, unless the last one is his. The title is
    /// that of ImportedTurn.
    void beginTurn(const QString &speaker, const QString &title = {});

    /// What follows is a paragraph of its own, in the same turn.
    void beginParagraph();

    /// Adds a word. Chinese and Japanese stand together whatever spacing says.
    void addWord(const QString &word, const HeardTimes &times, Spacing spacing = Spacing::Apart);

    /// Adds a phrase as it is to be read. Its words are looked up in it; if none is found, the times are those of all.
    void addPhrase(const QString &phrase, const HeardTimes &times, const QList<HeardWord> &words = {});

    void setTitle(const QString &title);
    void setDate(QDate date) { m_data.date = date; }
    void addNotes(const QStringList &notes) { m_data.notes += notes; }

    /// The transcript. Fails with Input if nobody said anything.
    Result<Transcript> finish(const ImportRequest &request, const QString &format, const QString &encoding);

private:
    void openTurn();
    TextRange append(const QString &tidy, Spacing spacing);
    void addTimes(TextRange range, const HeardTimes &times);
    std::optional<double> saneTime(const std::optional<double> &time);
    std::optional<double> saneConfidence(const std::optional<double> &confidence);
    Layout layout() const;

    TranscriptData m_data;
    QString m_speaker;
    QString m_title;
    QSet<QString> m_speakers;
    bool m_isTurnOpen = false;
    bool m_isParagraphDue = false;
    int m_dropped = 0;
};

/// Whether a blank stands between two pieces that follow one another: Chinese and Japanese are written together.
bool areApart(QStringView before, QStringView after);

/// Text of a file for one line: without control characters, line ends and needless white space. Marks of direction
/// stay.
QString tidyText(const QString &text);

/// The label for how a recogniser counts a speaker: 2, "2", "S2" and "A" give “Speaker 2” and “Speaker A”; other texts
/// are names.
QString countedSpeaker(const QString &speaker);

} // namespace core
