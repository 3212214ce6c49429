// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/wordreplacement.h"

#include <algorithm>

#include <QHash>

#include "core/project/applied.h"
#include "core/project/reviewedcall.h"
#include "core/project/textreplacement.h"

namespace core {

namespace {

/// So many changes that hang together are written one by one; more become one, since each costs as much as all.
constexpr qsizetype mostOneByOne = 50;

/// A correction and where its words are in the corrected text.
struct Placed {
    qsizetype index = 0; ///< In CallState::corrections.
    TextRange corrected;
};

QList<Placed> placed(const CallState &call)
{
    QList<Placed> result;
    result.reserve(call.corrections.size());
    qsizetype shift = 0;
    for (qsizetype i = 0; i < call.corrections.size(); ++i) {
        const Correction &correction = call.corrections[i];
        const qsizetype begin = correction.range.begin + shift;
        result.append(Placed{i, {begin, begin + correction.text.size()}});
        shift += correction.text.size() - correction.range.length();
    }
    return result;
}

/// Changes that may have to do with each other, because they and the corrections between them touch.
struct Cluster {
    QList<TextMatch> changes;
    qsizetype firstCorrection = 0; ///< The corrections [first, last) touch it.
    qsizetype lastCorrection = 0;
    TextRange corrected;
};

/// Cuts changes into clusters, in order.
class Clusters
{
public:
    Clusters(const QList<TextMatch> &changes, const QList<Placed> &corrections)
        : m_changes(changes)
        , m_corrections(corrections)
    {
    }

    QList<Cluster> all()
    {
        QList<Cluster> clusters;
        while (m_change < m_changes.size())
            clusters.append(next());
        return clusters;
    }

private:
    Cluster next()
    {
        Cluster cluster;
        cluster.corrected = m_changes[m_change].range;
        while (m_correction < m_corrections.size()
               && m_corrections[m_correction].corrected.end < cluster.corrected.begin)
            ++m_correction;
        cluster.firstCorrection = m_correction;
        takeWhatTouches(cluster);
        while (cluster.firstCorrection > m_free
               && m_corrections[cluster.firstCorrection - 1].corrected.end == cluster.corrected.begin) {
            --cluster.firstCorrection;
            cluster.corrected.begin = m_corrections[cluster.firstCorrection].corrected.begin;
        }
        cluster.lastCorrection = m_correction;
        m_free = m_correction;
        return cluster;
    }

    void takeWhatTouches(Cluster &cluster)
    {
        while (takeChange(cluster) || takeCorrection(cluster)) {
            // Each may reach on to the next.
        }
    }

    bool takeChange(Cluster &cluster)
    {
        if (m_change >= m_changes.size() || m_changes[m_change].range.begin > cluster.corrected.end)
            return false;
        cluster.corrected = cluster.corrected.united(m_changes[m_change].range);
        cluster.changes.append(m_changes[m_change++]);
        return true;
    }

    bool takeCorrection(Cluster &cluster)
    {
        if (m_correction >= m_corrections.size() || m_corrections[m_correction].corrected.begin > cluster.corrected.end)
            return false;
        cluster.corrected = cluster.corrected.united(m_corrections[m_correction++].corrected);
        return true;
    }

    const QList<TextMatch> &m_changes;
    const QList<Placed> &m_corrections;
    qsizetype m_change = 0;
    qsizetype m_correction = 0;
    qsizetype m_free = 0; ///< The first correction that no cluster has.
};

/// Moves the range of a correction or verdict.
std::optional<Row> moved(std::optional<Row> row, qsizetype by)
{
    if (!row)
        return row;
    if (auto *correction = std::get_if<Correction>(&*row))
        correction->range = correction->range.shifted(by);
    else if (auto *verdict = std::get_if<Verdict>(&*row))
        verdict->anchor.range = verdict->anchor.range.shifted(by);
    return row;
}

/// Writes clusters of changes, each in a cut-out of the call that is as small as it can be.
class Writer
{
public:
    Writer(const CallState &call, const TextMap &map)
        : m_call(call)
        , m_map(map)
    {
        for (const Verdict &verdict : call.verdicts) {
            if (!verdict.correction.isNull())
                m_verdicts[verdict.correction].append(verdict);
        }
    }

    QList<RowChange> write(const Cluster &cluster) const
    {
        const TextRange own = originalOf(cluster);
        const TextRange window = withNeighbours(own);
        // The characters around a cluster are as they were imported, so counting them needs no map.
        const qsizetype shift = cluster.corrected.begin - (own.begin - window.begin);
        CallState cutOut = cutOutOf(cluster, window);
        Edit edit;
        const QList<TextMatch> changes = joined(cluster.changes);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
            Edit next;
            next.document = m_call.info.id;
            next.changes = replaceText(cutOut, change->range.shifted(-shift), change->text, {}).changes;
            const auto after = applied(cutOut, next);
            Q_ASSERT(after);
            cutOut = *after;
            edit = edit.changes.isEmpty() ? next : composed(edit, next);
        }
        QList<RowChange> result;
        for (const RowChange &change : std::as_const(edit.changes))
            result.append(RowChange{moved(change.before, window.begin), moved(change.after, window.begin)});
        return result;
    }

private:
    TextRange originalOf(const Cluster &cluster) const
    {
        TextRange own{m_map.toOriginal(cluster.changes.first().range.begin),
                      m_map.toOriginal(cluster.changes.last().range.end)};
        for (qsizetype i = cluster.firstCorrection; i < cluster.lastCorrection; ++i)
            own = own.united(m_call.corrections[i].range);
        return own;
    }

    /// With one character more on each side: what is written may have to take in one.
    TextRange withNeighbours(TextRange own) const
    {
        const QStringView text = m_call.transcript.text();
        TextRange window{std::max<qsizetype>(0, own.begin - 1), std::min(text.size(), own.end + 1)};
        if (window.begin > 0 && text[window.begin].isLowSurrogate())
            --window.begin;
        if (window.end < text.size() && text[window.end].isLowSurrogate())
            ++window.end;
        return window;
    }

    CallState cutOutOf(const Cluster &cluster, TextRange window) const
    {
        CallState cutOut;
        cutOut.info.id = m_call.info.id;
        TranscriptData data;
        data.text = m_call.transcript.textOf(window).toString();
        cutOut.transcript = Transcript(data);
        for (qsizetype i = cluster.firstCorrection; i < cluster.lastCorrection; ++i) {
            Correction correction = m_call.corrections[i];
            correction.range = correction.range.shifted(-window.begin);
            cutOut.corrections.append(correction);
            for (Verdict verdict : m_verdicts.value(correction.id)) {
                verdict.anchor.range = verdict.anchor.range.shifted(-window.begin);
                cutOut.verdicts.append(verdict);
            }
        }
        const QList<Turn> &turns = m_call.speech.turns;
        auto turn = std::lower_bound(turns.begin(), turns.end(), window.begin,
                                     [](const Turn &t, qsizetype at) { return t.range.end < at; });
        for (; turn != turns.end() && turn->range.begin < window.end; ++turn) {
            Turn part;
            part.id = turn->id;
            part.range = turn->range.intersected(window).shifted(-window.begin);
            if (!part.range.isEmpty())
                cutOut.speech.turns.append(part);
        }
        return cutOut;
    }

    /// Changes that follow each other directly as one, and all as one if there are too many.
    QList<TextMatch> joined(const QList<TextMatch> &changes) const
    {
        const bool isLarge = changes.size() > mostOneByOne;
        QList<TextMatch> result;
        for (const TextMatch &change : changes) {
            const bool joins = !result.isEmpty() && (isLarge || result.last().range.end == change.range.begin)
                               && isInOneTurn(result.last().range, change.range);
            if (!joins) {
                result.append(change);
                continue;
            }
            TextMatch &last = result.last();
            const TextRange between{last.range.end, change.range.begin};
            last.text += between.of(m_map.corrected()).toString() + change.text;
            last.range.end = change.range.end;
        }
        return result;
    }

    bool isInOneTurn(TextRange a, TextRange b) const
    {
        const SpeakerTurns &speech = m_call.speech;
        return speech.turnAt(m_map.toOriginal(a).begin) == speech.turnAt(m_map.toOriginal(b).begin);
    }

    const CallState &m_call;
    const TextMap &m_map;
    QHash<CorrectionId, QList<Verdict>> m_verdicts;
};

} // namespace

QList<TextRange> partsInScope(const CallState &call, const TextMap &map, const WordsScope &scope)
{
    QList<TextRange> parts;
    const auto add = [&](TextRange part) {
        if (scope.selection)
            part = part.intersected(*scope.selection);
        if (!part.isEmpty())
            parts.append(part);
    };
    if (call.speech.turns.isEmpty())
        add({0, map.corrected().size()});
    for (const Turn &turn : correctedTurns(call, map).turns) {
        const bool isAllowed =
            (!scope.speaker || turn.speaker == *scope.speaker) && (!scope.section || turn.section == *scope.section);
        if (isAllowed)
            add(turn.range);
    }
    return parts;
}

Edit replaceWords(const CallState &call, const QList<TextMatch> &replacements)
{
    Edit edit;
    edit.action = Edit::Action::ReplaceWords;
    edit.document = call.info.id;
    const TextMap map = call.textMap();
    const Writer writer(call, map);
    const QList<Placed> corrections = placed(call);
    for (const Cluster &cluster : Clusters(replacements, corrections).all())
        edit.changes += writer.write(cluster);
    if (!replacements.isEmpty())
        edit.focus = map.toOriginal(replacements.first().range);
    return edit;
}

} // namespace core
