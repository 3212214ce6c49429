// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline/questiongroups.h"

#include <algorithm>

#include "core/analysis/outline/gist.h"
#include "core/analysis/turns/cues.h"
#include "core/text/wordcut.h"

namespace core {

namespace {

constexpr qsizetype interjection = 4;         ///< Words; up to this, nothing is asked or answered.
constexpr qsizetype longestGreeting = 12;     ///< Words; before a question, "Good morning, Mei, we can hear you".
constexpr qsizetype shortestNewAsker = 8;     ///< Words; somebody else's "Great quarter, thanks" begins no question.
constexpr qsizetype longestAnnouncement = 60; ///< Words; of those who are no operators.

class Grouper
{
public:
    Grouper(const SpeakerTurns &speech, const QStringList &words, qsizetype first, qsizetype end)
        : m_speech(speech)
        , m_words(words)
        , m_first(first)
        , m_end(end)
    {
        for (qsizetype turn = first; turn < end; ++turn) {
            m_counts.append(wordCount(words[turn]));
            m_roles.append(core::roleOf(speech, speech.turns[turn]));
        }
    }

    QList<QuestionGroup> groups() const
    {
        QList<QuestionGroup> groups;
        const QList<qsizetype> begins = groupBegins();
        for (qsizetype i = 0; i < begins.size(); ++i) {
            const qsizetype end = i + 1 < begins.size() ? begins[i + 1] : m_end;
            QuestionGroup group = groupOf(begins[i], end);
            // Nobody spoke after the announcement: it belongs to what follows.
            if (!groups.isEmpty() && isEmpty(groups.last()))
                group = groupOf(groups.takeLast().first, end);
            groups.append(group);
        }
        return groups;
    }

private:
    Role role(qsizetype turn) const { return m_roles[turn - m_first]; }
    qsizetype count(qsizetype turn) const { return m_counts[turn - m_first]; }
    const Turn &turn(qsizetype index) const { return m_speech.turns[index]; }
    bool asks(qsizetype index) const { return m_words[index].contains(u'?'); }

    static bool isEmpty(const QuestionGroup &group)
    {
        return std::all_of(group.parts.begin(), group.parts.end(),
                           [](TurnPart part) { return part == TurnPart::Announcement || part == TurnPart::Courtesy; });
    }

    bool isAnnouncement(qsizetype index) const
    {
        if (role(index) == Role::Analyst || role(index) == Role::Interpreter)
            return false;
        if (role(index) != Role::Operator && count(index) > longestAnnouncement)
            return false;
        const TokenList tokens(m_words[index]);
        const CueList cues(tokens);
        const int announced =
            cues.count(Cue::Announcement, 0, tokens.size()) + cues.count(Cue::Inverted, 0, tokens.size());
        if (role(index) == Role::Operator)
            return announced + cues.count(Cue::NextQuestion, 0, tokens.size()) > 0;
        // A company's own people say "next question" too, so that it must sound like an announcement.
        return announced > 0 && cues.count(Cue::NextQuestion, 0, tokens.size()) > 0;
    }

    /// Where groups begin: at announcements, and where somebody new asks without one.
    QList<qsizetype> groupBegins() const
    {
        QList<qsizetype> begins;
        SpeakerId asker;
        bool isOpen = false; // Announced, and nobody has asked yet.
        for (qsizetype index = m_first; index < m_end; ++index) {
            if (isAnnouncement(index)) {
                begins.append(index);
                isOpen = true;
            } else if (role(index) == Role::Analyst && turn(index).renders.isNull()) {
                const bool isNew = turn(index).speaker != asker && count(index) >= shortestNewAsker;
                if (isNew && !isOpen)
                    begins.append(withOperatorBefore(index, begins));
                if (isNew || isOpen)
                    asker = turn(index).speaker;
                isOpen = false;
            }
        }
        return begins;
    }

    qsizetype withOperatorBefore(qsizetype index, const QList<qsizetype> &begins) const
    {
        const qsizetype least = begins.isEmpty() ? m_first : begins.last() + 1;
        while (index > least && role(index - 1) == Role::Operator)
            --index;
        return index;
    }

    /// Who asks: the analyst who says most; without one, whoever speaks first after the announcement, if others answer.
    SpeakerId askerOf(qsizetype first, qsizetype end) const
    {
        QHash<SpeakerId, qsizetype> said;
        for (qsizetype index = first; index < end; ++index) {
            if (role(index) == Role::Analyst)
                said[turn(index).speaker] += count(index);
        }
        SpeakerId asker;
        qsizetype most = 0;
        for (qsizetype index = first; index < end; ++index) {
            const qsizetype words = said.value(turn(index).speaker);
            if (role(index) == Role::Analyst && words > most) {
                most = words;
                asker = turn(index).speaker;
            }
        }
        return most > 0 ? asker : firstSpeakerOf(first, end);
    }

    SpeakerId firstSpeakerOf(qsizetype first, qsizetype end) const
    {
        SpeakerId candidate;
        for (qsizetype index = first + 1; index < end; ++index) {
            if (role(index) == Role::Operator || isInterpreting(m_speech, turn(index)))
                continue;
            if (candidate.isNull() && (asks(index) || role(index) == Role::Unknown))
                candidate = turn(index).speaker;
            else if (!candidate.isNull() && turn(index).speaker != candidate)
                return candidate;
        }
        return {};
    }

    QuestionGroup groupOf(qsizetype first, qsizetype end) const
    {
        QuestionGroup group;
        group.first = first;
        group.end = end;
        group.analyst = askerOf(first, end);
        bool isAnswered = false;
        for (qsizetype index = first; index < end; ++index) {
            const TurnPart part = partOf(index, group, isAnswered);
            isAnswered = isAnswered || part == TurnPart::Answer;
            group.parts.append(part);
            // An English turn says better than a machine's what is asked.
            if (part == TurnPart::Question && isBetterQuestion(index, group.question))
                group.question = index;
        }
        return group;
    }

    bool isBetterQuestion(qsizetype index, qsizetype best) const
    {
        if (best < 0)
            return true;
        if (turn(best).isMachineTranslation != turn(index).isMachineTranslation)
            return turn(best).isMachineTranslation;
        return count(index) > count(best);
    }

    bool hasRealQuestion(const QuestionGroup &group) const
    {
        const qsizetype index = group.question;
        return index >= 0 && count(index) >= (asks(index) ? interjection + 1 : shortestNewAsker);
    }

    TurnPart partOf(qsizetype index, const QuestionGroup &group, bool isAnswered) const
    {
        // Who renders a question asks it, who renders an answer answers.
        if (isInterpreting(m_speech, turn(index)) && !group.parts.isEmpty())
            return renderedPart(group);
        if (role(index) == Role::Operator)
            return TurnPart::Announcement;
        if (count(index) <= interjection && !asks(index))
            return TurnPart::Courtesy;
        const bool isAsker =
            role(index) == Role::Analyst || (turn(index).speaker == group.analyst && !group.analyst.isNull());
        if (!isAsker && index == group.first && isAnnouncement(index))
            return TurnPart::Announcement;
        if (!isAsker)
            return count(index) > longestGreeting || hasRealQuestion(group) ? TurnPart::Answer : TurnPart::Courtesy;
        if (!isAnswered)
            return TurnPart::Question;
        return asks(index) || count(index) >= 2 * shortestNewAsker ? TurnPart::FollowUp : TurnPart::Courtesy;
    }

    static TurnPart renderedPart(const QuestionGroup &group)
    {
        for (auto part = group.parts.rbegin(); part != group.parts.rend(); ++part) {
            if (*part != TurnPart::Courtesy && *part != TurnPart::Announcement)
                return *part;
        }
        return TurnPart::Courtesy;
    }

    const SpeakerTurns &m_speech;
    const QStringList &m_words;
    qsizetype m_first;
    qsizetype m_end;
    QList<qsizetype> m_counts;
    QList<Role> m_roles;
};

} // namespace

QList<QuestionGroup> questionGroups(const SpeakerTurns &speech, const QStringList &words, qsizetype first,
                                    qsizetype end)
{
    return Grouper(speech, words, first, end).groups();
}

bool isInterpreting(const SpeakerTurns &speech, const Turn &turn)
{
    return !turn.renders.isNull() || roleOf(speech, turn) == Role::Interpreter;
}

Role roleOf(const SpeakerTurns &speech, const Turn &turn)
{
    const Speaker *speaker = speech.speaker(turn.speaker);
    return speaker ? speaker->role : Role::Unknown;
}

} // namespace core
