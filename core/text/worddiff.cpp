// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/worddiff.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

using Kind = DiffPiece::Kind;
using Words = QList<QStringView>;

constexpr qsizetype mostComparisons = 4'000'000; ///< Beyond that a stretch counts as changed as a whole.

/// Letters that are written with spaces between the words.
bool isWordPart(QChar c)
{
    const bool isSpaced = c.script() != QChar::Script_Han && c.script() != QChar::Script_Hiragana
                          && c.script() != QChar::Script_Katakana && c.script() != QChar::Script_Thai;
    return (c.isLetterOrNumber() && isSpaced) || c.isMark() || c == u'\'' || c == u'\u2019';
}

/// Whether the point or comma of a number such as 1,234.5 stands there.
bool isInsideNumber(QStringView text, qsizetype at)
{
    return (text[at] == u'.' || text[at] == u',') && at > 0 && text[at - 1].isDigit() && at + 1 < text.size()
           && text[at + 1].isDigit();
}

qsizetype endOfWord(QStringView text, qsizetype begin)
{
    if (isWordPart(text[begin])) {
        qsizetype end = begin + 1;
        while (end < text.size() && (isWordPart(text[end]) || isInsideNumber(text, end)))
            ++end;
        return end;
    }
    qsizetype end = begin + 1;
    if (text[begin].isSpace()) {
        while (end < text.size() && text[end].isSpace())
            ++end;
        return end;
    }
    // Any other character stands alone, with the marks on it and both halves of a surrogate pair.
    if (text[begin].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate())
        ++end;
    while (end < text.size() && text[end].isMark())
        ++end;
    return end;
}

Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfWord(text, at);
        words.append(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

void add(QList<DiffPiece> &pieces, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append(DiffPiece{kind, text.toString()});
}

void addAll(QList<DiffPiece> &pieces, Kind kind, const Words &words, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i)
        add(pieces, kind, words[i]);
}

/// How many words of the ends of before and after, from i and j on, can be kept at most.
class CommonWords
{
public:
    CommonWords(const Words &before, const Words &after)
        : m_width(after.size() + 1)
        , m_lengths(static_cast<size_t>((before.size() + 1) * m_width), 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) =
                    before[i] == after[j] ? at(i + 1, j + 1) + weight(before[i]) : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    int at(qsizetype i, qsizetype j) const { return m_lengths[static_cast<size_t>(i * m_width + j)]; }

private:
    int &cell(qsizetype i, qsizetype j) { return m_lengths[static_cast<size_t>(i * m_width + j)]; }

    /// A word is worth more than the spaces around it.
    static int weight(QStringView word) { return word.front().isSpace() ? 1 : 4; }

    qsizetype m_width;
    std::vector<int> m_lengths;
};

void compare(QList<DiffPiece> &pieces, const Words &before, const Words &after)
{
    if (before.size() * after.size() > mostComparisons) {
        addAll(pieces, Kind::Removed, before, 0, before.size());
        addAll(pieces, Kind::Inserted, after, 0, after.size());
        return;
    }
    const CommonWords common(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        const bool hasBoth = i < before.size() && j < after.size();
        if (hasBoth && before[i] == after[j]) {
            add(pieces, Kind::Kept, before[i++]);
            ++j;
        } else if (i < before.size() && (!hasBoth || common.at(i + 1, j) >= common.at(i, j + 1))) {
            add(pieces, Kind::Removed, before[i++]);
        } else {
            add(pieces, Kind::Inserted, after[j++]);
        }
    }
}

/// Takes white space between two changes into both, and puts what is removed at a place before what is inserted.
QList<DiffPiece> settled(const QList<DiffPiece> &pieces)
{
    QList<DiffPiece> result;
    QString removed;
    QString inserted;
    const auto flush = [&] {
        add(result, Kind::Removed, removed);
        add(result, Kind::Inserted, inserted);
        removed.clear();
        inserted.clear();
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        const bool isBetween = i > 0 && i + 1 < pieces.size();
        if (piece.kind == Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == Kind::Inserted) {
            inserted += piece.text;
        } else if (isBetween && piece.text.trimmed().isEmpty()) {
            removed += piece.text;
            inserted += piece.text;
        } else {
            flush();
            add(result, Kind::Kept, piece.text);
        }
    }
    flush();
    return result;
}

} // namespace

QList<DiffPiece> wordDiff(QStringView before, QStringView after)
{
    Words old = wordsOf(before);
    Words young = wordsOf(after);
    const auto parting = std::mismatch(old.begin(), old.end(), young.begin(), young.end());
    const qsizetype begin = parting.first - old.begin();
    qsizetype end = 0;
    while (end < std::min(old.size(), young.size()) - begin
           && old[old.size() - 1 - end] == young[young.size() - 1 - end])
        ++end;
    QList<DiffPiece> pieces;
    addAll(pieces, Kind::Kept, old, 0, begin);
    compare(pieces, old.sliced(begin, old.size() - begin - end), young.sliced(begin, young.size() - begin - end));
    addAll(pieces, Kind::Kept, old, old.size() - end, old.size());
    return settled(pieces);
}

TextRange wholeWords(QStringView text, TextRange range)
{
    const auto belongs = [&](qsizetype at) { return isWordPart(text[at]) || isInsideNumber(text, at); };
    while (range.begin > 0 && belongs(range.begin - 1))
        --range.begin;
    while (range.end < text.size() && belongs(range.end))
        ++range.end;
    return range;
}

} // namespace core
