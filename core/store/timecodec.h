// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "core/base/codepoints.h"
#include "core/transcript/timedword.h"

namespace core {

// The timed words of a transcript as one compact blob, for the project file; resources/schema/0010_timed_words.sql
// describes it. Times are kept to the millisecond, confidences to the ten-thousandth.

QByteArray timesToBlob(const QList<TimedWord> &words, const CodePoints &codePoints);

/// The words of timesToBlob(). A blob that cannot be right gives the words before the mistake; length is that of the
/// text in UTF-16 units.
QList<TimedWord> timesFromBlob(const QByteArray &blob, const CodePoints &codePoints, qsizetype length);

} // namespace core
