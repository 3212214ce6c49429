// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/guid.h"

namespace core {

/// What somebody does in the call.
enum class Role { Unknown, Operator, Executive, InvestorRelations, Analyst, Interpreter };

/// The key under which a role is written to files, such as "investor_relations".
QString roleKey(Role role);

/// The role of a key; Unknown for any other text.
Role roleFromKey(QStringView key);

/// The translated name of a role, such as “Investor relations”.
QString roleName(Role role);

/// Somebody who speaks in the call.
struct Speaker {
    SpeakerId id;
    QString name; ///< Empty if unknown.
    Role role = Role::Unknown;
    QString title;  ///< "Chief Financial Officer"; may be empty.
    QString firm;   ///< Mostly for analysts; may be empty.
    QString colour; ///< "#rrggbb" chosen by the analyst; empty means the colour of the role.
    int number = 0; ///< Counts unnamed speakers from 1, for labels such as “Analyst 2”.

    /// The name, or a label such as “Operator”, “Analyst 2” or “Speaker 3”.
    QString displayName() const;

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

} // namespace core
