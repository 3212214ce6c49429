// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replacemodel.h"

#include <algorithm>

#include "ui/models/passage.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype reachBefore = 48; ///< Characters of context.
constexpr qsizetype reachAfter = 80;

/// Words on one line.
QString onOneLine(QStringView words)
{
    QString result = words.toString();
    return result.replace(u'\n', u' ');
}

/// A range that cuts no surrogate pair.
core::TextRange wholeCharacters(core::TextRange range, QStringView text)
{
    if (range.begin > 0 && range.begin < text.size() && text[range.begin].isLowSurrogate())
        ++range.begin;
    if (range.end > 0 && range.end < text.size() && text[range.end].isLowSurrogate())
        --range.end;
    return {range.begin, std::max(range.begin, range.end)};
}

} // namespace

ReplaceModel::ReplaceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReplaceModel::setMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches)
{
    show(call, matches, {});
}

void ReplaceModel::updateMatches(const core::ReviewedCall &call, const QList<core::TextMatch> &matches)
{
    QSet<qsizetype> unticked;
    for (qsizetype row = 0; row < m_matches.size(); ++row) {
        if (!m_ticks.testBit(row))
            unticked.insert(m_call.map.toOriginal(m_matches[row].range).begin);
    }
    show(call, matches, unticked);
}

void ReplaceModel::show(const core::ReviewedCall &call, const QList<core::TextMatch> &matches,
                        const QSet<qsizetype> &unticked)
{
    beginResetModel();
    m_call = call;
    m_matches = matches;
    m_turns.clear();
    for (const core::Turn &turn : call.call.speech.turns)
        m_turns.append(call.map.toCorrected(turn.range));
    m_ticks.fill(true, static_cast<int>(matches.size()));
    for (qsizetype row = 0; row < matches.size() && !unticked.isEmpty(); ++row) {
        if (unticked.contains(call.map.toOriginal(matches[row].range).begin))
            m_ticks.clearBit(row);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<core::TextMatch> ReplaceModel::ticked() const
{
    QList<core::TextMatch> result;
    for (qsizetype row = 0; row < m_matches.size(); ++row) {
        if (m_ticks.testBit(row))
            result.append(m_matches[row]);
    }
    return result;
}

void ReplaceModel::tickAll(bool isTicked)
{
    m_ticks.fill(isTicked);
    announceTicks(0, rowCount() - 1);
}

void ReplaceModel::invertTicks()
{
    m_ticks = ~m_ticks;
    announceTicks(0, rowCount() - 1);
}

void ReplaceModel::toggle(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const bool areTicked = std::all_of(rows.begin(), rows.end(), [this](int row) { return m_ticks.testBit(row); });
    for (const int row : rows)
        m_ticks.setBit(row, !areTicked);
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    announceTicks(*first, *last);
}

void ReplaceModel::announceTicks(int first, int last)
{
    if (last >= first)
        Q_EMIT dataChanged(index(first, TurnColumn), index(last, ChangeColumn));
    Q_EMIT ticksChanged();
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int ReplaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qsizetype ReplaceModel::turnOf(int row) const
{
    const auto behind =
        std::upper_bound(m_turns.begin(), m_turns.end(), m_matches[row].range.begin,
                         [](qsizetype position, core::TextRange turn) { return position < turn.begin; });
    return behind - m_turns.begin() - 1;
}

QString ReplaceModel::textOf(int row, int column) const
{
    const qsizetype turn = turnOf(row);
    if (column == TurnColumn)
        return turn < 0 ? QString() : QString::number(turn + 1);
    if (column == SpeakerColumn) {
        const core::Speaker *speaker = turn < 0 ? nullptr : m_call.speakerOf(m_call.call.speech.turns[turn]);
        return speaker ? speaker->displayName() : tr("Nobody named");
    }
    const core::TextMatch &match = m_matches[row];
    const QString words = onOneLine(match.range.of(m_call.map.corrected()));
    //: What would be replaced and by what.
    return tr("%1 → %2").arg(words, match.text.isEmpty() ? tr("nothing") : match.text);
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::CheckStateRole && index.column() == TurnColumn)
        return m_ticks.testBit(row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        //: A row in words: turn, speaker, change.
        return tr("Turn %1, %2: %3")
            .arg(textOf(row, TurnColumn), textOf(row, SpeakerColumn), textOf(row, ChangeColumn));
    }
    if (role != PassageRole)
        return {};
    const QStringView text = m_call.map.corrected();
    const core::TextRange range = m_matches[row].range;
    const qsizetype turn = turnOf(row);
    const core::TextRange around = turn < 0 ? core::TextRange{0, text.size()} : m_turns[turn];
    const core::TextRange before =
        wholeCharacters(core::TextRange{range.begin - reachBefore, range.begin}.intersected(around), text);
    const core::TextRange after =
        wholeCharacters(core::TextRange{range.end, range.end + reachAfter}.intersected(around), text);
    Passage passage;
    passage.before = (before.begin > around.begin ? u"…"_s : QString()) + onOneLine(before.of(text));
    passage.removed = onOneLine(range.of(text));
    passage.added = m_matches[row].text;
    passage.after = onOneLine(after.of(text));
    passage.hasProposal = true;
    return QVariant::fromValue(passage);
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TurnColumn)
        return false;
    m_ticks.setBit(index.row(), value.toInt() == Qt::Checked);
    announceTicks(index.row(), index.row());
    return true;
}

QVariant ReplaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TurnColumn ? tr("Turn") : section == SpeakerColumn ? tr("Speaker") : tr("Change");
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TurnColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ui
