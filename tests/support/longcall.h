// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace support {

/// An invented call of about that many characters, one turn a line: an introduction, prepared remarks, and questions
/// with answers. It is said in plain English with figures, and now and then a phrase is repeated or a word is garbled,
/// so that every kind of mark comes up. Equal lengths give equal calls.
QString longCall(qsizetype characters);

} // namespace support
