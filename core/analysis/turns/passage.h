// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/transcript/turn.h"

namespace core {

/// A turn in the making: tokens [first, end) of one imported turn, and what has been found out about them so far.
struct Passage {
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype imported = 0;     ///< Index of the ImportedTurn that it lies in.
    bool isCut = false;         ///< It begins inside the imported turn.
    std::optional<float> odds;  ///< Log odds that somebody else begins here, where only BoundaryModel says so.
    bool isSameSpeaker = false; ///< The speaker of the passage before goes on, in another language.
    Role role = Role::Unknown;
    int person = -1; ///< Index in the cast; -1 if unknown.
    Section section = Section::Unknown;
    QString language = QStringLiteral("en");
    bool isMachineTranslation = false;
    qsizetype renders = -1; ///< Index of the passage that this one says again; -1 for most.
    double confidence = 0.5;
    QString reason;

    qsizetype words() const { return end - first; }
};

using Passages = QList<Passage>;

} // namespace core
