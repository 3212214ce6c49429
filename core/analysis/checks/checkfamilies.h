// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QHash>
#include <QList>
#include <QString>

#include "core/analysis/check.h"
#include "core/analysis/kpi.h"
#include "core/text/tokens.h"
#include "core/transcript/turn.h"

namespace core {

/// What all checks look at. Only borrowed.
struct CheckInput {
    const TokenList &tokens;
    const SpeakerTurns &speech;
    const QList<Quantity> &quantities;
    const QList<Kpi> &kpis;
    QHash<QString, QList<const Kpi *>> byMetric; ///< The first KPIs of each metric of the lexicon.
    QHash<QString, int> valuesByName;            ///< How many values the call tells under each name; see hasRivals().
};

/// Fills in what is looked up.
CheckInput checkInput(const TokenList &tokens, const SpeakerTurns &speech, const QList<Quantity> &quantities,
                      const QList<Kpi> &kpis);

/// The quantities that begin in a range of the text.
std::pair<QList<Quantity>::const_iterator, QList<Quantity>::const_iterator> quantitiesWithin(const CheckInput &input,
                                                                                             TextRange range);

/// Whether the call tells other values under the name of a KPI, machine translations aside: segments that were not
/// named, for example.
bool hasRivals(const CheckInput &input, const Kpi &kpi);

/// Whether a mention of a KPI names another currency than its first mention.
bool isInOtherCurrency(const CheckInput &input, const Kpi &kpi, const KpiMention &mention);

/// A stated growth against the two values it was said with.
void checkGrowth(const CheckInput &input, QList<Check> &checks);

/// Figures that were broken up, mended if a growth or another mention allows. Looks at the checks that were made
/// before.
void checkBroken(const CheckInput &input, QList<Check> &checks);

/// A stated margin against profit and revenue of the same period.
void checkRatios(const CheckInput &input, QList<Check> &checks);

/// A stated share of revenue against the amount said last before it. Only shares that come out are told.
void checkShares(const CheckInput &input, QList<Check> &checks);

/// Levels in percent against the level before: the change between them is of points, not of percent.
void checkLevels(const CheckInput &input, QList<Check> &checks);

/// Parts against their total: segments, cost lines, expense lines, gross profit less expenses.
void checkSums(const CheckInput &input, QList<Check> &checks);

/// Amounts of one turn that add up to another: only sums that come out are told.
void checkTurnSums(const CheckInput &input, QList<Check> &checks);

/// What follows from several figures: the margin of the earlier period, gross profit from revenue and its cost.
void checkImplied(const CheckInput &input, QList<Check> &checks);

/// One KPI said several times, and the ends of guided ranges.
void checkMentions(const CheckInput &input, QList<Check> &checks);

/// One KPI with values that cannot both be right: by a power of ten, a slip of the recogniser, or the currency.
void checkRepeatedValues(const CheckInput &input, QList<Check> &checks);

/// A turn against the turn that says it again in English: figures that differ, by a power of ten or otherwise.
void checkRenderings(const CheckInput &input, QList<Check> &checks);

/// Days that no calendar has, laws of the wrong year, balances dated behind the call.
void checkDates(const CheckInput &input, QList<Check> &checks);

/// Amounts in another currency than the one that the call declares for all of them.
void checkCurrencies(const CheckInput &input, QList<Check> &checks);

} // namespace core
