// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/callstate.h"

namespace core {

TextMap CallState::textMap() const
{
    QList<Replacement> replacements;
    replacements.reserve(corrections.size());
    for (const Correction &correction : corrections)
        replacements.append(Replacement{correction.range, correction.text});
    return TextMap(transcript.text(), replacements);
}

} // namespace core
