// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/editedwords.h"

#include <algorithm>
#include <map>

#include "core/review/rowkey.h"
#include "core/text/worddiff.h"

namespace core {

namespace {

/// The corrections of one call that an edit took away and put there.
struct Corrections {
    QList<Correction> before;
    QList<Correction> after;
};

const Row &rowOf(const RowChange &change)
{
    return change.after ? *change.after : *change.before;
}

std::map<DocumentId, Corrections> correctionsIn(const Edit &edit)
{
    std::map<DocumentId, Corrections> result;
    for (const RowChange &change : edit.changes) {
        if (!std::holds_alternative<Correction>(rowOf(change)))
            continue;
        Corrections &corrections = result[documentOf(rowOf(change))];
        if (change.before)
            corrections.before.append(std::get<Correction>(*change.before));
        if (change.after)
            corrections.after.append(std::get<Correction>(*change.after));
    }
    return result;
}

/// Stretches of the original text that are changed together, in order, of whole words.
QList<TextRange> stretchesOf(const Corrections &corrections, const QString &text)
{
    QList<TextRange> ranges;
    for (const Correction &correction : corrections.before + corrections.after) {
        if (correction.range.end <= text.size())
            ranges.append(wholeWords(text, correction.range));
    }
    std::sort(ranges.begin(), ranges.end());
    QList<TextRange> stretches;
    for (const TextRange range : std::as_const(ranges)) {
        if (!stretches.isEmpty() && range.begin <= stretches.last().end)
            stretches.last() = stretches.last().united(range);
        else
            stretches.append(range);
    }
    return stretches;
}

QString wordsIn(TextRange stretch, QList<Correction> corrections, const QString &text)
{
    std::sort(corrections.begin(), corrections.end(),
              [](const Correction &a, const Correction &b) { return a.range < b.range; });
    QString words;
    qsizetype at = stretch.begin;
    for (const Correction &correction : std::as_const(corrections)) {
        if (!stretch.contains(correction.range))
            continue;
        words += TextRange{at, std::max(at, correction.range.begin)}.of(text);
        words += correction.text;
        at = correction.range.end;
    }
    return words + TextRange{at, stretch.end}.of(text).toString();
}

/// The passage that a row of any kind lies on; empty if it lies on none.
TextRange rangeOf(const Row &row)
{
    return std::visit(
        [](const auto &value) -> TextRange {
            if constexpr (requires { value.anchor; })
                return value.anchor.range;
            else if constexpr (requires { value.range; })
                return value.range;
            else if constexpr (requires { value.turn; })
                return value.turn.range;
            else
                return {};
        },
        row);
}

} // namespace

QList<EditedWords> editedWords(const Edit &edit, const ImportedTexts &texts)
{
    QList<EditedWords> result;
    for (const auto &[document, corrections] : correctionsIn(edit)) {
        const QString text = texts(document);
        for (const TextRange stretch : stretchesOf(corrections, text)) {
            result.append(EditedWords{document, stretch, wordsIn(stretch, corrections.before, text),
                                      wordsIn(stretch, corrections.after, text)});
        }
    }
    return result;
}

TextRange placeOf(const Edit &edit)
{
    if (!edit.focus.isEmpty())
        return edit.focus;
    const DocumentId call = touchedCall(edit);
    for (const RowChange &change : edit.changes) {
        const TextRange range = rangeOf(rowOf(change));
        if (documentOf(rowOf(change)) == call && (!range.isEmpty() || range.begin > 0))
            return range;
    }
    return edit.focus;
}

DocumentId touchedCall(const Edit &edit)
{
    if (!edit.document.isNull())
        return edit.document;
    for (const RowChange &change : edit.changes) {
        if (const DocumentId document = documentOf(rowOf(change)); !document.isNull())
            return document;
    }
    return {};
}

} // namespace core
