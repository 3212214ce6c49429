// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/passage.h"

namespace core {

/// Tells in calls with an interpreter which passages were spoken in another language and who says them again.
///
/// A recogniser that translates by itself leaves two English passages side by side with the same words and figures:
/// its own translation and the interpreter's. The first is the machine's.
class LanguageFinder
{
public:
    LanguageFinder(const TokenList &tokens, const CueList &cues);

    /// Sets language, isMachineTranslation and renders, and the role of interpreters. isInterpreted says whether the
    /// call speaks of interpretation; without it only what is written in another language counts.
    void find(Passages *passages, bool isInterpreted) const;

private:
    void findScripts(Passages *passages) const;
    void findLatinLanguages(Passages *passages) const;
    void pairRenderings(Passages *passages, bool isInterpreted) const;
    static bool isAsLong(const Passage &original, const Passage &rendering);
    static bool isWrittenForeign(const Passage &passage);
    bool mayRender(const Passages &passages, qsizetype original, qsizetype rendering) const;
    static void markRendering(Passages *passages, qsizetype original, qsizetype rendering, const QString &language);
    bool answersByName(const Passages &passages, qsizetype question, qsizetype answer) const;
    bool mayBeForeign(const Passage &passage) const;
    QString spokenLanguage() const;

    const TokenList &m_tokens;
    const CueList &m_cues;
};

} // namespace core
