// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/importers/timedtext.h"

namespace core {

/// A line of a subtitle, or the part of it that one speaker says.
struct SubtitleLine {
    QString voice;          ///< Who speaks; empty if it is not said.
    QList<HeardWord> parts; ///< What is shown; only the first one has a begin that is not written in the line.

    /// The words of all parts, tidied.
    QString text() const;
};

/// A subtitle: what is shown for a time.
struct SubtitleCue {
    HeardTimes times;
    QList<SubtitleLine> lines;
};

/// What a line such as “00:01:02,500 --> 00:01:05,000” says; none for other lines. Hours may be missing, a point may
/// stand for the comma, and settings may follow.
std::optional<HeardTimes> cueTimes(const QString &line);

/// A line of a cue without its tags and entities. Voices begin new lines; times in the line begin new parts.
QList<SubtitleLine> cueLines(const QString &written);

/// Adds what cues say. Lines that a cue shows again because they still roll up are taken once. Where no cue names a
/// voice, labels such as “Name:” begin turns.
void addCues(const QList<SubtitleCue> &cues, TimedText &text);

} // namespace core
