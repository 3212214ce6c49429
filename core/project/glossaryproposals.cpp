// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/glossaryproposals.h"

#include <algorithm>

#include "core/text/tokens.h"

namespace core {

namespace {

constexpr qsizetype mostWords = 5;
constexpr qsizetype shortestForm = 4; ///< In letters; shorter forms are right too often.

/// A range of the original grown to whole words.
TextRange wholeWords(QStringView text, TextRange range)
{
    while (range.begin > 0 && !text[range.begin - 1].isSpace())
        --range.begin;
    while (range.end < text.size() && !text[range.end].isSpace())
        ++range.end;
    return range;
}

/// The words of a passage without the punctuation around them; none if it holds what is no term.
std::optional<QString> termIn(QStringView passage)
{
    const QString text = passage.toString().simplified();
    const TokenList tokens(text);
    const bool isTerm = !tokens.isEmpty() && tokens.size() <= mostWords
                        && std::none_of(tokens.begin(), tokens.end(),
                                        [](const Token &token) { return token.hasDigit || token.word.isEmpty(); });
    if (!isTerm)
        return std::nullopt;
    const qsizetype last = tokens.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (tokens[i].endsSentence)
            return std::nullopt;
    }
    return TextRange{tokens[0].word.begin, tokens[last].word.end}.of(text).toString();
}

bool beginsSentence(QStringView text, TextRange range)
{
    const QStringView before = text.first(range.begin).trimmed();
    return before.isEmpty() || QStringView(u".?!:\n").contains(before.back());
}

bool addsOrRemovesWords(const Correction &correction, QStringView original)
{
    const QStringView removed = correction.range.of(original);
    const QStringView added = correction.text;
    return (removed.trimmed().isEmpty() && added.contains(u' '))
           || (added.trimmed().isEmpty() && removed.contains(u' '));
}

} // namespace

Glossary glossaryFromCorrections(const CallState &call)
{
    const TextMap map = call.textMap();
    const QStringView original = call.transcript.text();
    Glossary glossary;
    for (const Correction &correction : call.corrections) {
        if (addsOrRemovesWords(correction, original))
            continue;
        const TextRange range = wholeWords(original, correction.range);
        const auto wrong = termIn(range.of(original));
        const auto right = termIn(map.toCorrected(range).of(map.corrected()));
        if (!wrong || !right || *wrong == *right || wrong->size() < shortestForm)
            continue;
        const bool isCaseOnly = wrong->compare(*right, Qt::CaseInsensitive) == 0;
        if (isCaseOnly && beginsSentence(original, range))
            continue;
        glossary.append(GlossaryTerm{*right, {*wrong}});
    }
    return joined(glossary, {});
}

} // namespace core
