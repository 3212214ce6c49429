// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/project/figures.h"
#include "core/project/reviewedcall.h"

namespace core {

/// How a figure has changed against an earlier period.
struct FigureChange {
    double amount = 0;
    bool isPoints = false;   ///< In percentage points, otherwise in percent.
    bool isComputed = false; ///< From the values of both periods; nobody said it.

    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};

/// The figures that a note on the call begins with, as a report of results orders them: what the analyst has decided
/// on, what the lexicon knows as a headline of results, of the whole company and the period reported on. At most so
/// many, one period of each measure, and nothing about the future.
QList<ReviewedFigure> headlineFigures(const ReviewedCall &call, qsizetype most = 8);

/// What was said about periods that are not over, the most important first; at most so many.
QList<ReviewedFigure> guidanceFigures(const ReviewedCall &call, qsizetype most = 6);

/// The value of the same period a year ago, if the call says it.
std::optional<double> valueYearAgo(const Kpi &kpi);

/// Against the same period a year ago, and against the quarter before; none if the call tells neither the change nor
/// both values.
std::optional<FigureChange> changeOnYear(const Kpi &kpi);
std::optional<FigureChange> changeOnQuarter(const Kpi &kpi);

/// The figures with their changes and who said them, and what to know of them in small print; nothing without figures.
/// Columns that would be empty are left out.
QList<DocumentBlock> figureBlocks(const ReviewedCall &call, const QList<ReviewedFigure> &figures);

/// The figures over the periods that the calls of the company tell of; nothing if other calls say none of them.
QList<DocumentBlock> historyBlocks(const ReviewedCall &call, const QList<ReviewedCall> &others,
                                   const QList<ReviewedFigure> &figures);

} // namespace core
