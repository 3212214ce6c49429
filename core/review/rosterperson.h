// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/base/guid.h"
#include "core/transcript/speaker.h"

namespace core {

/// Somebody whom the analyst has named in a call: the project knows him when the next call of the company comes.
struct RosterPerson {
    PersonId id;
    QString company; ///< Whose call he speaks in; empty if that is not known.
    QString name;
    QStringList spellings; ///< Other forms of the name that transcripts had; none equals name.
    Role role = Role::Unknown;
    QString title;  ///< "Chief Financial Officer"; may be empty.
    QString firm;   ///< Mostly for analysts; may be empty.
    QString colour; ///< "#rrggbb" chosen by the analyst; empty means the colour of the role.

    friend bool operator==(const RosterPerson &, const RosterPerson &) = default;
};

} // namespace core
