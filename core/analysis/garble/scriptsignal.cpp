// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/scriptsignal.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double latinShare = 0.8; ///< Of the words of a turn, for others to be foreign in it.

bool isForeign(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar character) {
        if (character.unicode() < 0x250)
            return false; // Latin letters, digits and signs; asking for the script takes longer.
        const QChar::Script script = character.script();
        return character.isLetter() && script != QChar::Script_Latin && script != QChar::Script_Common
               && script != QChar::Script_Greek && script != QChar::Script_Inherited;
    });
}

} // namespace

Suspicions ScriptSignal::find(const CallWords &words) const
{
    Suspicions result;
    for (const Turn &turn : words.input().speech.turns) {
        const TextRange indices = words.tokens().indicesIn(turn.range);
        std::vector<qsizetype> foreign;
        for (qsizetype i = indices.begin; i < indices.end; ++i) {
            if (isForeign(words.tokens().wordAt(i)))
                foreign.push_back(i);
        }
        const double share =
            static_cast<double>(foreign.size()) / static_cast<double>(std::max<qsizetype>(1, indices.length()));
        if (share > 1.0 - latinShare)
            continue;
        for (const qsizetype token : foreign) {
            if (!result.empty() && result.back().last + 1 == token && words.areTogether(token - 1, token)) {
                result.back().last = token;
                continue;
            }
            Suspicion suspicion;
            suspicion.first = suspicion.last = token;
            suspicion.category = u"foreign-script"_s;
            suspicion.score = 0.8;
            suspicion.reason =
                QCoreApplication::translate("core::ScriptSignal", "Words in another script inside an English passage.");
            result.push_back(suspicion);
        }
    }
    return result;
}

} // namespace core
