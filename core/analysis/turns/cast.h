// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/analysis/turns/personreader.h"
#include "core/transcript/speaker.h"

namespace core {

/// Somebody who speaks or is named in the call.
struct Person {
    QString name; ///< The fullest form heard; empty for those who are not named.
    QString title;
    QString firm;
    Role role = Role::Unknown;
    QStringList variants; ///< All forms heard, as written.
};

/// The people of a call; variants of one name are one person.
class Cast
{
public:
    const QList<Person> &people() const { return m_people; }
    const Person &operator[](int index) const { return m_people[index]; }
    Person &operator[](int index)
    {
        m_found.clear(); // Whoever changes a person may change who is found.
        return m_people[index];
    }

    /// The person who is meant by a name; -1 if nobody is, or several could be. A role other than Unknown counts for
    /// nearness: an asker "Brian" is rather looked for among askers.
    int find(QStringView name, Role role = Role::Unknown) const;

    /// The person of a reading, added if new; a longer name, a title and a firm are taken over.
    int add(const PersonReading &reading, Role role);

    /// A person without a name.
    int addUnnamed(Role role);

private:
    int findLike(QStringView name, Role role) const;
    void enrich(Person *person, const PersonReading &reading, Role role) const;

    QList<Person> m_people;
    QHash<QString, int> m_byVariant;     ///< Person by a name as written and the role.
    mutable QHash<QString, int> m_found; ///< What find() found since the last change.
};

} // namespace core
