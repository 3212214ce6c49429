// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "core/project/mergecall.h"
#include "core/project/mergewords.h"
#include "core/review/rowkey.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool collide(const Correction &a, const Correction &b)
{
    return a.range.begin == b.range.begin || a.range.intersects(b.range);
}

bool contradict(const Verdict &a, const Verdict &b)
{
    return a.detector == b.detector && a.decision != b.decision && overlapRatio(a.anchor.range, b.anchor.range) > 0.5;
}

/// Finds out which differences of corrections and decisions can only be taken together, and what of ours is in the way.
class Knots
{
public:
    Knots(const CallPair &calls, const QList<RowDifference> &differences)
        : m_here(calls.here)
        , m_there(calls.rowsThere)
    {
        for (const RowDifference &difference : differences)
            add(difference);
        for (qsizetype place = 0; place < m_differences.size(); ++place) // Tying can add some.
            tie(place);
        settleDropped();
        tieSharers();
    }

    /// Those that were given, and rows of ours that were newer here but are in the way: these become as they are there.
    const QList<RowDifference> &differences() const { return m_differences; }

    /// The differences of each knot, in the order of the first of them.
    QList<QList<qsizetype>> knots() const
    {
        QList<QList<qsizetype>> result(m_differences.size());
        for (qsizetype place = 0; place < m_differences.size(); ++place) {
            if (!m_dropped.contains(place))
                result[root(place)].append(place);
        }
        result.removeIf([](const QList<qsizetype> &knot) { return knot.isEmpty(); });
        return result;
    }

    /// Rows of ours that give way to a difference.
    QList<Row> displaced(qsizetype place) const { return m_displaced[place]; }

private:
    static QString keyOf(const RowDifference &difference)
    {
        return rowKey(difference.here ? *difference.here : *difference.there);
    }

    qsizetype add(const RowDifference &difference)
    {
        const qsizetype place = m_differences.size();
        m_differences.append(difference);
        m_group.append(place);
        m_displaced.append(QList<Row>());
        m_places.insert(keyOf(difference), place);
        return place;
    }

    qsizetype root(qsizetype place) const
    {
        while (m_group[place] != place)
            place = m_group[place];
        return place;
    }

    void unite(qsizetype a, qsizetype b)
    {
        const auto [first, second] = std::minmax({root(a), root(b)});
        m_group[second] = first;
    }

    /// Our row is in the way of a difference: either it changes itself, or it gives way.
    void meet(qsizetype place, const Row &ours)
    {
        const QString key = rowKey(ours);
        const auto other = m_places.constFind(key);
        const auto there = m_there.constFind(key);
        if (other != m_places.constEnd())
            unite(place, *other);
        else if (there != m_there.constEnd() && !(*there == ours))
            unite(place, add({ours, *there, true}));
        else if (there == m_there.constEnd() && !m_displaced[place].contains(ours))
            displace(place, ours);
    }

    void displace(qsizetype place, const Row &ours)
    {
        m_displaced[place].append(ours);
        if (const auto *correction = std::get_if<Correction>(&ours)) {
            meetVerdictsOn(place, correction->id);
            return;
        }
        const CorrectionId written = std::get<Verdict>(ours).correction;
        for (const Correction &correction : m_here.corrections) {
            if (correction.id == written)
                meet(place, correction);
        }
    }

    void meetVerdictsOn(qsizetype place, const CorrectionId &correction)
    {
        for (const Verdict &verdict : m_here.verdicts) {
            if (verdict.correction == correction)
                meet(place, verdict);
        }
    }

    void tie(qsizetype place)
    {
        const RowDifference difference = m_differences[place];
        for (const auto &row : {difference.here, difference.there}) {
            if (row && std::holds_alternative<Verdict>(*row))
                tieToCorrection(place, std::get<Verdict>(*row));
        }
        if (!difference.there) {
            if (const auto *gone = std::get_if<Correction>(&*difference.here))
                meetVerdictsOn(place, gone->id);
        } else if (const auto *correction = std::get_if<Correction>(&*difference.there)) {
            for (const Correction &ours : m_here.corrections) {
                if (ours.id != correction->id && collide(ours, *correction))
                    meet(place, ours);
            }
        } else {
            const auto &verdict = std::get<Verdict>(*difference.there);
            for (const Verdict &ours : m_here.verdicts) {
                if (ours.id != verdict.id && contradict(ours, verdict))
                    meet(place, ours);
            }
        }
    }

    void tieToCorrection(qsizetype place, const Verdict &verdict)
    {
        if (verdict.correction.isNull())
            return;
        Correction named;
        named.id = verdict.correction;
        named.document = verdict.document;
        const auto other = m_places.constFind(rowKey(named));
        if (other != m_places.constEnd()) {
            unite(place, *other);
            return;
        }
        const bool isHere = std::any_of(m_here.corrections.begin(), m_here.corrections.end(),
                                        [&](const Correction &ours) { return ours.id == verdict.correction; });
        // What the decision wrote was taken back here, and the decision with it.
        if (!isHere)
            m_dropped.insert(place);
    }

    /// A decision of ours whose correction gives way goes with it, whatever became of the decision there.
    void settleDropped()
    {
        QSet<CorrectionId> removed;
        const auto note = [&](const std::optional<Row> &row) {
            if (row && std::holds_alternative<Correction>(*row))
                removed.insert(std::get<Correction>(*row).id);
        };
        for (qsizetype place = 0; place < m_differences.size(); ++place) {
            if (!m_differences[place].there)
                note(m_differences[place].here);
            for (const Row &row : m_displaced[place])
                note(row);
        }
        m_dropped.removeIf([&](qsizetype place) {
            RowDifference &difference = m_differences[place];
            const bool goes = difference.here && removed.contains(std::get<Verdict>(*difference.here).correction);
            if (goes)
                difference.there.reset();
            return goes;
        });
    }

    void tieSharers()
    {
        QHash<QString, qsizetype> first;
        for (qsizetype place = 0; place < m_displaced.size(); ++place) {
            for (const Row &row : m_displaced[place]) {
                const QString key = rowKey(row);
                if (first.contains(key))
                    unite(place, first.value(key));
                else
                    first.insert(key, place);
            }
        }
    }

    const CallState &m_here;
    const Rows &m_there;
    QList<RowDifference> m_differences;
    QList<qsizetype> m_group; ///< A forest: each difference names another one of its knot.
    QList<QList<Row>> m_displaced;
    QHash<QString, qsizetype> m_places;
    QSet<qsizetype> m_dropped;
};

/// The difference that says most of a knot: a correction, if there is one.
const RowDifference &headOf(const QList<qsizetype> &knot, const QList<RowDifference> &differences)
{
    const auto found = std::find_if(knot.begin(), knot.end(), [&](qsizetype place) {
        const RowDifference &difference = differences[place];
        return std::holds_alternative<Correction>(difference.here ? *difference.here : *difference.there);
    });
    return differences[found == knot.end() ? knot.first() : *found];
}

QString joinedWords(const QList<Row> &rows, const CallPair &calls)
{
    QStringList words;
    for (const Row &row : rows) {
        const QString content = contentOfRow(row, &calls.here, calls.tags).join(u" · "_s);
        if (!content.isEmpty() && !words.contains(content))
            words.append(content);
    }
    return words.join(u"; "_s);
}

/// Adds what gives way, once each, to the changes of an item and to the words for ours.
void giveWay(MergeItem &item, const QList<Row> &displaced, const CallPair &calls)
{
    QList<Row> rows;
    for (const Row &row : displaced) {
        if (!rows.contains(row))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    for (const Row &row : std::as_const(rows))
        item.changes.append(RowChange{row, std::nullopt});
    item.kind = MergeItem::Kind::Conflict;
    item.isTaken = false;
    QStringList mine{item.mine, joinedWords(rows, calls)};
    mine.removeAll(QString());
    item.mine = mine.join(u"; "_s);
}

} // namespace

QList<MergeItem> textItems(const CallPair &calls, const QList<RowDifference> &given)
{
    const Knots ties(calls, given);
    const QList<RowDifference> &differences = ties.differences();
    QList<MergeItem> items;
    for (const QList<qsizetype> &knot : ties.knots()) {
        MergeItem item = itemOf(headOf(knot, differences), &calls, calls.tags);
        item.changes.clear();
        QList<Row> displaced;
        for (const qsizetype place : knot) {
            const RowDifference &difference = differences[place];
            item.changes.append(RowChange{difference.here, difference.there});
            displaced += ties.displaced(place);
            if (difference.isConflict)
                item.kind = MergeItem::Kind::Conflict;
        }
        item.isTaken = item.kind != MergeItem::Kind::Conflict;
        giveWay(item, displaced, calls);
        items.append(item);
    }
    return items;
}

} // namespace core
