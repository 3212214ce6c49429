// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The first words of a speech that say something, for headings: greetings, thanks, "I have two questions" and fillers
/// are passed over. At most about 160 characters, cut between words; the first letter is upper case. Empty only if
/// there are no words.
QString gistOf(QStringView speech);

} // namespace core
