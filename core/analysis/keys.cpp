// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include <QCoreApplication>

#include "core/analysis/check.h"
#include "core/analysis/finding.h"
#include "core/analysis/quantity.h"

namespace core {

namespace {

constexpr std::array findingKinds{FindingKind::Repeat, FindingKind::Garbled, FindingKind::Figure, FindingKind::Name,
                                  FindingKind::Turn};

} // namespace

QString findingKindKey(FindingKind kind)
{
    constexpr std::array keys{"repeat", "garbled", "figure", "name", "turn"};
    return QLatin1StringView(keys.at(static_cast<size_t>(kind)));
}

std::optional<FindingKind> findingKindFromKey(QStringView key)
{
    for (const FindingKind kind : findingKinds) {
        if (key == findingKindKey(kind))
            return kind;
    }
    return std::nullopt;
}

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Repeat:
        return QCoreApplication::translate("core::Finding", "Repeat");
    case FindingKind::Garbled:
        return QCoreApplication::translate("core::Finding", "Garbled");
    case FindingKind::Figure:
        return QCoreApplication::translate("core::Finding", "Figure");
    case FindingKind::Name:
        return QCoreApplication::translate("core::Finding", "Name");
    case FindingKind::Turn:
        break;
    }
    return QCoreApplication::translate("core::Finding", "Turn");
}

QString quantityTypeKey(QuantityType type)
{
    constexpr std::array keys{"money", "percent", "percentage_points", "basis_points", "multiple", "count",
                              "year",  "date"};
    return QLatin1StringView(keys.at(static_cast<size_t>(type)));
}

QString checkKindKey(Check::Kind kind)
{
    constexpr std::array keys{"growth", "ratio", "sum", "date", "cross_mention", "order_of_magnitude"};
    return QLatin1StringView(keys.at(static_cast<size_t>(kind)));
}

QString checkOutcomeKey(Check::Outcome outcome)
{
    return outcome == Check::Outcome::Consistent ? QStringLiteral("consistent") : QStringLiteral("inconsistent");
}

} // namespace core
