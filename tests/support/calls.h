// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/clock.h"
#include "core/project/callstate.h"
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

} // namespace support
