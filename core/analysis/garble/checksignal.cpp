// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/checksignal.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A category for each kind of check, such as "check-growth".
QString categoryOf(Check::Kind kind)
{
    switch (kind) {
    case Check::Kind::Growth:
        return u"check-growth"_s;
    case Check::Kind::Ratio:
        return u"check-ratio"_s;
    case Check::Kind::Sum:
        return u"check-sum"_s;
    case Check::Kind::Date:
        return u"check-date"_s;
    case Check::Kind::CrossMention:
        return u"check-cross-mention"_s;
    case Check::Kind::OrderOfMagnitude:
        break;
    }
    return u"check-order-of-magnitude"_s;
}

/// A result that is many times what was said comes of figures that do not belong together: no word is wrong then.
bool isAbsurd(const Check &check)
{
    constexpr double most = 12;
    const double stated = std::abs(check.stated);
    const double computed = std::abs(check.computed);
    const bool isShare = check.kind == Check::Kind::Growth || check.kind == Check::Kind::Ratio;
    return isShare && std::max(stated, computed) > most * std::min(stated, computed);
}

} // namespace

Suspicions CheckSignal::find(const CallWords &words) const
{
    constexpr double score = 0.65;
    Suspicions result;
    for (const Check &check : words.input().checks) {
        if (check.outcome == Check::Outcome::Consistent || check.culprit.isEmpty() || isAbsurd(check))
            continue;
        const TextRange indices = words.tokens().indicesIn(check.culprit);
        if (indices.isEmpty() || words.turnOf(indices.begin) < 0)
            continue;
        Suspicion suspicion;
        suspicion.first = indices.begin;
        suspicion.last = indices.end - 1;
        suspicion.kind = FindingKind::Figure;
        suspicion.category = categoryOf(check.kind);
        suspicion.reason = check.message;
        suspicion.score = score;
        // What only the sum asks for is seldom what was said: then the passage is shown without a proposal.
        if (check.isSupported)
            suspicion.suggestion = check.mend;
        result.push_back(suspicion);
    }
    return result;
}

} // namespace core
