// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/textreplacement.h"

#include <algorithm>

namespace core {

namespace {

/// A correction and where its words are in the corrected text.
struct Placed {
    Correction correction;
    TextRange corrected;
};

QList<Placed> placedCorrections(const CallState &call)
{
    QList<Placed> result;
    result.reserve(call.corrections.size());
    qsizetype shift = 0;
    for (const Correction &correction : call.corrections) {
        const qsizetype begin = correction.range.begin + shift;
        result.append(Placed{correction, {begin, begin + correction.text.size()}});
        shift += correction.text.size() - correction.range.length();
    }
    return result;
}

bool isPairAt(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
           && text[position].isLowSurrogate();
}

/// Widened so that it cuts no surrogate pair.
TextRange wholeCharacters(TextRange range, QStringView text)
{
    return {isPairAt(text, range.begin) ? range.begin - 1 : range.begin,
            isPairAt(text, range.end) ? range.end + 1 : range.end};
}

/// Shrinks a replacement by what its words have in common with the original at either end.
void trimCommon(TextRange &range, QString &text, QStringView original)
{
    qsizetype front = 0;
    const qsizetype shorter = std::min(range.length(), text.size());
    while (front < shorter && original[range.begin + front] == text[front])
        ++front;
    if (front > 0 && (isPairAt(original, range.begin + front) || isPairAt(text, front)))
        --front;
    qsizetype back = 0;
    while (back < shorter - front && original[range.end - 1 - back] == text[text.size() - 1 - back])
        ++back;
    if (back > 0 && (isPairAt(original, range.end - back) || isPairAt(text, text.size() - back)))
        --back;
    range = {range.begin + front, range.end - back};
    text = text.sliced(front, text.size() - front - back);
}

/// Makes an insertion take in the outermost character of a turn, if it is at its edge.
void takeInEdge(TextRange &range, QString &text, QStringView original, TextRange turn)
{
    if (range.end == turn.end) {
        range = wholeCharacters({range.begin - 1, range.end}, original);
        text.prepend(range.of(original));
    } else if (range.begin == turn.begin) {
        range = wholeCharacters({range.begin, range.end + 1}, original);
        text.append(range.of(original));
    }
}

/// Gives an insertion at the edge of a turn to that turn, preferably to this one.
void anchorInTurn(TextRange &range, QString &text, const CallState &call, TextRange preferred)
{
    if (text.isEmpty())
        return;
    if (range.isEmpty() && !preferred.isEmpty())
        takeInEdge(range, text, call.transcript.text(), preferred);
    for (qsizetype i = 0; i < call.speech.turns.size() && range.isEmpty(); ++i)
        takeInEdge(range, text, call.transcript.text(), call.speech.turns[i].range);
}

/// The turn that shows a range of the corrected text; at a seam, the one that ends there. Empty outside of turns.
TextRange turnAround(TextRange corrected, const CallState &call, const TextMap &map)
{
    for (const Turn &turn : call.speech.turns) {
        const TextRange there = map.toCorrected(turn.range);
        if (corrected.isEmpty() ? there.begin <= corrected.begin && corrected.begin <= there.end
                                : there.intersects(corrected))
            return turn.range;
    }
    return {};
}

/// Builds one replacement step by step; see replaceText().
class Replacer
{
public:
    Replacer(const CallState &call, const TextMap &map, TextRange corrected, const QString &text, const QString &source)
        : m_call(call)
        , m_placed(placedCorrections(call))
        , m_corrected(map.corrected())
        , m_selected(wholeCharacters(corrected, m_corrected))
        , m_turn(turnAround(m_selected, call, map))
        , m_text(QString::fromUtf8(text.toUtf8()))
        , m_source(source)
    {
    }

    TextReplacement result()
    {
        absorb();
        settle();
        // What was settled may now share its begin with a neighbour, which then has to be taken up as well.
        while (absorbSharedBegin())
            settle();
        return changes();
    }

    TextReplacement united(TextRange original)
    {
        m_keepsDecisions = true;
        m_range = original;
        const auto isBefore = [this](const Placed &placed) {
            return placed.correction.range.end <= m_range.begin && placed.correction.range.begin < m_range.begin;
        };
        m_first = std::count_if(m_placed.begin(), m_placed.end(), isBefore);
        for (m_last = m_first; m_last < m_placed.size() && clashes(m_placed[m_last].correction.range); ++m_last)
            m_range = m_range.united(m_placed[m_last].correction.range);
        qsizetype done = m_range.begin;
        const QStringView text = m_call.transcript.text();
        for (qsizetype i = m_first; i < m_last; ++i) {
            const Correction &correction = m_placed[i].correction;
            m_words += text.sliced(done, correction.range.begin - done).toString() + correction.text;
            done = correction.range.end;
        }
        m_words += text.sliced(done, m_range.end - done);
        trimCommonSpace();
        return changes();
    }

private:
    /// Takes white space off the begin that stands there in the original as well.
    void trimCommonSpace()
    {
        const QStringView text = m_call.transcript.text();
        while (m_range.length() > 1 && m_words.size() > 1 && m_words.front().isSpace()
               && m_words.front() == text[m_range.begin]) {
            m_words.remove(0, 1);
            ++m_range.begin;
        }
    }

    /// The original position of a corrected one outside every correction; at the edge of one, its outer side.
    qsizetype originalBefore(qsizetype position) const
    {
        if (m_first == 0)
            return position;
        const Placed &before = m_placed[m_first - 1];
        return before.correction.range.end + (position - before.corrected.end);
    }

    void absorb()
    {
        const auto touches = [this](const Placed &placed) { return isTouched(placed); };
        const auto first = std::find_if(m_placed.begin(), m_placed.end(), touches);
        const auto last = std::find_if(m_placed.rbegin(), m_placed.rend(), touches);
        m_first = first - m_placed.begin();
        m_last = m_placed.rend() - last;
        if (first == m_placed.end()) {
            const auto isBefore = [this](const Placed &placed) {
                return placed.corrected.end <= m_selected.begin
                       && (m_turn.isEmpty() || placed.correction.range.begin < m_turn.end);
            };
            m_first = std::count_if(m_placed.begin(), m_placed.end(), isBefore);
            m_last = m_first;
        }
    }

    bool isTouched(const Placed &placed) const
    {
        const TextRange there = placed.corrected;
        const bool isInside = m_selected.isEmpty() ? there.begin < m_selected.begin && m_selected.begin < there.end
                                                   : there.intersects(m_selected)
                                                         || (there.isEmpty() && m_selected.contains(there.begin)
                                                             && m_selected.begin < there.begin);
        if (isInside)
            return true;
        // Beside it: typing goes on in what was typed; an accepted proposal stays by itself.
        // The other side of a turn's edge stays out of it, too.
        const bool isBeside = there.end == m_selected.begin || there.begin == m_selected.end;
        return isBeside && m_source.isEmpty() && placed.correction.source.isEmpty()
               && (m_turn.isEmpty() || m_turn.contains(placed.correction.range));
    }

    void settle()
    {
        const TextRange whole =
            m_first == m_last
                ? m_selected
                : m_selected.united({m_placed[m_first].corrected.begin, m_placed[m_last - 1].corrected.end});
        m_range.begin = originalBefore(whole.begin);
        m_range.end = m_first == m_last || whole.end != m_placed[m_last - 1].corrected.end
                          ? originalEnd(whole.end)
                          : m_placed[m_last - 1].correction.range.end;
        const QStringView corrected = m_corrected;
        m_words = corrected.sliced(whole.begin, m_selected.begin - whole.begin).toString() + m_text
                  + corrected.sliced(m_selected.end, whole.end - m_selected.end).toString();
        if (m_source.isEmpty() && !hasSource())
            trimCommon(m_range, m_words, m_call.transcript.text());
        anchorInTurn(m_range, m_words, m_call, m_turn);
    }

    qsizetype originalEnd(qsizetype position) const
    {
        if (m_first == m_last)
            return originalBefore(position);
        const Placed &last = m_placed[m_last - 1];
        return last.correction.range.end + (position - last.corrected.end);
    }

    bool absorbSharedBegin()
    {
        if (isVoid())
            return false;
        if (m_last < m_placed.size() && clashes(m_placed[m_last].correction.range)) {
            ++m_last;
            return true;
        }
        if (m_first > 0 && clashes(m_placed[m_first - 1].correction.range)) {
            --m_first;
            return true;
        }
        return false;
    }

    bool clashes(TextRange other) const
    {
        return other.begin == m_range.begin || other.intersects(m_range)
               || (other.isEmpty() && m_range.begin < other.begin && other.begin < m_range.end)
               || (m_range.isEmpty() && other.begin < m_range.begin && m_range.begin < other.end);
    }

    bool hasSource() const
    {
        return std::any_of(m_placed.begin() + m_first, m_placed.begin() + m_last,
                           [](const Placed &placed) { return !placed.correction.source.isEmpty(); });
    }

    bool isVoid() const { return m_range.of(m_call.transcript.text()) == m_words; }

    /// The one of the touched corrections that goes on: the first that came from a proposal, or else the first.
    Correction survivor() const
    {
        if (m_first == m_last)
            return {newId<CorrectionId>(), m_call.info.id, {}, {}, m_source, {}, {}};
        const auto sourced = std::find_if(m_placed.begin() + m_first, m_placed.begin() + m_last,
                                          [](const Placed &placed) { return !placed.correction.source.isEmpty(); });
        Correction result = sourced == m_placed.begin() + m_last ? m_placed[m_first].correction : sourced->correction;
        if (!m_source.isEmpty())
            result.source = m_source;
        return result;
    }

    TextReplacement changes() const
    {
        TextReplacement result;
        result.original = m_range;
        Correction kept = survivor();
        kept.range = m_range;
        kept.text = m_words;
        kept.author.clear();
        kept.at = {};
        const bool isKept = !isVoid();
        result.correction = isKept ? kept.id : CorrectionId();

        bool isNew = true;
        for (qsizetype i = m_first; i < m_last; ++i) {
            const Correction &before = m_placed[i].correction;
            const bool goesOn = isKept && before.id == kept.id;
            isNew = isNew && !goesOn;
            if (goesOn && before.range == kept.range && before.text == kept.text && before.source == kept.source)
                continue;
            result.changes.append(RowChange{before, goesOn ? std::optional<Row>(kept) : std::nullopt});
        }
        if (isKept && isNew)
            result.changes.append(RowChange{std::nullopt, kept});
        if (!result.changes.isEmpty())
            appendVerdicts(result, kept.text);
        return result;
    }

    /// The verdicts behind the touched corrections follow the words, or go with them.
    void appendVerdicts(TextReplacement &result, const QString &words) const
    {
        for (const Verdict &verdict : m_call.verdicts) {
            const auto owner = std::find_if(m_placed.begin() + m_first, m_placed.begin() + m_last,
                                            [&](const Placed &p) { return p.correction.id == verdict.correction; });
            if (owner == m_placed.begin() + m_last)
                continue;
            Verdict after = verdict;
            after.correction = result.correction;
            if (!m_keepsDecisions && owner->correction.text != words && verdict.decision == Verdict::Decision::Accepted)
                after.decision = Verdict::Decision::Edited;
            if (result.correction.isNull())
                result.changes.append(RowChange{verdict, std::nullopt});
            else if (!(after == verdict))
                result.changes.append(RowChange{verdict, after});
        }
    }

    const CallState &m_call;
    const QList<Placed> m_placed;
    const QString m_corrected;
    const TextRange m_selected; ///< In the corrected text.
    const TextRange m_turn;     ///< The turn around it in the original text; empty outside of turns.
    const QString m_text;       ///< What is written there; well-formed.
    const QString m_source;
    qsizetype m_first = 0; ///< The touched corrections are [m_first, m_last) of m_placed.
    qsizetype m_last = 0;
    TextRange m_range; ///< Of the resulting correction, in the original text.
    bool m_keepsDecisions = false;
    QString m_words; ///< Of the resulting correction.
};

} // namespace

TextReplacement replaceText(const CallState &call, TextRange corrected, const QString &text, const QString &source)
{
    return Replacer(call, call.textMap(), corrected, text, source).result();
}

TextReplacement uniteCorrections(const CallState &call, TextRange original)
{
    return Replacer(call, call.textMap(), {}, {}, {}).united(original);
}

} // namespace core
