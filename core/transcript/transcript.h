// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSharedDataPointer>
#include <QString>
#include <QStringList>

#include "core/base/textrange.h"
#include "core/transcript/timedword.h"

namespace core {

/// How a text file shows who speaks.
enum class Layout {
    TurnPerLine,   ///< One unlabelled turn a line, below header lines.
    SpeakerTags,   ///< "spk00: …" or "Speaker 3: …" before each turn.
    NameDashTitle, ///< A line "Name -- Title" above each turn.
    NamePrefix,    ///< "Name: …" or "Operator: …" before each turn.
    Paragraphs,    ///< Unlabelled paragraphs with blank lines between.
    Unbroken,      ///< One text without line ends that mean anything.
};

/// The key under which a layout is written to files and named on the command line, such as "name-dash-title".
QString layoutKey(Layout layout);

/// All layouts, in the order in which they are offered.
QList<Layout> allLayouts();

/// The translated name of a layout, for a list to choose from.
QString layoutName(Layout layout);

/// A line at the head of the file that nobody spoke.
struct HeaderLine {
    enum class Kind { Disclaimer, Date, Title, Other }; ///< What the line tells.
    TextRange range;
    Kind kind = Kind::Other;

    friend bool operator==(const HeaderLine &, const HeaderLine &) = default;
};

/// A stretch of speech as the file itself marks it.
struct ImportedTurn {
    TextRange range; ///< The words spoken, without the label.
    TextRange label; ///< The label as written; empty if there is none.
    QString name;    ///< The name in the label, or "spk00"; empty if there is none.
    QString title;   ///< What a "Name -- Title" line says behind the dash; empty if there is none.

    friend bool operator==(const ImportedTurn &, const ImportedTurn &) = default;
};

/// What a transcript consists of; see Transcript.
struct TranscriptData : QSharedData {
    QString text;              ///< Decoded, line ends as LF.
    QList<ImportedTurn> turns; ///< In order, not overlapping.
    QList<HeaderLine> headers; ///< In order, before or between turns.
    QList<TimedWord> words;    ///< In order, not overlapping; empty if the file says neither times nor confidences.
    Layout layout = Layout::TurnPerLine;
    QString format;    ///< Key of the importer that read it, such as "plain-text".
    QString encoding;  ///< Name of the character encoding, such as "UTF-8".
    QString fileName;  ///< Without folder.
    QByteArray sha256; ///< Of the imported bytes, 64 hexadecimal digits.
    QString title;     ///< From a title line; may be empty.
    QDate date;        ///< From a date line; may be invalid.
    QStringList notes; ///< What the importer had to mend, one translated sentence each.
};

/// An imported transcript: immutable, cheap to copy, safe to read from any thread.
class Transcript
{
public:
    Transcript()
        : m_data(new TranscriptData)
    {
    }
    explicit Transcript(const TranscriptData &data)
        : m_data(new TranscriptData(data))
    {
    }

    const QString &text() const { return m_data->text; }
    QStringView textOf(TextRange range) const { return range.of(m_data->text); }
    const QList<ImportedTurn> &turns() const { return m_data->turns; }
    const QList<HeaderLine> &headers() const { return m_data->headers; }
    const QList<TimedWord> &words() const { return m_data->words; }
    Layout layout() const { return m_data->layout; }
    const QString &format() const { return m_data->format; }
    const QString &encoding() const { return m_data->encoding; }
    const QString &fileName() const { return m_data->fileName; }
    const QByteArray &sha256() const { return m_data->sha256; }
    const QString &title() const { return m_data->title; }
    QDate date() const { return m_data->date; }
    const QStringList &notes() const { return m_data->notes; }

    /// Everything at once, for those who make a changed copy.
    const TranscriptData &data() const { return *m_data; }

private:
    QExplicitlySharedDataPointer<const TranscriptData> m_data;
};

} // namespace core
