// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callmodel.h"

#include <algorithm>

#include <QFont>
#include <QLocale>

#include "core/project/callresults.h"

using namespace Qt::StringLiterals;

namespace ui {

CallModel::CallModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CallModel::setCalls(const QList<core::DocumentInfo> &calls)
{
    if (calls == m_calls)
        return;
    const auto isSame = [](const core::DocumentInfo &a, const core::DocumentInfo &b) { return a.id == b.id; };
    if (std::equal(calls.begin(), calls.end(), m_calls.begin(), m_calls.end(), isSame)) {
        m_calls = calls;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_calls = calls;
    endResetModel();
}

void CallModel::setResults(const QList<core::CallResults> &results)
{
    QHash<core::DocumentId, core::CallResults> known;
    for (const core::CallResults &result : results)
        known.insert(result.document, result);
    if (known == m_results)
        return;
    m_results = known;
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CallModel::setShown(const core::DocumentId &document)
{
    if (document == m_shown)
        return;
    const core::DocumentId before = std::exchange(m_shown, document);
    for (const core::DocumentId &changed : {before, document}) {
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {Qt::FontRole});
    }
}

int CallModel::rowOf(const core::DocumentId &document) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&](const core::DocumentInfo &call) { return call.id == document; });
    return found == m_calls.end() ? -1 : static_cast<int>(found - m_calls.begin());
}

int CallModel::waitingCount() const
{
    return static_cast<int>(std::count_if(m_calls.begin(), m_calls.end(), [this](const core::DocumentInfo &call) {
        return !core::areUpToDate(m_results.value(call.id));
    }));
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CallModel::State CallModel::state(const core::DocumentInfo &call) const
{
    const auto results = m_results.constFind(call.id);
    if (results == m_results.constEnd())
        return State::Unknown;
    return results->openFindings > 0 ? State::Open : State::Done;
}

QString CallModel::text(const core::DocumentInfo &call, int column) const
{
    const auto results = m_results.constFind(call.id);
    const bool isKnown = results != m_results.constEnd();
    switch (column) {
    case TitleColumn:
        return call.title;
    case CompanyColumn:
        return call.company;
    case PeriodColumn:
        return call.period;
    case DateColumn:
        return call.date.isValid() ? QLocale().toString(call.date, QLocale::ShortFormat) : QString();
    case FindingsColumn:
        //: Open findings of all findings.
        return isKnown ? tr("%1 of %2").arg(results->openFindings).arg(results->findings) : u"…"_s;
    default:
        return isKnown ? tr("%1 of %2").arg(results->openFigures).arg(results->figures) : u"…"_s;
    }
}

QVariant CallModel::sortValue(const core::DocumentInfo &call, int column) const
{
    const core::CallResults results = m_results.value(call.id);
    switch (column) {
    case DateColumn:
        return call.date;
    case FindingsColumn:
        return results.document.isNull() ? -1 : results.openFindings;
    case FiguresColumn:
        return results.document.isNull() ? -1 : results.openFigures;
    default:
        return text(call, column);
    }
}

QString CallModel::tip(const core::DocumentInfo &call) const
{
    QStringList lines{call.title, call.event, call.fileName};
    lines.removeAll(QString());
    const auto results = m_results.constFind(call.id);
    if (results == m_results.constEnd())
        lines.append(tr("This call has not been analysed yet."));
    else if (!core::areUpToDate(*results))
        lines.append(tr("The counts are from before the last change; they follow in the background."));
    return lines.join(u'\n');
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::DocumentInfo &call = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::ToolTipRole:
        return tip(call);
    case Qt::FontRole: {
        QFont font;
        font.setBold(call.id == m_shown);
        return font;
    }
    case SortRole:
        return sortValue(call, index.column());
    case StateRole:
        return QVariant::fromValue(state(call));
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Call");
    case CompanyColumn:
        return tr("Company");
    case PeriodColumn:
        return tr("Period");
    case DateColumn:
        return tr("Date");
    case FindingsColumn:
        return tr("Findings open");
    default:
        return tr("KPIs unreviewed");
    }
}

} // namespace ui
