// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/turns/cast.h"
#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/passage.h"

namespace core {

/// Tells the parts of a call apart: opening, safe harbour, prepared remarks, questions and answers, closing.
class SectionFinder
{
public:
    SectionFinder(const TokenList &tokens, const CueList &cues);

    /// Sets Passage::section of all passages, whose roles and persons are known.
    void find(Passages *passages, const Cast &cast) const;

private:
    qsizetype remarksBegin(const Passages &passages, const Cast &cast) const;
    qsizetype questionsBegin(const Passages &passages, qsizetype from) const;
    qsizetype closingBegin(const Passages &passages, qsizetype from) const;
    bool isLegal(const Passage &passage) const;
    bool isInvitation(const Passage &passage) const;
    bool handsOverToQuestions(const Passage &passage) const;
    bool asksSomething(const Passage &passage) const;
    bool isClosing(const Passage &passage) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
};

} // namespace core
