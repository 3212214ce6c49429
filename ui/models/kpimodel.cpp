// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpimodel.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/base/written.h"
#include "ui/models/passage.h"
#include "ui/models/quantityformat.h"

namespace ui {

namespace {

QList<core::TextRange> figuresOf(const core::Kpi &kpi)
{
    QList<core::TextRange> figures;
    for (const core::KpiMention &mention : kpi.mentions)
        figures.append(mention.range);
    for (const core::TextRange range : {kpi.yearOnYearRange, kpi.quarterOnQuarterRange, kpi.priorRange}) {
        if (!range.isEmpty())
            figures.append(range);
    }
    return figures;
}

/// Finds the checks that concern figures without going through all of them.
class CheckFinder
{
public:
    explicit CheckFinder(const QList<core::Check> &checks)
    {
        for (qsizetype i = 0; i < checks.size(); ++i) {
            for (const core::TextRange span : checks[i].spans) {
                m_spans.append({span, i});
                m_longest = std::max(m_longest, span.length());
            }
        }
        std::sort(m_spans.begin(), m_spans.end());
    }

    /// Indices of the checks with words in common with any of the figures, ascending.
    QList<qsizetype> concerning(const QList<core::TextRange> &figures) const
    {
        QList<qsizetype> found;
        for (const core::TextRange figure : figures) {
            auto span =
                std::lower_bound(m_spans.begin(), m_spans.end(), figure.begin - m_longest,
                                 [](const auto &candidate, qsizetype at) { return candidate.first.begin < at; });
            for (; span != m_spans.end() && span->first.begin < figure.end; ++span) {
                if (span->first.intersects(figure))
                    found.append(span->second);
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    QList<std::pair<core::TextRange, qsizetype>> m_spans; ///< With the index of their check.
    qsizetype m_longest = 0;
};

QVariant alignmentOf(int column)
{
    const bool isNumber =
        column >= KpiModel::ValueColumn && column <= KpiModel::PriorColumn && column != KpiModel::PeriodColumn;
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

/// A figure as it was read, before it was corrected.
QString readText(const core::FigureFields &read)
{
    core::Kpi kpi;
    kpi.value = read.value;
    kpi.high = read.high;
    kpi.type = core::quantityTypeFromKey(read.type);
    kpi.unit = read.unit;
    const QString measure = measureName(read.metric, read.segment, read.basis);
    return core::inOneLine({measure, formatValue(kpi), periodName(read.period)});
}

QVariant numberOrNothing(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

KpiModel::KpiModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KpiModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    updateCall();
}

void KpiModel::updateCall()
{
    const QList<Row> rows = rowsOfCall();
    const auto isSame = [](const Row &a, const Row &b) { return a.figure.kpi.id == b.figure.kpi.id; };
    // The same rows keep their selection and whatever is being written in them.
    if (!rows.isEmpty() && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QList<KpiModel::Row> KpiModel::rowsOfCall() const
{
    QList<Row> rows;
    if (!m_call)
        return rows;
    const CheckFinder finder(m_call->analysis.checks);
    for (const core::ReviewedFigure &figure : core::figures(*m_call))
        rows.append(rowFor(figure, finder.concerning(figuresOf(figure.kpi))));
    return rows;
}

core::TextRange KpiModel::wordsOf(const QModelIndex &index) const
{
    const core::Kpi &one = kpi(index);
    core::TextRange words;
    if (index.column() == YearOnYearColumn)
        words = one.yearOnYearRange;
    else if (index.column() == QuarterOnQuarterColumn)
        words = one.quarterOnQuarterRange;
    else if (index.column() == PriorColumn)
        words = one.priorRange;
    if (words.isEmpty() && !one.mentions.isEmpty())
        words = one.mentions.first().range;
    return words;
}

int KpiModel::rowAt(qsizetype original) const
{
    int named = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QList<core::TextRange> figures = figuresOf(m_rows.at(row).figure.kpi);
        if (std::any_of(figures.begin(), figures.end(), [&](core::TextRange one) { return one.contains(original); }))
            return row;
        if (named < 0 && m_rows.at(row).figure.kpi.metricRange.contains(original))
            named = row;
    }
    return named;
}

int KpiModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.figure.kpi.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList KpiModel::groups() const
{
    QStringList groups;
    for (const Row &row : m_rows) {
        if (!groups.contains(row.figure.kpi.group))
            groups.append(row.figure.kpi.group);
    }
    return groups;
}

int KpiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KpiModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant KpiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case SortRole:
        return sortKey(row, index.column());
    case GroupRole:
        return row.figure.kpi.group;
    case StatusRole:
        return static_cast<int>(row.status);
    case ReviewRole:
        return static_cast<int>(row.figure.status);
    case Qt::EditRole:
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant KpiModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case MetricColumn:
        return tr("Metric");
    case ValueColumn:
        return tr("Value");
    case PeriodColumn:
        return tr("Period");
    case YearOnYearColumn:
        return isTip ? tr("Change on the same period a year ago") : tr("YoY");
    case QuarterOnQuarterColumn:
        return isTip ? tr("Change on the quarter before") : tr("QoQ");
    case PriorColumn:
        return isTip ? tr("The earlier value, as it was said in this call") : tr("Prior");
    case StatusColumn:
        return isTip ? tr("Whether the arithmetic over the figure holds") : tr("Check");
    case SegmentColumn:
        return tr("Segment");
    case BasisColumn:
        return tr("Basis");
    case GuidanceColumn:
        return isTip ? tr("Whether it was said about the future") : tr("Guidance");
    case SpeakerColumn:
        return tr("Speaker");
    case SectionColumn:
        return tr("Section");
    case ReviewColumn:
        return isTip ? tr("What you decided on the figure") : tr("Status");
    case GroupColumn:
        return tr("Group");
    default:
        return {};
    }
}

KpiModel::Row KpiModel::rowFor(const core::ReviewedFigure &figure, const QList<qsizetype> &checks) const
{
    Row row;
    row.figure = figure;
    const QList<core::TextRange> figures = figuresOf(figure.kpi);
    QStringList sums;
    for (const qsizetype index : checks) {
        const core::Check &check = m_call->analysis.checks[index];
        sums.append(check.message);
        const bool holds = check.outcome == core::Check::Outcome::Consistent;
        if (row.status != CheckStatus::Inconsistent)
            row.status = holds ? CheckStatus::Consistent : CheckStatus::Inconsistent;
    }
    row.checks = sums.join(u'\n');
    const qsizetype turn = figures.isEmpty() ? -1 : m_call->call.speech.turnAt(figures.first().begin);
    if (turn < 0)
        return row;
    const core::Turn &said = m_call->call.speech.turns.at(turn);
    const core::Speaker *speaker = m_call->speakerOf(said);
    row.speaker = speaker ? speaker->displayName() : QString();
    row.section = said.section == core::Section::Unknown ? QString() : core::sectionName(said.section);
    return row;
}

QString KpiModel::text(const Row &row, int column) const
{
    const core::Kpi &kpi = row.figure.kpi;
    switch (column) {
    case MetricColumn:
        return kpi.metric.left(1).toUpper() + kpi.metric.mid(1);
    case ValueColumn:
        return formatValue(kpi);
    case PeriodColumn:
        return periodName(kpi.period);
    case YearOnYearColumn:
        return kpi.yearOnYear ? formatGrowth(*kpi.yearOnYear) : QString();
    case QuarterOnQuarterColumn:
        return kpi.quarterOnQuarter ? formatGrowth(*kpi.quarterOnQuarter) : QString();
    case PriorColumn:
        return kpi.prior ? formatValue(*kpi.prior, kpi.type, kpi.unit) : QString();
    case StatusColumn:
        return row.status == CheckStatus::Unchecked ? QString() : checkStatusName(row.status);
    case SegmentColumn:
        return kpi.segment;
    case BasisColumn:
        return basisName(kpi.basis);
    case GuidanceColumn:
        return kpi.isGuidance ? tr("Guidance") : QString();
    case SpeakerColumn:
        return row.speaker;
    case ReviewColumn:
        return figureStatusName(row.figure.status);
    case GroupColumn:
        return kpiGroupName(kpi.group);
    default:
        return row.section;
    }
}

QVariant KpiModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case ValueColumn:
        return numberOrNothing(row.figure.kpi.value);
    case YearOnYearColumn:
        return numberOrNothing(row.figure.kpi.yearOnYear);
    case QuarterOnQuarterColumn:
        return numberOrNothing(row.figure.kpi.quarterOnQuarter);
    case PriorColumn:
        return numberOrNothing(row.figure.kpi.prior);
    case PeriodColumn:
        return row.figure.kpi.period;
    case StatusColumn:
        return static_cast<int>(row.status);
    case ReviewColumn:
        return static_cast<int>(row.figure.status);
    default:
        return text(row, column);
    }
}

QString KpiModel::toolTip(const Row &row, int column) const
{
    if (column == StatusColumn)
        return row.checks;
    if (column == PriorColumn && row.figure.kpi.prior)
        return periodName(row.figure.kpi.priorPeriod);
    if (column == ValueColumn && row.figure.kpi.mentions.size() > 1)
        return tr("Said %n time(s) in this call", nullptr, static_cast<int>(row.figure.kpi.mentions.size()));
    if (column == ReviewColumn && row.figure.status == core::FigureStatus::Corrected && row.figure.detected)
        return tr("Read from the words as: %1").arg(readText(*row.figure.detected));
    return text(row, column);
}

QString checkStatusName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Consistent:
        return QCoreApplication::translate("ui::CheckStatus", "Adds up");
    case CheckStatus::Inconsistent:
        return QCoreApplication::translate("ui::CheckStatus", "Does not add up");
    case CheckStatus::Unchecked:
        break;
    }
    return QCoreApplication::translate("ui::CheckStatus", "Not checked");
}

} // namespace ui
