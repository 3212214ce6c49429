// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/reviewedcall.h"
#include "core/text/tokens.h"

namespace core {

/// Tells who said a passage, in which section, and in which sentence. Made once for an export.
class Surroundings
{
public:
    /// The call must outlive this.
    explicit Surroundings(const ReviewedCall &call);

    /// Display name of the speaker of an original range; empty if no turn holds it.
    QString speaker(TextRange original) const;

    /// The sectionKey() of the turn that holds an original range; empty if none does.
    QString section(TextRange original) const;

    /// The corrected sentence around an original range, within its turn.
    QString sentence(TextRange original) const;

private:
    const Turn *turnOf(TextRange original) const;

    const ReviewedCall &m_call;
    TokenList m_tokens; ///< Of the corrected text.
};

} // namespace core
