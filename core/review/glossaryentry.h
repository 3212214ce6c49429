// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/guid.h"
#include "core/text/glossary.h"

namespace core {

/// A term of the project's glossary.
struct GlossaryEntry {
    GlossaryEntryId id;
    GlossaryTerm term;

    friend bool operator==(const GlossaryEntry &, const GlossaryEntry &) = default;
};

} // namespace core
