// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QSet>

#include "core/analysis/turns/cast.h"
#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/introductions.h"
#include "core/analysis/turns/passage.h"
#include "core/analysis/turns/topiclikeness.h"

namespace core {

/// Gives each passage a person, from introductions, thanks, addresses and hand-overs.
///
/// Roles must be known. Every decision leaves a sentence in Passage::reason and a Passage::confidence.
class SpeakerCaster
{
public:
    SpeakerCaster(const TokenList &tokens, const CueList &cues, const IntroductionFinder &finder);

    /// Fills Passage::person and returns the people that the indices mean. introductions has an entry for each passage.
    Cast assign(Passages *passages, const QList<QList<Introduction>> &introductions);

private:
    using Kind = Introduction::Kind;

    /// What tells who answers, gathered once for all candidates. People are -1 where nobody is meant.
    struct AnswerClues {
        QSet<int> mentioned; ///< Named in the answer itself, so hardly its speaker.
        int financeCues = 0;
        int addressed = -1;      ///< Named in the question.
        int answeredBefore = -1; ///< Gave the last answer to this asker.
        int justSpoke = -1;      ///< Speaks for the company just before.
        int called = -1;         ///< Called upon by whom justSpoke is.
        int thanked = -1;        ///< Thanked by a colleague who goes on.
        int referred = -1;       ///< Named by a colleague who goes on: "as Jane said".
        int thankedByAsker = -1; ///< Thanked by the asker who goes on.
        QString language;        ///< Of the answer.
        bool isInterrupted = false;
    };

    /// Who spoke for the company before the remark in question; -1 for nobody.
    struct RemarkOrder {
        int last = -1;
        int beforeLast = -1; ///< Often goes on after the last one.
    };

    qsizetype firstQuestion() const;
    void collectAnnounced();
    void collectPeople();
    bool isCalledToAnswer(const Introduction &introduction, const Passage &passage) const;
    void collectFirstNames();
    void castOperators();
    void castRemarks();
    void castRemark(qsizetype passage, const RemarkOrder &order);
    int goesOnUnfinished(qsizetype passage, const RemarkOrder &order) const;
    bool startsAnew(const Passage &passage) const;
    bool comesBack(qsizetype passage, const RemarkOrder &order) const;
    bool handsBack(qsizetype passage) const;
    void castInterpreters();
    void castQuestions();
    void beginAsker(qsizetype operatorPassage);
    void castAsker(qsizetype passage);
    void castAnswer(qsizetype passage);
    void partNeighbours();
    int unnamedAnswerer();
    void findInvestorRelations();
    void nameByAddress();
    QHash<int, int> countAddresses();
    int unnamedMainSpeaker() const;

    void nameOperator(const Introduction &introduction);
    bool isOnlyGoAhead(const Passage &passage) const;
    std::optional<PersonReading> callsByFirm(const Passage &passage) const;
    bool greetsAll(const Passage &passage) const;
    int unnamedFor(const Passage &passage);
    int opensQuestions(const Passage &passage, int last) const;
    int saysOwnFirstName(const Passage &passage) const;
    int hostOf(qsizetype passage) const;
    bool isNearEnd(const Introduction &introduction, const Passage &passage) const;
    int companyPerson(const Introduction &introduction) const;
    int introducedSelf(qsizetype passage, Role role, bool mustBeKnown);
    int handedTo(qsizetype passage) const;
    int thankedIn(qsizetype passage) const;
    int addressedIn(const Passage &passage) const;
    int calledIn(const Passage &passage) const;
    QSet<int> mentionedIn(const Passage &passage) const;
    AnswerClues cluesOf(qsizetype passage) const;
    qsizetype previousOf(qsizetype passage, Role role, qsizetype leastWords) const;
    double answerScore(int person, const AnswerClues &clues, double topic) const;
    void collectAnswerers();
    bool isNamedAt(qsizetype token) const;
    int namedIn(qsizetype first, qsizetype end) const;
    int thankedByAsker(qsizetype passage) const;
    void set(qsizetype passage, int person, double confidence, const QString &reason);
    QString nameOf(int person) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
    const IntroductionFinder &m_finder;
    Passages *m_passages = nullptr;
    const QList<QList<Introduction>> *m_introductions = nullptr;
    Cast m_cast;
    QSet<qint32> m_announcedWords;       ///< Ids of the given names of those whom an operator announces.
    QHash<int, qsizetype> m_remarkWords; ///< Words of prepared remarks by person.
    QHash<int, qsizetype> m_legalWords;  ///< Of these, words of legal statements.
    QList<int> m_answerers;              ///< Those of the company who may answer.
    TopicLikeness m_topics;
    QHash<int, QString> m_remarkLanguages; ///< The language of the prepared remarks by person.
    QHash<qint32, int> m_firstNames;       ///< Company person by the id of a word that calls them; -1 if ambiguous.
    int m_operator = -1;
    int m_asker = -1;         ///< Who asks at present; -1 if nobody was announced.
    int m_host = -1;          ///< Who leads through the call for the company; -1 if nobody does.
    int m_unnamedAnswer = -1; ///< Stands for all whose answers nobody can be given for.
    QString m_askerReason;
    qsizetype m_questions = 0; ///< First passage of the questions.
};

} // namespace core
