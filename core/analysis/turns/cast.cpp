// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/cast.h"

#include <algorithm>

#include "core/analysis/turns/namelikeness.h"

namespace core {

namespace {

// More people than these are not compared one by one, so that the time stays linear.
constexpr qsizetype mostCompared = 50;
constexpr qsizetype mostOfOneCall = 300; ///< Of so many, only equal names are looked up.
constexpr qsizetype mostVariants = 5;    ///< Forms of one person's name that are compared.
constexpr double surelySame = 0.7;       ///< Names at least this alike are taken for one person's.

/// Letters that sound alike where a name begins share a bit.
int initialSound(QChar letter)
{
    static const QList<QStringView> groups{u"aeiouyhw", u"bp", u"ckqgjx", u"dt", u"fvp", u"szc", u"l", u"mn", u"r"};
    const QChar small = letter.toLower();
    int sounds = 0;
    for (qsizetype i = 0; i < groups.size(); ++i)
        sounds |= groups[i].contains(small) ? 1 << i : 0;
    return sounds == 0 ? -1 : sounds;
}

/// Whether the first or last words of two names begin alike; the quick half of nameLikeness().
bool mayBeAlike(QStringView a, QStringView b)
{
    const auto sounds = [](QStringView name) {
        return name.isEmpty() ? 0 : initialSound(name.front()) | initialSound(name[name.lastIndexOf(u' ') + 1]);
    };
    // "Terry" may be "Perry Doe".
    const auto firstLength = [](QStringView name) { return name.contains(u' ') ? name.indexOf(u' ') : name.size(); };
    const bool isShort = !a.contains(u' ') || !b.contains(u' ');
    return (sounds(a) & sounds(b)) != 0 || (isShort && firstLength(a) == firstLength(b));
}

QString variantKey(QStringView name, Role role)
{
    return name.toString() + QChar(static_cast<char16_t>(role));
}

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
    const QString key = variantKey(name, role);
    const auto known = m_found.constFind(key);
    if (known != m_found.constEnd())
        return *known;
    int found = m_people.size() <= mostOfOneCall ? findLike(name, role) : -1;
    if (found < 0)
        found = m_byVariant.value(key, -1);
    m_found.insert(key, found);
    return found;
}

int Cast::findLike(QStringView name, Role role) const
{
    int best = -1;
    double bestLikeness = 0.0;
    bool isTied = false;
    const auto compared = static_cast<int>(std::min(m_people.size(), mostCompared));
    for (int i = 0; i < compared; ++i) {
        if (!rolesAgree(m_people[i].role, role))
            continue;
        double likeness = 0.0;
        const QStringList &variants = m_people[i].variants;
        for (qsizetype j = 0; j < std::min(variants.size(), mostVariants); ++j)
            likeness = std::max(likeness, mayBeAlike(name, variants[j]) ? nameLikeness(name, variants[j]) : 0.0);
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
    if (person->variants.size() < mostVariants && !person->variants.contains(reading.name))
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
    const Person &before = m_people[index];
    const bool mayGrow = before.variants.size() < mostVariants && !before.variants.contains(reading.name);
    const bool isNewForm = mayGrow || before.role == Role::Unknown;
    enrich(&m_people[index], reading, role);
    if (isNewForm) {
        m_byVariant.insert(variantKey(reading.name, role), index);
        m_found.clear();
    }
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
