// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/analysis/kpi.h"
#include "core/project/reviewedcall.h"
#include "core/review/figurereview.h"

namespace core {

/// What the analyst has decided on a figure.
enum class FigureStatus { Unreviewed, Confirmed, Corrected, Added, Rejected };

/// A KPI as it stands after review.
struct ReviewedFigure {
    Kpi kpi; ///< With the analyst's corrections. An added one has the id of its review.
    FigureStatus status = FigureStatus::Unreviewed;
    std::optional<FigureFields> detected; ///< What was read from the words; none for an added figure.
    FigureReviewId review;                ///< The row of the decision; null if there is none.

    friend bool operator==(const ReviewedFigure &, const ReviewedFigure &) = default;
};

/// All figures of a call, in the order in which they were said, rejected ones among them.
///
/// A confirmation holds as long as the same figure is read from the words; a corrected field holds for good, while the
/// other fields follow the text. A correction whose words say no figure any more keeps its place by itself.
QList<ReviewedFigure> figures(const ReviewedCall &call);

/// The KPIs of a call as the analyst left them, without rejected ones.
QList<Kpi> reviewedKpis(const ReviewedCall &call);

/// The fields of a KPI that an analyst can change.
FigureFields fieldsOf(const Kpi &kpi);

/// The type of a key; Money for any other text.
QuantityType quantityTypeFromKey(QStringView key);

/// The key under which a status is written to files, such as "unreviewed".
QString figureStatusKey(FigureStatus status);

} // namespace core
