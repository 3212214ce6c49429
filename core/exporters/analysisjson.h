// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/analysis/analysis.h"
#include "core/project/reviewedcall.h"
#include "core/transcript/transcript.h"

namespace core {

/// Everything that was found, as JSON (schema 1): turns, flags, quantities, KPIs and checks.
///
/// Offsets are Unicode code points in the decoded text of the imported file, which the ranges of analysis must refer
/// to.
QByteArray analysisJson(const Transcript &transcript, const Analysis &analysis);

/// As analysisJson(), and what the analyst did: corrections, annotations, tags and verdicts where there are any.
QByteArray reviewedCallJson(const ReviewedCall &call);

} // namespace core
