// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "core/project/callstate.h"
#include "core/project/mergeplan.h"

namespace core {

/// A row that the other copy has otherwise, and that we have not changed since, or have changed, too.
struct RowDifference {
    std::optional<Row> here;
    std::optional<Row> there; ///< With our ids of call, tags and corrections.
    bool isConflict = false;
};

/// Rows as they are now, by rowKey().
using Rows = QMap<QString, Row>;

/// Two copies of one call.
struct CallPair {
    const CallState &here;
    const CallState &there;
    const Rows &rowsThere; ///< With our ids.
    QList<Tag> tags;       ///< Of both.
};

/// One difference as an item that says it in words.
MergeItem itemOf(const RowDifference &difference, const CallPair *calls, const QList<Tag> &tags);

/// Differences of corrections and decisions. Those that hang together are one item, and what would overlap is a
/// conflict in which ours gives way.
QList<MergeItem> textItems(const CallPair &calls, const QList<RowDifference> &differences);

/// Differences of speakers and turns. Turns that were cut and joined in both copies fit only as a whole, so they are
/// one conflict then.
QList<MergeItem> structureItems(const CallPair &calls, const QList<RowDifference> &differences);

} // namespace core
