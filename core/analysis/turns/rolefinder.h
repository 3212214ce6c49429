// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/introductions.h"
#include "core/analysis/turns/passage.h"

namespace core {

/// Tells operator, askers and the company's people apart by what they say and by the order in which they speak.
class RoleFinder
{
public:
    RoleFinder(const TokenList &tokens, const CueList &cues);

    /// Sets Passage::role to Operator, Executive or Analyst where it is Unknown. introductions has an entry for each
    /// passage.
    void find(Passages *passages, const QList<QList<Introduction>> &introductions) const;

    /// The first passage of the questions and answers; their number if there are none.
    static qsizetype firstQuestion(const Passages &passages, const QList<QList<Introduction>> &introductions);

    /// Whether somebody is announced here who will ask.
    static bool announcesAsker(const Passage &passage, const QList<Introduction> &introductions);

    /// Whether a passage can only be an operator's.
    bool isOperator(const Passage &passage, const QList<Introduction> &introductions) const;

private:
    static void markThoseCalled(Passages *passages, const QList<QList<Introduction>> &introductions);
    qsizetype afterInvitation(const Passages &passages, const QList<QList<Introduction>> &introductions) const;
    bool invites(const Passage &passage, const QList<Introduction> &introductions) const;
    bool greetsByName(const Passage &passage) const;
    double askerScore(const Passage &passage) const;
    void decodeQuestions(Passages *passages, qsizetype from) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
};

} // namespace core
