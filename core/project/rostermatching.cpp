// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who of the roster speaks in a call.
#include <algorithm>
#include <optional>

#include <QSet>

#include "core/analysis/turns/namelikeness.h"
#include "core/project/companyname.h"
#include "core/project/roster.h"
#include "core/text/tokens.h"

namespace core {

namespace {

using Reason = RosterMatch::Reason;

constexpr double leastLikeness = 0.75; ///< Of names that are offered as one.
constexpr double titleLikeness = 0.6;
constexpr double roleLikeness = 0.4;
constexpr double announcedLikeness = 0.85;
constexpr double otherRole = 0.3;         ///< How much less likely a person with another role is.
constexpr qsizetype handOverLength = 240; ///< Of the words right before a turn, in characters.

/// A person whom a call may have, and whether the company is the same for sure.
struct Candidate {
    const RosterPerson *person = nullptr;
    bool isOfCompany = false;
};

QList<Candidate> candidatesFor(const QString &company, const QList<RosterPerson> &roster)
{
    QList<Candidate> candidates;
    for (const RosterPerson &person : roster) {
        const bool isSame = isSameCompany(person.company, company);
        if (isSame || person.company.isEmpty() || company.isEmpty())
            candidates.append(Candidate{&person, isSame || person.company == company});
    }
    return candidates;
}

bool haveOtherRoles(Role a, Role b)
{
    return a != Role::Unknown && b != Role::Unknown && a != b;
}

double likenessOfNames(const QString &name, const RosterPerson &person)
{
    double best = nameLikeness(name, person.name);
    for (const QString &spelling : person.spellings)
        best = std::max(best, nameLikeness(name, spelling));
    return best;
}

/// "Chief Financial Officer" and "CFO" are one.
QString titleKey(const QString &title)
{
    const QString folded = title.toCaseFolded().simplified();
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3 || words.first() != u"chief" || words.last() != u"officer")
        return folded;
    QString initials;
    for (const QString &word : words)
        initials.append(word.front());
    return initials;
}

/// Finds matches of one call; everything that is asked for more than once is kept.
class Matcher
{
public:
    Matcher(const CallState &call, const QList<RosterPerson> &roster)
        : m_call(call)
        , m_map(call.textMap())
        , m_candidates(candidatesFor(companyOf(call), roster))
    {
    }

    QList<RosterMatch> matches() const
    {
        QList<RosterMatch> all;
        for (const Speaker &speaker : m_call.speech.speakers) {
            for (const Candidate &candidate : m_candidates) {
                if (const auto match = matchOf(speaker, candidate))
                    all.append(*match);
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const RosterMatch &a, const RosterMatch &b) { return a.likeness > b.likeness; });
        QSet<SpeakerId> speakers;
        QSet<PersonId> people;
        QList<RosterMatch> best;
        for (const RosterMatch &match : std::as_const(all)) {
            if (speakers.contains(match.speaker) || people.contains(match.person))
                continue;
            speakers.insert(match.speaker);
            people.insert(match.person);
            best.append(match);
        }
        return best;
    }

private:
    std::optional<RosterMatch> matchOf(const Speaker &speaker, const Candidate &candidate) const
    {
        const RosterPerson &person = *candidate.person;
        RosterMatch match{speaker.id, person.id, Reason::SimilarName, 0};
        if (!speaker.name.isEmpty()) {
            match.likeness = likenessOfNames(speaker.name, person);
            match.reason = speaker.name == person.name ? Reason::SameName : Reason::SimilarName;
        } else if (isAnnounced(speaker, person)) {
            match.likeness = announcedLikeness;
            match.reason = Reason::Announced;
        } else if (candidate.isOfCompany) {
            rateUnnamed(match, speaker, person);
        }
        if (haveOtherRoles(speaker.role, person.role))
            match.likeness -= otherRole;
        const double needed = speaker.name.isEmpty() ? roleLikeness : leastLikeness;
        return match.likeness >= needed ? std::optional(match) : std::nullopt;
    }

    void rateUnnamed(RosterMatch &match, const Speaker &speaker, const RosterPerson &person) const
    {
        const bool sameTitle = !speaker.title.isEmpty() && titleKey(speaker.title) == titleKey(person.title);
        if (sameTitle
            && countWith([&](const RosterPerson &p) { return titleKey(p.title) == titleKey(person.title); }) == 1) {
            match.likeness = titleLikeness;
            match.reason = Reason::SameTitle;
            return;
        }
        const bool contradicts = !speaker.title.isEmpty() && !person.title.isEmpty();
        const bool isOnly = speaker.role != Role::Unknown && speaker.role == person.role
                            && countWith([&](const RosterPerson &p) { return p.role == person.role; }) == 1
                            && speakersOf(speaker.role) == 1;
        if (isOnly && !contradicts) {
            match.likeness = roleLikeness;
            match.reason = Reason::OnlyOfRole;
        }
    }

    template<typename Condition>
    qsizetype countWith(Condition condition) const
    {
        return std::count_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
            return candidate.isOfCompany && condition(*candidate.person);
        });
    }

    qsizetype speakersOf(Role role) const
    {
        const QList<Speaker> &speakers = m_call.speech.speakers;
        return std::count_if(speakers.begin(), speakers.end(), [&](const Speaker &s) { return s.role == role; });
    }

    /// Whether first and last name are said at the end of a turn behind which the speaker begins.
    bool isAnnounced(const Speaker &speaker, const RosterPerson &person) const
    {
        const QStringList name = person.name.split(u' ', Qt::SkipEmptyParts);
        if (name.size() < 2)
            return false;
        const QList<Turn> &turns = m_call.speech.turns;
        for (qsizetype i = 1; i < turns.size(); ++i) {
            if (turns[i].speaker == speaker.id && turns[i - 1].speaker != speaker.id)
                return endsWithName(m_map.toCorrected(turns[i - 1].range).of(m_map.corrected()), name);
        }
        return false;
    }

    static bool endsWithName(QStringView words, const QStringList &name)
    {
        const TokenList tokens(words.right(handOverLength).toString());
        bool isFirstSaid = false;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (isFirstSaid && isSameNameWord(tokens.wordAt(i), name.last()))
                return true;
            isFirstSaid = isSameNameWord(tokens.wordAt(i), name.first()) || (isFirstSaid && name.size() > 2);
        }
        return false;
    }

    const CallState &m_call;
    TextMap m_map;
    QList<Candidate> m_candidates;
};

} // namespace

QList<RosterMatch> rosterMatches(const CallState &call, const QList<RosterPerson> &roster)
{
    if (roster.isEmpty())
        return {};
    QList<RosterMatch> matches = Matcher(call, roster).matches();
    matches.removeIf([&](const RosterMatch &match) {
        const Speaker *speaker = call.speech.speaker(match.speaker);
        const auto person =
            std::find_if(roster.begin(), roster.end(), [&](const RosterPerson &row) { return row.id == match.person; });
        return identified(*speaker, *person) == *speaker;
    });
    return matches;
}

} // namespace core
