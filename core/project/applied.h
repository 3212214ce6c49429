// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/project/callstate.h"
#include "core/review/edit.h"

namespace core {

/// The call after those changes of edit that belong to it.
/// Fails with Conflict if a row is not in the state that the edit expects, or would not fit the others afterwards.
Result<CallState> applied(const CallState &call, const Edit &edit);

/// The codebook after those changes of edit that belong to it. Fails with Conflict.
Result<QList<Tag>> applied(const QList<Tag> &codebook, const Edit &edit);

/// The roster after those changes of edit that belong to it. Fails with Conflict.
Result<QList<RosterPerson>> applied(const QList<RosterPerson> &roster, const Edit &edit);

/// The glossary after those changes of edit that belong to it. Fails with Conflict.
Result<QList<GlossaryEntry>> applied(const QList<GlossaryEntry> &glossary, const Edit &edit);

/// By right form; equal terms give an equal order.
QList<GlossaryEntry> inGlossaryOrder(const QList<GlossaryEntry> &glossary);

/// The words of spelling after those changes of edit that belong to it. Fails with Conflict.
Result<QList<SpellingWord>> applied(const QList<SpellingWord> &spelling, const Edit &edit);

/// By word; equal words give an equal order.
QList<SpellingWord> inSpellingOrder(const QList<SpellingWord> &spelling);

/// By company, then by name; equal people give an equal order.
QList<RosterPerson> inRosterOrder(const QList<RosterPerson> &roster);

/// Brings the rows of a call into their order: turns, corrections and annotations by range, speakers by their first
/// turn, verdicts by time. Equal rows give an equal order, whatever happened to them before.
void sortRows(CallState &call);

/// Parents before their children, the children of one parent by position.
QList<Tag> inTreeOrder(const QList<Tag> &tags);

} // namespace core
