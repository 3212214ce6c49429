// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/cuecutter.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// A subtitle cut at a sentence or a clause keeps at least this part of what would fit.
constexpr double leastForSentence = 0.25;
constexpr double leastForClause = 0.5;

constexpr double shortest = 0.7; ///< For which a subtitle is shown if the next one leaves time, in seconds.
constexpr double millisecond = 0.001;

bool isWide(QChar character)
{
    return (character >= u'\u1100' && character <= u'\u115f') || (character >= u'\u2e80' && character <= u'\ua4cf')
           || (character >= u'\uac00' && character <= u'\ud7a3') || (character >= u'\uf900' && character <= u'\ufaff')
           || (character >= u'\ufe30' && character <= u'\ufe4f') || (character >= u'\uff00' && character <= u'\uff60');
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const QChar character : text)
        columns += isWide(character) ? 2 : 1;
    return columns;
}

/// Fills lines with words.
class LineFiller
{
public:
    LineFiller(const CueLimits &limits, int taken)
        : m_limits(limits)
        , m_column(taken)
    {
    }

    /// Takes a word in; false if the lines have no room for it. A word that no line has room for stands alone.
    bool add(const SaidWord &word)
    {
        const int columns = columnsOf(word.text);
        const int gap = word.isApart && m_hasWords ? 1 : 0;
        if (m_column + gap + columns > m_limits.columns && (m_column > 0)) {
            if (++m_line >= m_limits.lines)
                return false;
            m_breaks.append(m_words);
            m_column = columns;
        } else {
            m_column += gap + columns;
        }
        ++m_words;
        m_hasWords = true;
        return true;
    }

    /// Before how many words lines were broken.
    const QList<qsizetype> &breaks() const { return m_breaks; }

private:
    const CueLimits &m_limits;
    int m_column = 0;
    int m_line = 0;
    qsizetype m_words = 0;
    bool m_hasWords = false;
    QList<qsizetype> m_breaks;
};

/// Cuts one turn.
class TurnCutter
{
public:
    TurnCutter(const SaidTurn &turn, int nameColumns, const CueLimits &limits)
        : m_turn(turn)
        , m_nameColumns(nameColumns)
        , m_limits(limits)
    {
    }

    QList<Subtitle> cut() const
    {
        QList<Subtitle> subtitles;
        for (qsizetype first = 0; first < m_turn.words.size();) {
            const qsizetype end = endOf(first);
            subtitles.append(subtitleOf(first, end));
            first = end;
        }
        return subtitles;
    }

private:
    int taken(qsizetype first) const { return first == 0 ? m_nameColumns : 0; }

    /// Behind the last word that fits into one subtitle with first.
    qsizetype fitting(qsizetype first) const
    {
        const QList<SaidWord> &words = m_turn.words;
        LineFiller filler(m_limits, taken(first));
        qsizetype end = first;
        for (; end < words.size(); ++end) {
            const bool isFirst = end == first;
            const bool isTooLong = words[end].span.end - words[first].span.begin > m_limits.seconds;
            const bool isPause = !isFirst && words[end].span.begin - words[end - 1].span.end > m_limits.pause;
            if ((!filler.add(words[end]) || isTooLong || isPause) && !isFirst)
                break;
        }
        return end;
    }

    qsizetype endOf(qsizetype first) const
    {
        const qsizetype end = fitting(first);
        if (end == m_turn.words.size())
            return end;
        const auto least = [&](double share) {
            return first + static_cast<qsizetype>(std::ceil(share * double(end - first)));
        };
        for (qsizetype at = end; at >= std::max(first + 1, least(leastForSentence)); --at) {
            if (m_turn.words[at - 1].endsSentence)
                return at;
        }
        for (qsizetype at = end; at >= std::max(first + 1, least(leastForClause)); --at) {
            if (m_turn.words[at - 1].endsClause)
                return at;
        }
        return end;
    }

    Subtitle subtitleOf(qsizetype first, qsizetype end) const
    {
        const QList<SaidWord> words = m_turn.words.sliced(first, end - first);
        LineFiller filler(m_limits, taken(first));
        for (const SaidWord &word : words)
            filler.add(word);
        Subtitle subtitle;
        subtitle.speaker = m_turn.speaker;
        subtitle.beginsTurn = first == 0;
        subtitle.span = {words.first().span.begin,
                         std::min(words.last().span.end, words.first().span.begin + m_limits.seconds)};
        qsizetype from = 0;
        for (const qsizetype next : filler.breaks()) {
            if (next > from)
                subtitle.lines.append(textOf(words.sliced(from, next - from)));
            from = next;
        }
        subtitle.lines.append(textOf(words.sliced(from)));
        return subtitle;
    }

    const SaidTurn &m_turn;
    int m_nameColumns;
    const CueLimits &m_limits;
};

double inMilliseconds(double seconds)
{
    return std::round(seconds / millisecond) * millisecond;
}

/// Gives every subtitle time to be read, as far as the next one leaves it.
void settleTimes(QList<Subtitle> &subtitles)
{
    double free = 0;
    for (qsizetype i = 0; i < subtitles.size(); ++i) {
        TimeSpan &span = subtitles[i].span;
        span.begin = std::max(free, inMilliseconds(span.begin));
        const double wanted = std::max(span.end, span.begin + shortest);
        const bool isLast = i + 1 == subtitles.size();
        const double limit = isLast ? wanted : std::max(span.end, std::min(wanted, subtitles[i + 1].span.begin));
        span.end = std::max(inMilliseconds(limit), inMilliseconds(span.begin + millisecond));
        free = span.end;
    }
}

} // namespace

QList<Subtitle> cutIntoSubtitles(const QList<SaidTurn> &turns, SpeakerNames names, const CueLimits &limits)
{
    QList<Subtitle> subtitles;
    for (const SaidTurn &turn : turns) {
        const int nameColumns = names == SpeakerNames::InText ? columnsOf(turn.speaker) + 2 : 0;
        subtitles += TurnCutter(turn, nameColumns, limits).cut();
    }
    settleTimes(subtitles);
    return subtitles;
}

} // namespace core
