// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/cues.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// One place of a phrase.
struct Slot {
    QStringList words; ///< Alternatives; empty means any word.
    bool isOptional = false;
};

struct Phrase {
    Cue cue = Cue::Operator;
    QList<Slot> places;
};

/// The words of a Slot as the ids that they have in one text.
struct BoundSlot {
    QList<qint32> ids; ///< Empty means any word.
    bool isOptional = false;
};

constexpr std::array<std::pair<QLatin1StringView, Cue>, 23> cueNames{{
    {QLatin1StringView("operator"), Cue::Operator},
    {QLatin1StringView("announcement"), Cue::Announcement},
    {QLatin1StringView("inverted"), Cue::Inverted},
    {QLatin1StringView("nextquestion"), Cue::NextQuestion},
    {QLatin1StringView("goahead"), Cue::GoAhead},
    {QLatin1StringView("handover"), Cue::HandOver},
    {QLatin1StringView("mention"), Cue::Mention},
    {QLatin1StringView("followup"), Cue::FollowUp},
    {QLatin1StringView("selfname"), Cue::SelfName},
    {QLatin1StringView("greeting"), Cue::Greeting},
    {QLatin1StringView("shortgreeting"), Cue::ShortGreeting},
    {QLatin1StringView("thanks"), Cue::Thanks},
    {QLatin1StringView("analyst"), Cue::Analyst},
    {QLatin1StringView("executive"), Cue::Executive},
    {QLatin1StringView("answerstart"), Cue::AnswerStart},
    {QLatin1StringView("inviting"), Cue::Inviting},
    {QLatin1StringView("qastart"), Cue::QaStart},
    {QLatin1StringView("closing"), Cue::Closing},
    {QLatin1StringView("safeharbour"), Cue::SafeHarbour},
    {QLatin1StringView("finance"), Cue::Finance},
    {QLatin1StringView("selftranslation"), Cue::SelfTranslation},
    {QLatin1StringView("interpreterstart"), Cue::InterpreterStart},
    {QLatin1StringView("interpretation"), Cue::Interpretation},
}};

Slot parsedSlot(QString text)
{
    Slot slot;
    slot.isOptional = text.endsWith(u'?');
    if (slot.isOptional)
        text.chop(1);
    if (text != u"*")
        slot.words = text.split(u'|');
    return slot;
}

QList<Phrase> readPhrases()
{
    QList<Phrase> phrases;
    QFile file(QStringLiteral(":/lexicon/turncues.txt"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    std::optional<Cue> cue;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            const QStringView name = QStringView(line).sliced(1, line.size() - 2);
            const auto *const found =
                std::find_if(cueNames.begin(), cueNames.end(), [&](const auto &entry) { return entry.first == name; });
            Q_ASSERT(found != cueNames.end());
            cue = found->second;
            continue;
        }
        Phrase phrase{*cue, {}};
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
            phrase.places.append(parsedSlot(word));
        phrases.append(phrase);
    }
    return phrases;
}

const QList<Phrase> &allPhrases()
{
    static const QList<Phrase> phrases = readPhrases();
    return phrases;
}

/// The slots of a phrase in the ids of one text; none if the text lacks a word that the phrase needs.
std::optional<QList<BoundSlot>> bound(const Phrase &phrase, const TokenList &tokens)
{
    QList<BoundSlot> result;
    for (const Slot &slot : phrase.places) {
        BoundSlot boundSlot{{}, slot.isOptional};
        for (const QString &word : slot.words) {
            if (const qint32 id = tokens.idOf(word); id >= 0)
                boundSlot.ids.append(id);
        }
        const bool isImpossible = !slot.words.isEmpty() && boundSlot.ids.isEmpty();
        if (isImpossible && !slot.isOptional)
            return std::nullopt;
        if (!isImpossible)
            result.append(boundSlot);
    }
    return result;
}

/// The token behind the longest match of the slots from slot on at token, or -1. A phrase has few slots, so that the
/// recursion is shallow and its cost bounded.
qsizetype matchEnd(const TokenList &tokens, const QList<qint32> &fillers, qsizetype token,
                   const QList<BoundSlot> &pattern, qsizetype slot)
{
    if (slot == pattern.size())
        return token;
    // "I hand over, uh, to".
    while (slot > 0 && token < tokens.size() && fillers.contains(tokens[token].id))
        ++token;
    qsizetype end = -1;
    const BoundSlot &current = pattern[slot];
    if (token < tokens.size() && (current.ids.isEmpty() || current.ids.contains(tokens[token].id)))
        end = matchEnd(tokens, fillers, token + 1, pattern, slot + 1);
    if (end < 0 && current.isOptional)
        end = matchEnd(tokens, fillers, token, pattern, slot + 1);
    return end;
}

} // namespace

CueList::CueList(const TokenList &tokens)
{
    struct Bound {
        Cue cue;
        QList<BoundSlot> pattern;
    };
    QList<Bound> patterns;
    QList<QList<qsizetype>> byFirstWord(tokens.distinctWords());
    for (const Phrase &phrase : allPhrases()) {
        auto pattern = bound(phrase, tokens);
        if (!pattern)
            continue;
        for (const qint32 id : std::as_const(pattern->first().ids))
            byFirstWord[id].append(patterns.size());
        patterns.append(Bound{phrase.cue, *std::move(pattern)});
    }
    QList<qint32> fillers;
    for (const QString &filler : {u"uh"_s, u"um"_s, u"uhm"_s, u"er"_s}) {
        if (const qint32 id = tokens.idOf(filler); id >= 0)
            fillers.append(id);
    }
    m_firstHits.reserve(tokens.size() + 1);
    for (qsizetype token = 0; token < tokens.size(); ++token) {
        m_firstHits.append(m_hits.size());
        for (const qsizetype index : byFirstWord.at(tokens[token].id)) {
            const qsizetype end = matchEnd(tokens, fillers, token, patterns[index].pattern, 0);
            if (end > token)
                m_hits.append(CueHit{patterns[index].cue, token, end});
        }
    }
    m_firstHits.append(m_hits.size());
}

qsizetype CueList::lowerBound(qsizetype first) const
{
    return m_firstHits[std::clamp(first, qsizetype(0), m_firstHits.size() - 1)];
}

QList<CueHit> CueList::hitsIn(qsizetype first, qsizetype end) const
{
    const qsizetype from = lowerBound(first);
    return m_hits.mid(from, lowerBound(end) - from);
}

int CueList::count(Cue cue, qsizetype first, qsizetype end) const
{
    int result = 0;
    for (qsizetype i = lowerBound(first); i < m_hits.size() && m_hits[i].first < end; ++i) {
        if (m_hits[i].cue == cue)
            ++result;
    }
    return result;
}

const CueHit *CueList::at(Cue cue, qsizetype first) const
{
    const CueHit *best = nullptr;
    for (qsizetype i = lowerBound(first); i < m_hits.size() && m_hits[i].first == first; ++i) {
        if (m_hits[i].cue == cue && (!best || m_hits[i].end > best->end))
            best = &m_hits[i];
    }
    return best;
}

} // namespace core
