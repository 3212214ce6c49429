// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

#include "core/project/callstate.h"
#include "core/review/edit.h"
#include "core/review/rosterperson.h"

namespace core {

/// A guess that a speaker of a call is somebody whom the project knows.
struct RosterMatch {
    enum class Reason {
        SameName,    ///< The call names him so; only details are missing.
        SimilarName, ///< The name in the call sounds or looks alike.
        Announced,   ///< The name was said right before he speaks.
        SameTitle,   ///< Nobody else has this title.
        OnlyOfRole,  ///< The only one with this role, here and in the roster.
    };

    SpeakerId speaker;
    PersonId person;
    Reason reason = Reason::SameName;
    double likeness = 0; ///< 0..1

    friend bool operator==(const RosterMatch &, const RosterMatch &) = default;
};

/// Whom of the roster the speakers of a call may be, the likeliest first: people of the same company, or of one that is
/// not known if the name speaks for it. Nobody is matched twice, and nobody to whom the roster would add nothing.
QList<RosterMatch> rosterMatches(const CallState &call, const QList<RosterPerson> &roster);

/// A speaker with what the roster knows and the call does not. A name is taken over; what the call says itself of role,
/// title and firm stays.
Speaker identified(const Speaker &speaker, const RosterPerson &person);

/// Gives the speakers of some matches the names and details of their people, in one step.
Edit identifySpeakers(const CallState &call, const QList<RosterPerson> &roster, const QList<RosterMatch> &matches);

/// An edit that also keeps in the roster what it says of speakers: those it names or changes become known, other forms
/// of their names too. Edits that do not confirm anybody stay as they are; operators are not remembered.
Edit remembered(const Edit &edit, const CallState &call, const QList<RosterPerson> &roster);

/// Puts speakers that have a name into the roster, or brings what it knows of them up to date.
Edit addToRoster(const CallState &call, const QList<RosterPerson> &roster, const QList<SpeakerId> &speakers);

/// Forgets people.
Edit removeFromRoster(const QList<RosterPerson> &people);

/// The person of the roster that a speaker is by name, or null.
const RosterPerson *knownPerson(const CallState &call, const QList<RosterPerson> &roster, const Speaker &speaker);

/// The folded words of all names, for AnalysisOptions::knownWords: the analyst has seen them.
QSet<QString> nameWords(const QList<RosterPerson> &roster);

} // namespace core
