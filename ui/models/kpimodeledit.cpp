// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/analysis/quantities/quantityformat.h"
#include "core/project/figureedits.h"
#include "ui/models/figureinput.h"
#include "ui/models/kpimodel.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isWritable(int column)
{
    switch (column) {
    case KpiModel::MetricColumn:
    case KpiModel::ValueColumn:
    case KpiModel::PeriodColumn:
    case KpiModel::YearOnYearColumn:
    case KpiModel::QuarterOnQuarterColumn:
    case KpiModel::PriorColumn:
    case KpiModel::SegmentColumn:
    case KpiModel::BasisColumn:
        return true;
    default:
        return false;
    }
}

core::Result<void> typeValue(core::FigureFields &fields, const QString &text)
{
    const auto typed = valueFromText(text, core::quantityTypeFromKey(fields.type), fields.unit);
    if (!typed)
        return core::failure(typed.error());
    fields.value = typed->value;
    fields.high = typed->high;
    fields.type = core::quantityTypeKey(typed->type);
    fields.unit = typed->unit;
    return {};
}

core::Result<void> typePrior(core::FigureFields &fields, const QString &text)
{
    fields.prior.reset();
    if (text.isEmpty())
        return {};
    const core::QuantityType type = core::quantityTypeFromKey(fields.type);
    const auto typed = valueFromText(text, type, fields.unit);
    if (!typed)
        return core::failure(typed.error());
    if (typed->type != type || typed->unit != fields.unit || typed->high)
        return core::failure(
            core::Error::Kind::Input,
            KpiModel::tr("“%1” cannot be compared with the value: its unit is another one.").arg(text));
    fields.prior = typed->value;
    return {};
}

core::Result<void> typeGrowth(std::optional<double> &growth, const QString &text)
{
    growth.reset();
    if (text.isEmpty())
        return {};
    const auto typed = growthFromText(text);
    if (!typed)
        return core::failure(typed.error());
    growth = *typed;
    return {};
}

core::Result<void> typePeriod(core::FigureFields &fields, const QString &text)
{
    const auto period = periodFromText(text);
    if (!period)
        return core::failure(period.error());
    fields.period = *period;
    return {};
}

/// The group of the metric with this name, or what it was.
QString groupOf(const QList<core::ReviewedFigure> &figures, const QString &metric, const QString &before)
{
    for (const core::ReviewedFigure &figure : figures) {
        if (figure.kpi.metric.compare(metric, Qt::CaseInsensitive) == 0)
            return figure.kpi.group;
    }
    return before;
}

core::Result<void> typeMetric(core::FigureFields &fields, const QString &text,
                              const QList<core::ReviewedFigure> &figures)
{
    if (text.isEmpty())
        return core::failure(core::Error::Kind::Input, KpiModel::tr("A figure needs the name of what it measures."));
    fields.group = groupOf(figures, text, fields.group);
    fields.metric = text;
    return {};
}

/// The key of a basis that is written in the language of the window; other words are kept in small letters.
QString basisFrom(const QString &written)
{
    for (const QString &key : {u"adjusted"_s, u"gaap"_s, u"reported"_s}) {
        if (core::basisName(key).compare(written, Qt::CaseInsensitive) == 0)
            return key;
    }
    return written.toLower();
}

} // namespace

core::Result<core::FigureFields> KpiModel::typed(const QModelIndex &index, const QString &text) const
{
    core::FigureFields fields = core::fieldsOf(kpi(index));
    const QString written = text.trimmed();
    // What is shown may be rounded, so that leaving it alone must not change the figure.
    if (written == index.data(Qt::EditRole).toString())
        return fields;
    core::Result<void> result;
    switch (index.column()) {
    case MetricColumn:
        result = typeMetric(fields, written, core::figures(*m_call));
        break;
    case ValueColumn:
        result = typeValue(fields, written);
        break;
    case PeriodColumn:
        result = typePeriod(fields, written);
        break;
    case YearOnYearColumn:
        result = typeGrowth(fields.yearOnYear, written);
        break;
    case QuarterOnQuarterColumn:
        result = typeGrowth(fields.quarterOnQuarter, written);
        break;
    case PriorColumn:
        result = typePrior(fields, written);
        break;
    case SegmentColumn:
        fields.segment = written;
        break;
    case BasisColumn:
        fields.basis = basisFrom(written);
        break;
    default:
        break;
    }
    if (!result)
        return core::failure(result.error());
    return fields;
}

Qt::ItemFlags KpiModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && isWritable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool KpiModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const auto fields = typed(index, value.toString());
    if (!fields)
        return false;
    const core::Edit edit = core::changeFigure(m_call->call, figure(index), *fields);
    if (!edit.changes.isEmpty())
        Q_EMIT editRequested(edit);
    return true;
}

QString figureStatusName(core::FigureStatus status)
{
    switch (status) {
    case core::FigureStatus::Confirmed:
        return QCoreApplication::translate("ui::FigureStatus", "Confirmed");
    case core::FigureStatus::Corrected:
        return QCoreApplication::translate("ui::FigureStatus", "Corrected");
    case core::FigureStatus::Added:
        return QCoreApplication::translate("ui::FigureStatus", "Added");
    case core::FigureStatus::Rejected:
        return QCoreApplication::translate("ui::FigureStatus", "Rejected");
    case core::FigureStatus::Unreviewed:
        break;
    }
    return QCoreApplication::translate("ui::FigureStatus", "Unreviewed");
}

} // namespace ui
