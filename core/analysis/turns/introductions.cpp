// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/introductions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype readingWindow = 25; ///< Tokens behind a cue in which a name is looked for.
constexpr qsizetype rosterWindow = 90;  ///< Tokens behind "with me today are" that may list people.
constexpr qsizetype selfWindow = 30;    ///< Speakers say who they are within this many words.
constexpr qsizetype nameWindow = 120;   ///< "My name is" leaves no doubt and may come later.
constexpr qsizetype titledWindow = 400; ///< Words at the begin of a turn in which people are named by title.
constexpr qsizetype thanksWindow = 4;   ///< Words between the begin of a turn and thanks to the speaker before.

void addOnce(QList<Introduction> *found, const Introduction &introduction)
{
    const bool isKnown = std::any_of(found->begin(), found->end(), [&](const Introduction &other) {
        return other.kind == introduction.kind && !other.isOperator()
               && other.person.nameFirst == introduction.person.nameFirst;
    });
    if (!isKnown)
        found->append(introduction);
}

} // namespace

IntroductionFinder::IntroductionFinder(const TokenList &tokens, const CueList &cues)
    : m_tokens(tokens)
    , m_cues(cues)
    , m_reader(tokens)
{
}

qsizetype IntroductionFinder::sentenceEnd(qsizetype token, qsizetype limit) const
{
    while (token < limit && !m_tokens[token].endsSentence)
        ++token;
    return std::min(token + 1, limit);
}

void IntroductionFinder::addHandOver(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const
{
    const qsizetype limit = std::min(hit.end + readingWindow, passage.end);
    for (qsizetype token = hit.end; token < std::min(hit.end + 3, limit); ++token) {
        if (m_tokens.foldedAt(token) == u"operator") {
            if (found->isEmpty() || !found->last().isOperator())
                found->append(Introduction{Kind::HandOver, {}, hit.first});
            return;
        }
    }
    if (const auto person = m_reader.read(hit.end, limit))
        addOnce(found, Introduction{Kind::HandOver, *person, hit.first});
}

qsizetype IntroductionFinder::announcedBegin(const CueHit &hit, const Passage &passage) const
{
    // "For our next question, we have Jane Doe from Acme": the name stands before the last word of the phrase.
    qsizetype first = hit.end - 1;
    if (hit.cue != Cue::Announcement || m_tokens.foldedAt(first) != u"from")
        return hit.end;
    while (first > std::max(passage.first, hit.first + 1) && hit.end - first < 4 && m_reader.isNameWord(first - 1)
           && !m_tokens[first - 1].endsClause)
        --first;
    return first == hit.end - 1 ? hit.end : first;
}

void IntroductionFinder::addAnnouncement(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const
{
    const qsizetype limit = std::min(hit.end + 12, passage.end);
    auto person = m_reader.readAnnounced(announcedBegin(hit, passage), limit);
    if (!person)
        return;
    if (hit.cue == Cue::Inverted) {
        QStringList firm;
        for (qsizetype token = hit.end - 3; token >= hit.first && m_tokens.foldedAt(token) != u"from"; --token)
            firm.prepend(m_tokens.wordAt(token).toString());
        person->firm = firm.join(u' ');
    }
    const bool isWritten = m_tokens[person->nameFirst].isCapitalized;
    const bool isOfLine = m_tokens.foldedAt(hit.end - 1) == u"of";
    if (isWritten || isOfLine || m_reader.givenName(person->nameFirst) == GivenName::Sure || !person->firm.isEmpty())
        addOnce(found, Introduction{Kind::Announcement, *person, hit.first});
}

void IntroductionFinder::addMentions(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const
{
    const qsizetype limit = std::min(hit.end + rosterWindow, passage.end);
    qsizetype token = hit.end;
    qsizetype lastRead = hit.end;
    while (token < limit && token - lastRead < 12) {
        const auto person = m_reader.read(token, limit);
        // A name alone is no proof that a person is meant: companies and places are capitalised too.
        if (!person || (person->title.isEmpty() && person->nameEnd - person->nameFirst < 2)) {
            ++token;
            continue;
        }
        if (!person->title.isEmpty() || person->name.contains(u' '))
            addOnce(found, Introduction{Kind::Mention, *person, token});
        token = person->end;
        lastRead = token;
    }
}

bool IntroductionFinder::isNamedByTitle(const PersonReading &person) const
{
    // In "the CFO of Acme" no name follows.
    const qsizetype between = person.nameFirst - person.titleEnd;
    const bool isNext = between == 0 || (between == 1 && m_reader.isHonorific(person.titleEnd));
    return !person.title.isEmpty() && person.titleEnd > 0 && isNext && !m_tokens[person.titleEnd - 1].endsSentence
           && !m_reader.isFirm(person);
}

void IntroductionFinder::addTitled(const Passage &passage, QList<Introduction> *found) const
{
    // "Our Chief Financial Officer, Jane Doe, will take you through it."
    const qsizetype end = std::min(passage.end, passage.first + titledWindow);
    for (qsizetype token = passage.first; token < end; ++token) {
        if (!m_reader.isTitleWord(token))
            continue;
        // In "Jane Doe, chief executive officer, Acme" the title is Jane's.
        const bool isTaken = token > passage.first && m_reader.isNameWord(token - 1);
        const auto person = isTaken ? std::nullopt : m_reader.read(token, std::min(token + readingWindow, passage.end));
        qsizetype behind = token + 1;
        if (person && isNamedByTitle(*person)) {
            const bool isKnown = std::any_of(found->begin(), found->end(), [&](const Introduction &other) {
                return other.person.nameFirst == person->nameFirst;
            });
            if (!isKnown)
                found->append(Introduction{Kind::Mention, *person, token});
            behind = person->end;
        }
        while (behind < end && m_reader.isTitleWord(behind))
            ++behind;
        token = behind - 1;
    }
}

void IntroductionFinder::addFollowUp(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const
{
    // "Jane, do you want to take that?"
    const auto isApart = [&](qsizetype token) {
        return token + 1 == hit.first ? m_tokens[token].endsSentence : m_tokens[token].endsClause;
    };
    qsizetype first = hit.first;
    while (first > passage.first && hit.first - first < 3 && m_reader.isNameWord(first - 1) && !isApart(first - 1))
        --first;
    if (first == hit.first)
        return;
    if (const auto person = m_reader.readOwn(first, hit.first))
        addOnce(found, Introduction{Kind::HandOver, *person, first});
}

void IntroductionFinder::addSelf(const CueHit &hit, const Passage &passage, QList<Introduction> *found) const
{
    const bool saysName = m_tokens.foldedAt(hit.first) == u"my";
    if (hit.first - passage.first > (saysName ? nameWindow : selfWindow))
        return;
    // Machine translation and learners say "I am the Jane Doe".
    const bool hasArticle = hit.end < passage.end && m_tokens.foldedAt(hit.end) == u"the";
    const qsizetype name = hasArticle ? hit.end + 1 : hit.end;
    const auto person = m_reader.readOwn(name, std::min(name + readingWindow, passage.end));
    if (!person)
        return;
    const bool isFull = person->nameEnd - person->nameFirst >= 2;
    const bool isOperator = m_cues.count(Cue::Operator, hit.first, std::min(hit.end + 12, passage.end)) > 0;
    const bool hasStanding = !person->firm.isEmpty() || !person->title.isEmpty();
    const bool isPlain = isFull && isWholeClause(hit, *person, passage); // "I am Jane Doe."
    if (saysName || isOperator || hasStanding || isPlain)
        addOnce(found, Introduction{Kind::Self, *person, hit.first});
}

bool IntroductionFinder::isWholeClause(const CueHit &hit, const PersonReading &person, const Passage &passage) const
{
    const bool begins = hit.first == passage.first || m_tokens[hit.first - 1].endsClause
                        || m_tokens[hit.first].isCapitalized || m_tokens.foldedAt(hit.first - 1) == u"and";
    return begins && (person.end >= passage.end || m_tokens[person.end - 1].endsClause);
}

void IntroductionFinder::addThanks(const Passage &passage, QList<Introduction> *found) const
{
    static const QStringList fillers{u"very"_s, u"much"_s, u"so"_s, u"again"_s, u"all"_s, u"lot"_s, u"a"_s};
    const qsizetype limit = std::min(passage.first + 12, passage.end);
    for (qsizetype start = passage.first; start < std::min(passage.first + thanksWindow, limit); ++start) {
        const CueHit *thanks = m_cues.at(Cue::Thanks, start);
        if (!thanks)
            continue;
        const bool isWhole = m_tokens[thanks->end - 1].endsSentence;
        qsizetype token = isWhole ? limit : thanks->end;
        while (token < limit && fillers.contains(m_tokens.foldedAt(token)))
            ++token;
        auto person = token < limit && m_reader.isNameWord(token) ? m_reader.readOwn(token, limit) : std::nullopt;
        if (person) {
            keepGivenName(&*person);
            addOnce(found, Introduction{Kind::Thanks, *person, start});
        } else if (start == passage.first + 1 && m_reader.isNameWord(passage.first)) {
            if (const auto called = m_reader.readOwn(passage.first, start))
                addOnce(found, Introduction{Kind::Thanks, *called, passage.first});
        }
        return;
    }
}

void IntroductionFinder::keepGivenName(PersonReading *person) const
{
    // People are thanked by their given names; what follows without a stop is the next sentence: "Thank you, Jane Sales
    // grew".
    const bool goesOn = person->nameEnd - person->nameFirst > 1 && !m_tokens[person->nameEnd - 1].endsClause;
    if (!goesOn || m_reader.givenName(person->nameFirst) != GivenName::Sure)
        return;
    person->name = person->name.section(u' ', 0, 0);
    person->nameEnd = person->nameFirst + 1;
    person->end = person->nameEnd;
}

void IntroductionFinder::addCalling(const Passage &passage, QList<Introduction> *found) const
{
    // "Jane?" or "Jane, please go ahead." as the last words.
    qsizetype last = passage.end - 1;
    for (qsizetype token = std::max(passage.first, passage.end - 5); token < passage.end && last == passage.end - 1;
         ++token) {
        if (m_cues.at(Cue::GoAhead, token))
            last = token - 1;
    }
    if (last <= passage.first || passage.words() < 6 || !m_reader.isNameWord(last))
        return;
    const qsizetype before = m_reader.isHonorific(last - 1) ? last - 2 : last - 1;
    const bool standsAlone =
        before < passage.first || m_tokens[before].endsClause || m_tokens[before].id == m_tokens[last].id;
    // "And with that, back to you, Jane."
    const bool isAddressed =
        before > passage.first && m_tokens.foldedAt(before) == u"you" && m_tokens.foldedAt(before - 1) == u"to";
    if (standsAlone || isAddressed) {
        if (const auto person = m_reader.readOwn(last, passage.end))
            addOnce(found, Introduction{Kind::Calling, *person, last});
    }
}

QList<Introduction> IntroductionFinder::find(const Passage &passage) const
{
    QList<Introduction> found;
    addThanks(passage, &found);
    for (const CueHit &hit : m_cues.hitsIn(passage.first, passage.end)) {
        if (hit.end > passage.end)
            continue;
        if (hit.cue == Cue::HandOver)
            addHandOver(hit, passage, &found);
        else if (hit.cue == Cue::Announcement || hit.cue == Cue::Inverted)
            addAnnouncement(hit, passage, &found);
        else if (hit.cue == Cue::Mention)
            addMentions(hit, passage, &found);
        else if (hit.cue == Cue::FollowUp)
            addFollowUp(hit, passage, &found);
        else if (hit.cue == Cue::SelfName)
            addSelf(hit, passage, &found);
    }
    addTitled(passage, &found);
    addCalling(passage, &found);
    return found;
}

} // namespace core
