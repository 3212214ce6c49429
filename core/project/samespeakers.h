// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/project/reviewedcall.h"

namespace core {

/// Two speakers of a call who may be one person.
struct SameSpeakers {
    SpeakerId from; ///< The one who would go: says less.
    SpeakerId into;

    friend bool operator==(const SameSpeakers &, const SameSpeakers &) = default;
};

/// Pairs of speakers whose names are forms of one name and whose roles do not contradict. Every speaker goes into one
/// other at most, and none into one that goes himself.
QList<SameSpeakers> sameSpeakers(const ReviewedCall &call);

} // namespace core
