// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/base/textrange.h"

namespace core {

class Transcript;

/// Another account of the same call, laid beside the transcript that is reviewed. Plain data.
struct SecondSource {
    enum class Kind {
        Transcript,   ///< Another vendor's transcript of the same call.
        PressRelease, ///< What the company published with its results.
    };

    Kind kind = Kind::Transcript;
    QString vendor;          ///< Who made it, as the analyst calls it; may be empty.
    QString fileName;        ///< Without folder; may be empty.
    QString text;            ///< Line ends are LF.
    QList<TextRange> spoken; ///< Transcripts: the words of turns, without labels and headers. Empty: all of text.

    /// How findings call it: the vendor, else the file, else a translated phrase.
    QString displayName() const;

    friend bool operator==(const SecondSource &, const SecondSource &) = default;
};

/// How a second source fits the call.
struct SourceMatch {
    /// The share of common words (transcripts) or of figures that were found in the call (press releases), 0..1.
    double common = 0;
    bool isUsed = false; ///< False if it does not seem to belong to this call, so that nothing was made of it.
    int findings = 0;    ///< How many findings it gave or backed.
    QString note;        ///< A translated sentence where something is to be said, else empty.

    friend bool operator==(const SourceMatch &, const SourceMatch &) = default;
};

/// The key under which a kind is written to files: "transcript" or "press-release".
QString secondSourceKindKey(SecondSource::Kind kind);

/// The kind of a key, if it is one.
std::optional<SecondSource::Kind> secondSourceKindFromKey(QStringView key);

/// The translated name of a kind, such as “Transcript of another vendor”.
QString secondSourceKindName(SecondSource::Kind kind);

/// The key of the findings that come from a second source; see Finding::detector.
QString secondSourceDetectorId();

/// A source made from a file that was read as a transcript; a press release keeps all of its text.
SecondSource secondSourceOf(const Transcript &transcript, SecondSource::Kind kind, const QString &vendor);

} // namespace core
