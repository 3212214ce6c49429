// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/speaker.h"

#include <array>
#include <utility>

#include <QCoreApplication>

namespace core {

namespace {

constexpr std::array<std::pair<Role, const char *>, 6> roleKeys{{
    {Role::Unknown, "unknown"},
    {Role::Operator, "operator"},
    {Role::Executive, "executive"},
    {Role::InvestorRelations, "investor_relations"},
    {Role::Analyst, "analyst"},
    {Role::Interpreter, "interpreter"},
}};

} // namespace

QString roleKey(Role role)
{
    return QLatin1StringView(roleKeys.at(static_cast<size_t>(role)).second);
}

Role roleFromKey(QStringView key)
{
    for (const auto &[role, text] : roleKeys) {
        if (key == QLatin1StringView(text))
            return role;
    }
    return Role::Unknown;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Operator:
        return QCoreApplication::translate("core::Speaker", "Operator");
    case Role::Executive:
        return QCoreApplication::translate("core::Speaker", "Executive");
    case Role::InvestorRelations:
        return QCoreApplication::translate("core::Speaker", "Investor relations");
    case Role::Analyst:
        return QCoreApplication::translate("core::Speaker", "Analyst");
    case Role::Interpreter:
        return QCoreApplication::translate("core::Speaker", "Interpreter");
    case Role::Unknown:
        break;
    }
    return QCoreApplication::translate("core::Speaker", "Speaker");
}

QString Speaker::displayName() const
{
    if (!name.isEmpty())
        return name;
    if (number <= 0)
        return roleName(role);
    //: A speaker without a name: %1 is the role, %2 counts, as in “Analyst 2”.
    return QCoreApplication::translate("core::Speaker", "%1 %2").arg(roleName(role)).arg(number);
}

} // namespace core
