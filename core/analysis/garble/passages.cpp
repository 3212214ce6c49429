// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/passages.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

double strength(const Suspicion &suspicion)
{
    return std::max(suspicion.score, suspicion.assurance);
}

bool overlap(const Suspicion &a, const Suspicion &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// The replacement for the united tokens, if the parts have proposals that can be put together.
std::optional<QString> unitedSuggestion(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    const Suspicion &stronger = strength(a) >= strength(b) ? a : b;
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

bool isDoubtInTranslation(const Suspicion &suspicion)
{
    return suspicion.shownFrom < usuallyShownFrom;
}

Suspicion united(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    Suspicion result = isWider(a, b) ? a : isWider(b, a) ? b : strength(a) >= strength(b) ? a : b;
    result.score = std::max(a.score, b.score);
    result.assurance = std::max(a.assurance, b.assurance);
    result.shownFrom = std::min(a.shownFrom, b.shownFrom);
    result.suggestion = unitedSuggestion(words, a, b);
    result.first = std::min(a.first, b.first);
    result.last = std::max(a.last, b.last);
    if (!overlap(a, b) && !result.suggestion && isDoubtInTranslation(a) && isDoubtInTranslation(b)) {
        result.category = u"translation-noise"_s;
        result.reason = QCoreApplication::translate(
            "core::Passages", "Several words of this translation hardly go together; it is probably noise.");
    }
    return result;
}

bool belongTogether(const CallWords &words, const Suspicion &a, const Suspicion &b)
{
    if (!words.areTogether(a.last, b.first))
        return false;
    if (overlap(a, b))
        return true;
    const bool isSameKind = a.kind == FindingKind::Garbled && b.kind == FindingKind::Garbled;
    const qsizetype farthest = words.isTranslated(a.last) ? 14 : 1; // A translation's noise is a passage of its own.
    const bool isNear = a.last + 1 == b.first || (a.last + farthest >= b.first && !a.suggestion && !b.suggestion);
    return isShown(a) && isShown(b) && isSameKind && isNear && !words.tokens()[a.last].endsSentence;
}

bool isEarlier(const Suspicion &a, const Suspicion &b)
{
    return a.first != b.first ? a.first < b.first : a.score > b.score;
}

/// The suspicions in order, with those that belong together united.
Suspicions joined(const CallWords &words, Suspicions suspicions)
{
    std::stable_sort(suspicions.begin(), suspicions.end(), isEarlier);
    Suspicions result;
    for (Suspicion &suspicion : suspicions) {
        if (!result.empty() && belongTogether(words, result.back(), suspicion))
            result.back() = united(words, result.back(), suspicion);
        else
            result.push_back(std::move(suspicion));
    }
    return result;
}

/// A weak candidate neither widens a strong one nor is worth a finding of its own beside it.
Suspicions withoutCovered(Suspicions weak, const Suspicions &shown)
{
    Suspicions result;
    auto next = shown.begin();
    for (Suspicion &suspicion : weak) {
        next = std::find_if(next, shown.end(), [&](const Suspicion &other) { return other.last >= suspicion.first; });
        if (next == shown.end() || !overlap(*next, suspicion))
            result.push_back(std::move(suspicion));
    }
    return result;
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

bool isShown(const Suspicion &suspicion)
{
    return strength(suspicion) >= suspicion.shownFrom;
}

QList<Finding> passagesOf(const CallWords &words, Suspicions suspicions, const QString &detector)
{
    const auto firstWeak = std::stable_partition(suspicions.begin(), suspicions.end(), isShown);
    const Suspicions shown =
        joined(words, Suspicions(std::make_move_iterator(suspicions.begin()), std::make_move_iterator(firstWeak)));
    Suspicions all = withoutCovered(
        joined(words, Suspicions(std::make_move_iterator(firstWeak), std::make_move_iterator(suspicions.end()))),
        shown);
    all.insert(all.end(), shown.begin(), shown.end());
    std::sort(all.begin(), all.end(), isEarlier);
    QList<Finding> findings;
    for (const Suspicion &suspicion : all) {
        Finding finding;
        finding.detector = detector;
        finding.kind = suspicion.kind;
        finding.category = suspicion.category;
        finding.range = rangeOf(words.tokens(), suspicion);
        finding.reason = suspicion.reason;
        finding.score = suspicion.score;
        finding.suggestion = suspicion.suggestion;
        finding.evidence = suspicion.evidence;
        const bool isLoneDoubt = isDoubtInTranslation(suspicion) && suspicion.first == suspicion.last;
        finding.isShown = isShown(suspicion) && (!isLoneDoubt || suspicion.score >= usuallyShownFrom);
        findings.append(finding);
    }
    return findings;
}

} // namespace core
