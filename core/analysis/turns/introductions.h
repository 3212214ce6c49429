// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/passage.h"
#include "core/analysis/turns/personreader.h"

namespace core {

/// A place where the call says who somebody is.
struct Introduction {
    enum class Kind {
        HandOver,     ///< The next speaker: "turn the call over to Jane Doe".
        Announcement, ///< The next asker, as an operator announces: "the next question is from Jane Doe with Acme".
        Mention,      ///< Somebody present: "with me today is Jane Doe, our CFO".
        Self,         ///< The speaker: "this is Jane Doe from Acme".
        Thanks,       ///< The speaker before: "Thank you, Jane", at the beginning.
        Calling,      ///< The next speaker, called at the end: "Jane?".
    };
    Kind kind = Kind::Mention;
    PersonReading person; ///< Without name if the operator is meant or only the asker's firm is given.
    qsizetype token = 0;  ///< Where the phrase begins.

    bool isOperator() const { return kind == Kind::HandOver && person.name.isEmpty(); }
};

/// Finds the places in passages where names and titles are given.
class IntroductionFinder
{
public:
    IntroductionFinder(const TokenList &tokens, const CueList &cues);

    /// All introductions of one passage, in order.
    QList<Introduction> find(const Passage &passage) const;

    const PersonReader &reader() const { return m_reader; }

private:
    using Kind = Introduction::Kind;

    void addHandOver(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const;
    qsizetype announcedBegin(const CueHit &hit, const Passage &passage) const;
    void addAnnouncement(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const;
    void addMentions(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const;
    bool isNamedByTitle(const PersonReading &person) const;
    void addTitled(const Passage &passage, QList<Introduction> *found) const;
    void addFollowUp(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const;
    void addSelf(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const;
    bool isWholeClause(const CueHit &hit, const PersonReading &person, const Passage &passage) const;
    void addThanks(const Passage &passage, QList<Introduction> *found) const;
    void keepGivenName(PersonReading *person) const;
    void addCalling(const Passage &passage, QList<Introduction> *found) const;
    qsizetype sentenceEnd(qsizetype token, qsizetype limit) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
    PersonReader m_reader;
};

} // namespace core
