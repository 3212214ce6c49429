// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/analysis/turns/cast.h"
#include "core/analysis/turns/cues.h"
#include "core/analysis/turns/introductions.h"
#include "core/analysis/turns/passage.h"
#include "core/transcript/transcript.h"

namespace core {

/// Gives each passage the person of its label.
///
/// Names and titles in labels are believed; titles tell roles, and what is said tells the role of those without title.
/// Tags such as "spk00" or "Speaker 3" only say which turns are one speaker's; their names come from the words.
class LabelCaster
{
public:
    LabelCaster(const TokenList &tokens, const CueList &cues, const IntroductionFinder &finder);

    /// Fills Passage::person and role. introductions has an entry for each passage.
    Cast assign(Passages *passages, const QList<QList<Introduction>> &introductions,
                const QList<ImportedTurn> &imported) const;

    /// Whether a label only counts speakers: "spk00", "Speaker 3", "Speaker B", "Unknown speaker".
    static bool isTag(QStringView label);

private:
    Cast castNames(Passages *passages, const QList<ImportedTurn> &imported) const;
    Cast castTags(Passages *passages, const QList<QList<Introduction>> &introductions,
                  const QList<ImportedTurn> &imported) const;

    const TokenList &m_tokens;
    const CueList &m_cues;
    const IntroductionFinder &m_finder;
};

} // namespace core
