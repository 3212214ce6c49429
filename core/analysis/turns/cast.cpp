// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/cast.h"

#include <algorithm>

#include "core/analysis/turns/namelikeness.h"

namespace core {

namespace {

constexpr double surelySame = 0.7; ///< Names at least this alike are taken for one person's.

bool isCompany(Role role)
{
    return role == Role::Executive || role == Role::InvestorRelations;
}

/// Whether a name has words that the other lacks. "Lin Mei Hua" only writes "Lin Meihua" otherwise.
bool isSpelledOut(const QString &name, const QString &other)
{
    const auto letters = [](QString text) { return text.remove(u' ').size(); };
    return name.count(u' ') > other.count(u' ') && letters(name) > letters(other) + 1;
}

bool rolesAgree(Role a, Role b)
{
    return a == Role::Unknown || b == Role::Unknown || a == b || (isCompany(a) && isCompany(b));
}

} // namespace

int Cast::find(QStringView name, Role role) const
{
    int best = -1;
    double bestLikeness = 0.0;
    bool isTied = false;
    for (int i = 0; i < m_people.size(); ++i) {
        if (!rolesAgree(m_people[i].role, role))
            continue;
        double likeness = 0.0;
        for (const QString &variant : m_people[i].variants)
            likeness = std::max(likeness, nameLikeness(name, variant));
        if (likeness < surelySame || likeness < bestLikeness)
            continue;
        isTied = likeness == bestLikeness;
        best = i;
        bestLikeness = likeness;
    }
    return isTied ? -1 : best;
}

void Cast::enrich(Person *person, const PersonReading &reading, Role role) const
{
    if (!person->variants.contains(reading.name))
        person->variants.append(reading.name);
    const bool isFuller = isSpelledOut(reading.name, person->name);
    if (person->name.isEmpty() || isFuller)
        person->name = reading.name;
    if (person->title.isEmpty())
        person->title = reading.title;
    if (person->firm.isEmpty())
        person->firm = reading.firm;
    if (person->role == Role::Unknown)
        person->role = role;
}

int Cast::add(const PersonReading &reading, Role role)
{
    int index = find(reading.name, role);
    if (index < 0) {
        index = static_cast<int>(m_people.size());
        m_people.append(Person{});
    }
    enrich(&m_people[index], reading, role);
    return index;
}

int Cast::addUnnamed(Role role)
{
    Person person;
    person.role = role;
    m_people.append(person);
    return static_cast<int>(m_people.size()) - 1;
}

} // namespace core
