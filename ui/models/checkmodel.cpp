// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checkmodel.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/project/callkpis.h"
#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

CheckModel::CheckModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CheckModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    updateCall();
}

void CheckModel::updateCall()
{
    beginResetModel();
    m_rows = m_call ? m_call->analysis.checks + comparisons() : QList<core::Check>();
    const auto holds = std::stable_partition(m_rows.begin(), m_rows.end(), [](const core::Check &check) {
        return check.outcome == core::Check::Outcome::Inconsistent;
    });
    m_inconsistent = static_cast<int>(holds - m_rows.begin());
    endResetModel();
}

void CheckModel::setOthers(const QList<core::ReviewedCall> *others)
{
    m_others = others;
    updateCall();
}

/// What this call and the others of the project say of the same figures.
QList<core::Check> CheckModel::comparisons() const
{
    QList<core::Check> checks;
    if (!m_others || m_others->isEmpty())
        return checks;
    const QString own = m_call->call.info.id.value;
    for (const core::CallComparison &comparison : core::comparedCalls(QList<core::ReviewedCall>{*m_call} + *m_others)) {
        if (comparison.laterCall != own && comparison.earlierCall != own)
            continue;
        core::Check check;
        check.kind = core::Check::Kind::CrossMention;
        check.outcome = comparison.outcome;
        check.stated = comparison.stated;
        check.computed = comparison.computed;
        check.spans = {comparison.laterCall == own ? comparison.later : comparison.earlier};
        check.message = comparison.message;
        checks.append(check);
    }
    return checks;
}

core::TextRange CheckModel::wordsOf(const QModelIndex &index) const
{
    const core::Check &one = check(index);
    if (!one.culprit.isEmpty() || one.spans.isEmpty())
        return one.culprit;
    return one.spans.first();
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Check &one = check(index);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1: %2"_s.arg(checkKindName(one.kind), one.message);
    case Qt::ToolTipRole:
    case MessageRole:
        return one.message;
    case OutcomeRole:
        return static_cast<int>(one.outcome);
    case KindNameRole:
        return checkKindName(one.kind);
    case PlaceRole:
        return turnLabel(*m_call, wordsOf(index).begin);
    default:
        return {};
    }
}

QString checkKindName(core::Check::Kind kind)
{
    switch (kind) {
    case core::Check::Kind::Growth:
        return QCoreApplication::translate("ui::Check", "Growth");
    case core::Check::Kind::Ratio:
        return QCoreApplication::translate("ui::Check", "Ratio");
    case core::Check::Kind::Sum:
        return QCoreApplication::translate("ui::Check", "Sum");
    case core::Check::Kind::Date:
        return QCoreApplication::translate("ui::Check", "Date");
    case core::Check::Kind::CrossMention:
        return QCoreApplication::translate("ui::Check", "Said more than once");
    case core::Check::Kind::OrderOfMagnitude:
        break;
    }
    return QCoreApplication::translate("ui::Check", "Order of magnitude");
}

} // namespace ui
