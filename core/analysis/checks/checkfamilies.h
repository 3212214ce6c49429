// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

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
};

/// A stated growth against the two values it was said with; figures that were broken up are mended if the sum allows.
void checkGrowth(const CheckInput &input, QList<Check> &checks);

/// A stated margin against profit and revenue of the same period, and a stated share against part and whole.
void checkRatios(const CheckInput &input, QList<Check> &checks);

/// Parts against their total: segments, cost lines, expense lines, gross profit less expenses.
void checkSums(const CheckInput &input, QList<Check> &checks);

/// One KPI said several times, and the ends of guided ranges.
void checkMentions(const CheckInput &input, QList<Check> &checks);

/// A turn against the turn that says it again in English: figures that differ, by a power of ten or otherwise.
void checkRenderings(const CheckInput &input, QList<Check> &checks);

/// Days that no calendar has, laws of the wrong year, balances dated behind the call.
void checkDates(const CheckInput &input, QList<Check> &checks);

/// Amounts in another currency than the one that the call declares for all of them.
void checkCurrencies(const CheckInput &input, QList<Check> &checks);

} // namespace core
