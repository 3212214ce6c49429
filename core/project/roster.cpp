// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/roster.h"

#include <algorithm>

#include "core/analysis/turns/namelikeness.h"
#include "core/project/companyname.h"
#include "core/text/tokens.h"

namespace core {

namespace {

constexpr double sameName = 0.75; ///< Forms of a name at least this alike are taken for one.

Edit editOf(const CallState &call, Edit::Action action)
{
    Edit edit;
    edit.action = action;
    edit.document = call.info.id;
    return edit;
}

bool isNamed(const RosterPerson &person, const QString &name)
{
    return person.name.compare(name, Qt::CaseInsensitive) == 0 || person.spellings.contains(name, Qt::CaseInsensitive);
}

/// The place of the person with a name among those of a company or of none, or -1.
qsizetype placeOf(const QList<RosterPerson> &roster, const QString &company, const QString &name)
{
    for (qsizetype i = 0; i < roster.size(); ++i) {
        const QString &theirs = roster[i].company;
        const bool isOfCompany = theirs.isEmpty() || company.isEmpty() || isSameCompany(theirs, company);
        if (isOfCompany && !name.isEmpty() && isNamed(roster[i], name))
            return i;
    }
    return -1;
}

/// Keeps a roster while people are learned, so that one edit can hold several of them.
class Learner
{
public:
    Learner(const CallState &call, const QList<RosterPerson> &roster)
        : m_company(companyOf(call))
        , m_before(roster)
        , m_roster(roster)
    {
    }

    /// The speaker is now as given; former is another form of his name, or empty.
    void learn(const Speaker &speaker, const QString &former)
    {
        if (speaker.name.isEmpty() || speaker.role == Role::Operator)
            return;
        const bool isForm = nameLikeness(former, speaker.name) >= sameName;
        qsizetype place = placeOf(m_roster, m_company, speaker.name);
        if (place < 0 && isForm)
            place = placeOf(m_roster, m_company, former);
        if (place < 0) {
            place = m_roster.size();
            m_roster.append(RosterPerson{newId<PersonId>(), m_company, speaker.name, {}, {}, {}, {}, {}});
        }
        RosterPerson &person = m_roster[place];
        if (person.company.isEmpty())
            person.company = m_company;
        addSpelling(person, person.name, speaker.name);
        if (isForm)
            addSpelling(person, former, speaker.name);
        person.name = speaker.name;
        person.spellings.removeAll(person.name);
        person.role = speaker.role == Role::Unknown ? person.role : speaker.role;
        person.title = speaker.title.isEmpty() ? person.title : speaker.title;
        person.firm = speaker.firm.isEmpty() ? person.firm : speaker.firm;
        person.colour = speaker.colour.isEmpty() ? person.colour : speaker.colour;
    }

    QList<RowChange> changes() const
    {
        QList<RowChange> changes;
        for (qsizetype i = 0; i < m_roster.size(); ++i) {
            if (i >= m_before.size())
                changes.append(RowChange{std::nullopt, m_roster[i]});
            else if (!(m_before[i] == m_roster[i]))
                changes.append(RowChange{m_before[i], m_roster[i]});
        }
        return changes;
    }

private:
    static void addSpelling(RosterPerson &person, const QString &spelling, const QString &name)
    {
        if (spelling != name && !spelling.isEmpty() && !person.spellings.contains(spelling))
            person.spellings.append(spelling);
    }

    QString m_company;
    QList<RosterPerson> m_before;
    QList<RosterPerson> m_roster;
};

bool confirmsSpeakers(Edit::Action action)
{
    switch (action) {
    case Edit::Action::AssignSpeaker:
    case Edit::Action::ChangeSpeaker:
    case Edit::Action::MergeSpeakers:
    case Edit::Action::UnifyNames:
    case Edit::Action::IdentifySpeakers:
        return true;
    default:
        return false;
    }
}

/// The speaker that an edit gives all turns of a removed one to; null if there is none.
const Speaker *heirOf(const Edit &edit, const CallState &call, const SpeakerId &removed)
{
    for (const RowChange &change : edit.changes) {
        const auto *before = change.before ? std::get_if<TurnRow>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<TurnRow>(&*change.after) : nullptr;
        if (before && after && before->turn.speaker == removed)
            return call.speech.speaker(after->turn.speaker);
    }
    return nullptr;
}

} // namespace

Speaker identified(const Speaker &speaker, const RosterPerson &person)
{
    Speaker result = speaker;
    result.name = person.name;
    result.number = 0;
    result.role = speaker.role == Role::Unknown ? person.role : speaker.role;
    result.title = speaker.title.isEmpty() ? person.title : speaker.title;
    result.firm = speaker.firm.isEmpty() ? person.firm : speaker.firm;
    result.colour = speaker.colour.isEmpty() ? person.colour : speaker.colour;
    return result;
}

Edit identifySpeakers(const CallState &call, const QList<RosterPerson> &roster, const QList<RosterMatch> &matches)
{
    Edit edit = editOf(call, Edit::Action::IdentifySpeakers);
    for (const RosterMatch &match : matches) {
        const Speaker *before = call.speech.speaker(match.speaker);
        const auto person =
            std::find_if(roster.begin(), roster.end(), [&](const RosterPerson &row) { return row.id == match.person; });
        if (!before || person == roster.end())
            continue;
        const Speaker after = identified(*before, *person);
        if (!(after == *before))
            edit.changes.append(RowChange{SpeakerRow{call.info.id, *before}, SpeakerRow{call.info.id, after}});
    }
    return edit;
}

Edit remembered(const Edit &edit, const CallState &call, const QList<RosterPerson> &roster)
{
    if (!confirmsSpeakers(edit.action))
        return edit;
    Learner learner(call, roster);
    for (const RowChange &change : edit.changes) {
        const auto *before = change.before ? std::get_if<SpeakerRow>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<SpeakerRow>(&*change.after) : nullptr;
        if (after)
            learner.learn(after->speaker, before ? before->speaker.name : QString());
        else if (const Speaker *heir = before ? heirOf(edit, call, before->speaker.id) : nullptr)
            learner.learn(*heir, before->speaker.name);
    }
    Edit result = edit;
    result.changes += learner.changes();
    return result;
}

Edit addToRoster(const CallState &call, const QList<RosterPerson> &roster, const QList<SpeakerId> &speakers)
{
    Edit edit = editOf(call, Edit::Action::ChangeRoster);
    Learner learner(call, roster);
    for (const Speaker &speaker : call.speech.speakers) {
        if (speakers.contains(speaker.id))
            learner.learn(speaker, {});
    }
    edit.changes = learner.changes();
    return edit;
}

Edit removeFromRoster(const QList<RosterPerson> &people)
{
    Edit edit;
    edit.action = Edit::Action::ChangeRoster;
    for (const RosterPerson &person : people)
        edit.changes.append(RowChange{person, std::nullopt});
    return edit;
}

const RosterPerson *knownPerson(const CallState &call, const QList<RosterPerson> &roster, const Speaker &speaker)
{
    const qsizetype place = placeOf(roster, companyOf(call), speaker.name);
    return place < 0 ? nullptr : &roster[place];
}

QSet<QString> nameWords(const QList<RosterPerson> &roster)
{
    QSet<QString> words;
    for (const RosterPerson &person : roster)
        words.unite(foldedWords(person.name));
    return words;
}

} // namespace core
