// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/callstate.h"

#include <algorithm>

namespace core {

const SourceText *CallState::sourceText(const QByteArray &sha256) const
{
    const auto found = std::find_if(sourceTexts.begin(), sourceTexts.end(),
                                    [&sha256](const SourceText &source) { return source.sha256 == sha256; });
    return found == sourceTexts.end() ? nullptr : &*found;
}

TextMap CallState::textMap() const
{
    // A list that is still shared has not been changed since.
    if (knownMap && knownMap->corrections.isSharedWith(corrections)
        && knownMap->map.original().constData() == transcript.text().constData())
        return knownMap->map;
    QList<Replacement> replacements;
    replacements.reserve(corrections.size());
    for (const Correction &correction : corrections)
        replacements.append(Replacement{correction.range, correction.text});
    knownMap = std::make_shared<const KnownMap>(KnownMap{corrections, TextMap(transcript.text(), replacements)});
    return knownMap->map;
}

} // namespace core
