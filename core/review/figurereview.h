// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "core/base/guid.h"
#include "core/review/anchor.h"

namespace core {

/// What an analyst can say of a figure; see Kpi for the meaning of each.
struct FigureFields {
    QString metric;
    QString group;
    QString segment;
    QString basis;
    QString period;
    std::optional<double> value;
    std::optional<double> high;
    QString type; ///< See quantityTypeKey().
    QString unit;
    std::optional<double> yearOnYear;
    std::optional<double> quarterOnQuarter;
    std::optional<double> prior;
    QString priorPeriod;
    bool isGuidance = false;

    friend bool operator==(const FigureFields &, const FigureFields &) = default;
};

/// The analyst's decision on a figure, as a row of the document. It is kept by the words the figure was read from, so
/// that it survives a new analysis.
struct FigureReview {
    enum class Decision {
        Confirmed, ///< The figure is right as it was read.
        Corrected, ///< The figure is what the fields say.
        Rejected,  ///< There is no such figure.
        Added,     ///< The analyst found it.
    };

    FigureReviewId id;
    DocumentId document;
    Decision decision = Decision::Confirmed;
    QString kpi; ///< Kpi::id of the figure that was decided on; empty for an added one.
    Anchor anchor;
    FigureFields fields; ///< As confirmed, corrected or added; of a rejected figure, what was rejected.
    QStringList changed; ///< Keys of the fields that were corrected, see changedFields(); the others follow the text.
    QString author;
    QDateTime at; ///< UTC

    friend bool operator==(const FigureReview &, const FigureReview &) = default;
};

/// The keys of the fields in which a and b differ, such as "period". A value counts with its range, type and unit as
/// "value", a prior value with its period as "prior".
QStringList changedFields(const FigureFields &a, const FigureFields &b);

/// The fields of base, those named by fields taken from other.
FigureFields withFields(const FigureFields &base, const FigureFields &other, const QStringList &fields);

/// Keys under which decisions are written to files: "confirmed", "corrected", "rejected", "added".
QString figureDecisionKey(FigureReview::Decision decision);

/// The decision of a key; Confirmed for any other text.
FigureReview::Decision figureDecisionFromKey(QStringView key);

} // namespace core
