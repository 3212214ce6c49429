// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/exporters/timedcall.h"

namespace core {

/// What is shown for a while.
struct Subtitle {
    TimeSpan span; ///< In whole milliseconds; never empty, and not before the one before has ended.
    QString speaker;
    bool beginsTurn = false;
    QStringList lines; ///< One or two.

    friend bool operator==(const Subtitle &, const Subtitle &) = default;
};

/// How much a subtitle may hold.
struct CueLimits {
    int columns = 42; ///< Of a line. Wide characters take two.
    int lines = 2;
    double seconds = 7;
    double pause = 2; ///< Silence, in seconds, that no subtitle reaches over.
};

/// Whether the name of a speaker stands before the first words of his turn, and so takes room there.
enum class SpeakerNames { InText, Apart };

/// Cuts turns into subtitles: at the ends of sentences where that is possible, else of clauses, else between words.
/// Names are not in the lines.
QList<Subtitle> cutIntoSubtitles(const QList<SaidTurn> &turns, SpeakerNames names, const CueLimits &limits = {});

} // namespace core
