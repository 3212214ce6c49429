// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outline/calloutline.h"

#include <algorithm>

#include "core/analysis/outline/gist.h"
#include "core/analysis/outline/questiongroups.h"
#include "core/text/wordcut.h"

namespace core {

namespace {

using Kind = OutlineNode::Kind;

constexpr qsizetype interjection = 4; ///< Words; so short a turn belongs to the speech that it interrupts.
constexpr qsizetype shortRemark = 12; ///< Words; "Allow me to translate" does not tell what follows.

class Outliner
{
public:
    Outliner(const SpeakerTurns &speech, const QStringList &words)
        : m_speech(speech)
        , m_words(words)
    {
        m_counts.reserve(words.size());
        for (const QString &spoken : words)
            m_counts.append(wordCount(spoken));
    }

    QList<OutlineNode> sections() const
    {
        QList<OutlineNode> sections;
        const qsizetype count = m_speech.turns.size();
        for (qsizetype first = 0; first < count;) {
            qsizetype end = first + 1;
            while (end < count && m_speech.turns[end].section == m_speech.turns[first].section)
                ++end;
            OutlineNode node = nodeOf(Kind::Section, first, end);
            node.children = node.section == Section::QuestionsAndAnswers ? questions(first, end) : speeches(first, end);
            sections.append(node);
            first = end;
        }
        return sections;
    }

private:
    const Turn &turn(qsizetype index) const { return m_speech.turns[index]; }

    OutlineNode nodeOf(Kind kind, qsizetype first, qsizetype end) const
    {
        OutlineNode node;
        node.kind = kind;
        node.section = turn(first).section;
        node.firstTurn = first;
        node.titleTurn = first;
        extend(&node, first, end);
        return node;
    }

    void extend(OutlineNode *node, qsizetype from, qsizetype end) const
    {
        node->endTurn = end;
        for (qsizetype index = from; index < end; ++index)
            node->words += m_counts[index];
    }

    /// Sets title and speaker; the title is taken from English words where there are both.
    void entitle(OutlineNode *node, qsizetype titleTurn) const
    {
        node->titleTurn = titleTurn;
        node->title = gistOf(m_words[titleTurn]);
    }

    /// The turn of [first, end) whose words tell best what is said: English before a machine's, then the first that is
    /// more than a sentence or so.
    qsizetype tellingTurn(qsizetype first, qsizetype end) const
    {
        const auto tells = [this](qsizetype index) {
            const bool isReadable = !turn(index).isMachineTranslation && turn(index).language == u"en";
            return (isReadable ? 2 : 0) + (m_counts[index] > shortRemark ? 1 : 0);
        };
        qsizetype best = first;
        for (qsizetype index = first + 1; index < end; ++index) {
            if (tells(index) > tells(best))
                best = index;
        }
        return best;
    }

    QList<OutlineNode> speeches(qsizetype first, qsizetype end) const
    {
        QList<OutlineNode> speeches;
        for (qsizetype index = first; index < end; ++index) {
            const bool goesOn = !speeches.isEmpty()
                                && (turn(index).speaker == speeches.last().speaker || m_counts[index] <= interjection
                                    || isInterpreting(m_speech, turn(index)));
            if (goesOn) {
                extend(&speeches.last(), index, index + 1);
                continue;
            }
            speeches.append(nodeOf(Kind::Speech, index, index + 1));
            speeches.last().speaker = turn(index).speaker;
        }
        for (OutlineNode &speech : speeches)
            entitle(&speech, tellingTurn(speech.firstTurn, speech.endTurn));
        return speeches;
    }

    QList<OutlineNode> questions(qsizetype first, qsizetype end) const
    {
        const QList<QuestionGroup> groups = questionGroups(m_speech, m_words, first, end);
        QList<OutlineNode> nodes = speeches(first, groups.isEmpty() ? end : groups.first().first);
        for (const QuestionGroup &group : groups) {
            OutlineNode node = nodeOf(Kind::Question, group.first, group.end);
            node.speaker = group.analyst;
            entitle(&node, group.question < 0 ? group.first : group.question);
            addParts(&node, group);
            nodes.append(node);
        }
        return nodes;
    }

    void addParts(OutlineNode *question, const QuestionGroup &group) const
    {
        for (qsizetype index = group.first; index < group.end; ++index) {
            const TurnPart part = group.parts[index - group.first];
            if (!question->children.isEmpty() && goesOn(question->children.last(), index, part)) {
                extend(&question->children.last(), index, index + 1);
                continue;
            }
            if (part != TurnPart::Answer && part != TurnPart::FollowUp)
                continue;
            question->children.append(
                nodeOf(part == TurnPart::Answer ? Kind::Answer : Kind::FollowUp, index, index + 1));
            OutlineNode &child = question->children.last();
            child.speaker = turn(index).speaker;
            if (part == TurnPart::Answer && !question->answerers.contains(child.speaker))
                question->answerers.append(child.speaker);
        }
        for (OutlineNode &child : question->children)
            entitle(&child, tellingTurn(child.firstTurn, child.endTurn));
    }

    bool goesOn(const OutlineNode &child, qsizetype index, TurnPart part) const
    {
        if (child.endTurn != index || part == TurnPart::Announcement)
            return false;
        if (part == TurnPart::Courtesy || isInterpreting(m_speech, turn(index)))
            return true;
        const TurnPart before = child.kind == Kind::Answer ? TurnPart::Answer : TurnPart::FollowUp;
        return part == before && turn(index).speaker == child.speaker;
    }

    const SpeakerTurns &m_speech;
    const QStringList &m_words;
    QList<qsizetype> m_counts;
};

} // namespace

QList<OutlineNode> callOutline(const SpeakerTurns &speech, const QStringList &words)
{
    Q_ASSERT(words.size() == speech.turns.size());
    return Outliner(speech, words).sections();
}

} // namespace core
