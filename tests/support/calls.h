// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/clock.h"
#include "core/project/callstate.h"
#include "core/review/edit.h"
#include "core/transcript/transcript.h"
#include "core/transcript/turn.h"

namespace support {

/// A clock that moves only when it is told to.
class ManualClock : public core::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now = QDateTime(QDate(2031, 5, 6), QTime(9, 30), Qt::UTC);
};

/// Turns of a transcript, one for each line, spoken by two people in turn.
core::SpeakerTurns twoSpeakers(const core::Transcript &transcript);

/// A call with one turn a line, spoken by two people in turn, to which nothing has been done yet.
core::CallState call(const QString &text);

/// A short call of an invented company in English and Chinese, with characters beyond the basic plane.
QString sampleText();

/// Three lines about everything that a person can see of a call: corrected text, turns with speakers, annotations and
/// verdicts. Equal calls give equal descriptions.
QString described(const core::CallState &call);

/// Where words stand first in text; that they do is taken for granted.
core::TextRange rangeOf(const QString &text, const QString &words);

/// The edit that types words over the first occurrence of others in the corrected text.
core::Edit typeOver(const core::CallState &call, const QString &over, const QString &words);

/// The call behind an edit, which succeeds or ends the program.
core::CallState after(const core::CallState &call, const core::Edit &edit);

/// The corrected words of each turn.
QStringList turnsOf(const core::CallState &call);

} // namespace support
