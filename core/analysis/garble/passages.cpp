// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/passages.h"

#include <algorithm>

namespace core {

namespace {

constexpr double shownScore = 0.36; ///< From here on a passage is worth the analyst's attention.

bool isShown(const Suspicion &suspicion)
{
    return suspicion.score >= shownScore && !suspicion.isWeak;
}

bool overlap(const Suspicion &a, const Suspicion &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// The replacement for the united tokens, if the parts have proposals that can be put together.
std::optional<QString> unitedSuggestion(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    const Suspicion &stronger = a.score >= b.score ? a : b;
    if (overlap(a, b)) {
        const bool coversAll =
            stronger.first <= std::min(a.first, b.first) && stronger.last >= std::max(a.last, b.last);
        return coversAll ? stronger.suggestion : std::nullopt;
    }
    if (!a.suggestion && !b.suggestion)
        return std::nullopt;
    const auto wordsOf = [&words](const Suspicion &part) {
        const TokenList &tokens = words.tokens();
        const TextRange range{tokens[part.first].word.begin, tokens[part.last].word.end};
        return part.suggestion.value_or(range.of(tokens.text()).toString());
    };
    const TokenList &tokens = words.tokens();
    const TextRange between{tokens[a.last].word.end, tokens[b.first].word.begin};
    return wordsOf(a) + between.of(tokens.text()).toString() + wordsOf(b);
}

/// Whether a covers b and more, and is shown itself, so that its reason is the one for both.
bool isWider(const Suspicion &a, const Suspicion &b)
{
    return isShown(a) && a.first <= b.first && a.last >= b.last && a.last - a.first > b.last - b.first && !b.suggestion;
}

Suspicion united(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    Suspicion result = isWider(a, b) ? a : isWider(b, a) ? b : a.score >= b.score ? a : b;
    result.score = std::max(a.score, b.score);
    result.suggestion = unitedSuggestion(words, a, b);
    result.first = std::min(a.first, b.first);
    result.last = std::max(a.last, b.last);
    return result;
}

bool belongTogether(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    if (!words.areTogether(a.last, b.first))
        return false;
    if (overlap(a, b))
        return true;
    const bool isSameKind = a.kind == FindingKind::Garbled && b.kind == FindingKind::Garbled;
    return isShown(a) && isShown(b) && isSameKind && a.last + 1 == b.first && !words.tokens()[a.last].endsSentence;
}

/// From the first to the last word, without the punctuation around them.
TextRange rangeOf(const TokenList &tokens, const Suspicion &suspicion)
{
    const Token &first = tokens[suspicion.first];
    const Token &last = tokens[suspicion.last];
    const qsizetype begin = first.word.isEmpty() ? first.range.begin : first.word.begin;
    const qsizetype end = last.word.isEmpty() ? last.range.end : last.word.end;
    return {begin, std::max(begin + 1, end)};
}

} // namespace

QList<Finding> passagesOf(const CallWords &words, Suspicions suspicions, const QString &detector)
{
    std::stable_sort(suspicions.begin(), suspicions.end(), [](const Suspicion &a, const Suspicion &b) {
        return a.first != b.first ? a.first < b.first : a.score > b.score;
    });
    Suspicions joined;
    for (const Suspicion &suspicion : suspicions) {
        const bool overlaps = !joined.empty() && overlap(joined.back(), suspicion);
        // A weak candidate neither widens a strong one nor is worth a finding of its own beside it.
        if (overlaps && isShown(joined.back()) != isShown(suspicion))
            joined.back() = isShown(suspicion) ? suspicion : joined.back();
        else if (!joined.empty() && belongTogether(words, joined.back(), suspicion))
            joined.back() = united(words, joined.back(), suspicion);
        else
            joined.push_back(suspicion);
    }
    QList<Finding> findings;
    for (const Suspicion &suspicion : joined) {
        Finding finding;
        finding.detector = detector;
        finding.kind = suspicion.kind;
        finding.category = suspicion.category;
        finding.range = rangeOf(words.tokens(), suspicion);
        finding.reason = suspicion.reason;
        finding.score = suspicion.score;
        finding.suggestion = suspicion.suggestion;
        finding.evidence = suspicion.evidence;
        finding.isShown = isShown(suspicion);
        findings.append(finding);
    }
    return findings;
}

} // namespace core
