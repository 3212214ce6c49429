// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "core/review/annotation.h"

namespace core {

/// How far two analysts put one tag, or all of them together, on the same words.
struct TagAgreement {
    TagId tag;             ///< Null for all tags together.
    qsizetype both = 0;    ///< Passages on which both put it.
    qsizetype first = 0;   ///< Those on which only the first did.
    qsizetype second = 0;  ///< Those on which only the second did.
    qsizetype neither = 0; ///< Those on which neither did, though one of them put another tag there.

    /// Cohen's kappa over the passages, from -1 to 1; none where chance alone would agree always.
    std::optional<double> kappa() const;

    /// Text under the tag of both, divided by text under the tag of either, from 0 to 1; none if there is no such text.
    std::optional<double> overlap() const;

    qsizetype commonLength = 0; ///< UTF-16 units that both tagged so.
    qsizetype unitedLength = 0; ///< UTF-16 units that either tagged so.
};

/// The agreement of two analysts in the calls of a project.
struct Agreement {
    qsizetype passages = 0;   ///< That either coded.
    TagAgreement all;         ///< Every passage counts once for each tag that either used anywhere.
    QList<TagAgreement> tags; ///< Those that either used, in the order of the codebook.
};

/// Compares what two analysts tagged.
///
/// A passage is a stretch of text that tags of either cover without a gap: overlapping annotations of both make one.
/// For each tag every passage is decided twice, yes or no. Cohen's kappa sets the share of equal decisions p_o against
/// the share p_e that would be equal by chance if each analyst said yes as often as he did:
/// kappa = (p_o - p_e) / (1 - p_e). See J. Cohen, "A coefficient of agreement for nominal scales", Educational and
/// Psychological Measurement 20 (1), 1960, pages 37-46. Text that neither coded is left out: it would make any
/// two analysts agree. The overlap is the index of P. Jaccard (1901), by length of text.
Agreement agreementOf(const QList<Annotation> &first, const QList<Annotation> &second, const QList<Tag> &codebook);

} // namespace core
