// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subsequence.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace ui {

namespace {

constexpr int letter = 1;
constexpr int wordBegin = 8;
constexpr int textBegin = 2; ///< Beyond that of a word.
constexpr int inARow = 10;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

/// How a letter of the pattern is best found at a place of the text.
struct Step {
    int score = impossible;
    qsizetype before = -1; ///< Where the letter before it is.
};

QString lettersOf(const QString &pattern)
{
    QString letters;
    for (const QChar c : pattern) {
        if (!c.isSpace())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

int valueAt(const QString &text, qsizetype at)
{
    if (at == 0)
        return letter + wordBegin + textBegin;
    const bool beginsWord = !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
    return beginsWord ? letter + wordBegin : letter;
}

/// The best ways to find one letter at each place, from those for the letter before it.
std::vector<Step> extended(const std::vector<Step> &last, QChar wanted, const QString &text)
{
    std::vector<Step> steps(static_cast<size_t>(text.size()));
    Step best; // Among the places before the one that precedes at.
    for (qsizetype at = 1; at < text.size(); ++at) {
        const Step &adjacent = last[static_cast<size_t>(at - 1)];
        if (text[at].toCaseFolded() == wanted) {
            Step step = best;
            if (adjacent.score + inARow > step.score)
                step = {adjacent.score + inARow, at - 1};
            if (step.score > 0)
                steps[static_cast<size_t>(at)] = {step.score + valueAt(text, at), step.before};
        }
        if (adjacent.score > best.score)
            best = {adjacent.score, at - 1};
    }
    return steps;
}

} // namespace

std::optional<SubsequenceMatch> subsequenceMatch(const QString &pattern, const QString &text)
{
    const QString letters = lettersOf(pattern);
    if (letters.isEmpty())
        return SubsequenceMatch();
    if (letters.size() > text.size())
        return std::nullopt;

    std::vector<std::vector<Step>> found(1, std::vector<Step>(static_cast<size_t>(text.size())));
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].toCaseFolded() == letters[0])
            found[0][static_cast<size_t>(at)].score = valueAt(text, at);
    }
    for (qsizetype i = 1; i < letters.size(); ++i)
        found.push_back(extended(found.back(), letters[i], text));

    const auto &last = found.back();
    const auto best =
        std::max_element(last.begin(), last.end(), [](const Step &a, const Step &b) { return a.score < b.score; });
    if (best->score <= 0)
        return std::nullopt;
    SubsequenceMatch match{best->score, {}};
    qsizetype at = best - last.begin();
    for (auto row = found.rbegin(); row != found.rend(); ++row) {
        match.positions.prepend(at);
        at = (*row)[static_cast<size_t>(at)].before;
    }
    return match;
}

} // namespace ui
