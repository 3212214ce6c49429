// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QHashFunctions>
#include <QString>

namespace core {

/// The identity of one kind of row, the same in every copy of a project. Tag keeps kinds apart at compile time.
///
/// A default-constructed id is null and names nothing.
template<typename Tag>
struct Guid {
    QString value; ///< UUID without braces, or empty.

    bool isNull() const { return value.isEmpty(); }

    friend bool operator==(const Guid &, const Guid &) = default;
    friend auto operator<=>(const Guid &a, const Guid &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Guid &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A new random UUID in the form of Guid::value.
QString createGuid();

/// A UUID that depends on name alone, so that equal input gives equal ids on every machine.
QString guidFromName(QStringView name);

template<typename Id>
Id newId()
{
    return Id{createGuid()};
}

using DocumentId = Guid<struct DocumentTag>;
using SourceId = Guid<struct SourceTag>;
using SpeakerId = Guid<struct SpeakerTag>;
using TurnId = Guid<struct TurnTag>;
using CorrectionId = Guid<struct CorrectionTag>;
using AnnotationId = Guid<struct AnnotationTag>;
using FigureReviewId = Guid<struct FigureReviewTag>;
using GlossaryEntryId = Guid<struct GlossaryEntryTag>;
using PersonId = Guid<struct PersonTag>;
using TagId = Guid<struct CodeTag>;
using VerdictId = Guid<struct VerdictTag>;

} // namespace core
