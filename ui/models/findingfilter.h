// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QSet>
#include <QSortFilterProxyModel>

#include "core/analysis/finding.h"
#include "core/transcript/turn.h"

namespace ui {

/// Which findings of a queue are shown: those that meet all of these.
struct FindingCriteria {
    QSet<core::FindingKind> kinds; ///< None means all.
    std::optional<core::Section> section;
    std::optional<core::SpeakerId> speaker; ///< A null id stands for words that nobody is known to speak.
    double leastScore = 0;                  ///< 0..1

    friend bool operator==(const FindingCriteria &, const FindingCriteria &) = default;
};

/// Some findings of a FindingModel, in the order of the text or from the surest to the least sure.
class FindingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { Text, Score }; ///< By place, or surest first.

    explicit FindingFilter(QObject *parent = nullptr);

    void setCriteria(const FindingCriteria &criteria);
    void setOrder(Order order);
    Order order() const { return m_order; }

    /// How many findings of a kind meet all criteria but that of the kinds: what choosing the kind would show.
    int countOf(core::FindingKind kind) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const core::Finding &findingAt(const QModelIndex &source) const;
    bool meetsAllButKind(const QModelIndex &index) const;

    FindingCriteria m_criteria;
    Order m_order = Order::Score;
};

} // namespace ui
