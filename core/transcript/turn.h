// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "core/base/guid.h"
#include "core/base/textrange.h"
#include "core/transcript/speaker.h"

namespace core {

/// The part of the call that a turn belongs to.
enum class Section { Unknown, Opening, SafeHarbour, PreparedRemarks, QuestionsAndAnswers, Closing };

/// The key under which a section is written to files, such as "safe_harbour".
QString sectionKey(Section section);

/// The section of a key; Unknown for any other text.
Section sectionFromKey(QStringView key);

/// The translated name of a section, such as “Prepared remarks”.
QString sectionName(Section section);

/// A stretch of speech by one speaker.
struct Turn {
    TurnId id;
    TextRange range;   ///< The words spoken, without label and without white space at the edges.
    SpeakerId speaker; ///< Null if nobody can be told.
    Section section = Section::Unknown;
    QString language = QStringLiteral("en"); ///< ISO 639-1 code of the language *spoken*.
    bool isMachineTranslation = false;       ///< The text is a recogniser's own English for words spoken in language.
    TurnId renders;                          ///< The earlier turn that this one says again in English; null for most.
    double confidence = 1.0;                 ///< How sure the speaker is, 0..1.
    QString reason; ///< Why this speaker, in a sentence; empty where the transcript says so itself.

    friend bool operator==(const Turn &, const Turn &) = default;
};

/// Who speaks when: turns in order of their ranges, which do not overlap, and the speakers they refer to.
struct SpeakerTurns {
    QList<Turn> turns;
    QList<Speaker> speakers;

    /// The speaker with this id, or null.
    const Speaker *speaker(const SpeakerId &id) const;

    /// The index of the turn that contains position or, between turns, of the one before it; -1 before the first.
    qsizetype turnAt(qsizetype position) const;

    friend bool operator==(const SpeakerTurns &, const SpeakerTurns &) = default;
};

} // namespace core
