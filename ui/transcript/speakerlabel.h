// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/project/reviewedcall.h"

namespace ui {

/// What stands beside a turn.
struct SpeakerLabel {
    QString number; ///< Of the turn, from 1.
    QString name;
    QStringList details; ///< Role or title, firm, kind of translation: one line each, most important first.

    friend bool operator==(const SpeakerLabel &, const SpeakerLabel &) = default;
};

SpeakerLabel speakerLabel(const core::ReviewedCall &call, qsizetype turn);

/// The name of the section that begins with a turn; empty if none does.
QString sectionTitle(const core::ReviewedCall &call, qsizetype turn);

/// Everything that is known of a turn's speaker, as rich text for a tooltip.
QString speakerCard(const core::ReviewedCall &call, qsizetype turn);

} // namespace ui
