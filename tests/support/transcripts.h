// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/transcript/transcript.h"

namespace support {

/// A transcript with one unlabelled turn for each line of text.
core::Transcript transcript(const QString &text);

/// The words of each range, for comparing what a person would see.
QStringList wordsOf(const QString &text, const QList<core::TextRange> &ranges);

/// The processor time this program has used, in nanoseconds: what a test of growth measures, since other programs on
/// the machine do not count.
qint64 processorTime();

} // namespace support

/// Stops the test with the error's sentence if a Result failed. The expression is evaluated once.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult.has_value(), qPrintable(verifiedResult ? QString() : verifiedResult.error().message)); \
    } while (false)
