// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/anchors.h"

#include <algorithm>

namespace core {

namespace {

using Units = std::vector<SpokenUnit>;

struct Run {
    quint64 hash = 0;
    qint32 at = 0;
};

struct Match {
    qint32 ours = 0;
    qint32 theirs = 0;
};

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    return value;
}

/// The runs of so many words that occur once in [begin, end), sorted by their hash.
std::vector<Run> uniqueRuns(const Units &units, qint32 begin, qint32 end, int words)
{
    std::vector<Run> runs;
    for (qint32 i = begin; i + words <= end; ++i) {
        quint64 hash = 0;
        for (int k = 0; k < words; ++k)
            hash = mixed(hash * 31 + static_cast<quint64>(units[static_cast<size_t>(i + k)].word) + 1);
        runs.push_back({hash, i});
    }
    std::sort(runs.begin(), runs.end(),
              [](const Run &a, const Run &b) { return a.hash != b.hash ? a.hash < b.hash : a.at < b.at; });
    size_t kept = 0;
    for (size_t i = 0; i < runs.size();) {
        size_t next = i + 1;
        while (next < runs.size() && runs[next].hash == runs[i].hash)
            ++next;
        if (next == i + 1)
            runs[kept++] = runs[i];
        i = next;
    }
    runs.resize(kept);
    return runs;
}

bool areEqual(const Units &ours, const Units &theirs, Match match, int words)
{
    for (int k = 0; k < words; ++k) {
        if (ours[static_cast<size_t>(match.ours + k)].word != theirs[static_cast<size_t>(match.theirs + k)].word)
            return false;
    }
    return true;
}

std::vector<Match> commonRuns(const Units &ours, const Units &theirs, const Gap &gap, int words)
{
    const std::vector<Run> left = uniqueRuns(ours, gap.ourBegin, gap.ourEnd, words);
    const std::vector<Run> right = uniqueRuns(theirs, gap.theirBegin, gap.theirEnd, words);
    std::vector<Match> matches;
    auto other = right.begin();
    for (const Run &run : left) {
        while (other != right.end() && other->hash < run.hash)
            ++other;
        if (other == right.end())
            break;
        const Match match{run.at, other->at};
        if (other->hash == run.hash && areEqual(ours, theirs, match, words))
            matches.push_back(match);
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.ours < b.ours; });
    return matches;
}

/// The longest sequence of matches that ascends in both texts, by patience sorting.
std::vector<Match> longestAscending(const std::vector<Match> &matches)
{
    std::vector<size_t> tops;
    std::vector<qint64> previous(matches.size(), -1);
    for (size_t i = 0; i < matches.size(); ++i) {
        const auto pile = std::lower_bound(tops.begin(), tops.end(), matches[i].theirs,
                                           [&](size_t top, qint32 theirs) { return matches[top].theirs < theirs; });
        if (pile != tops.begin())
            previous[i] = static_cast<qint64>(*(pile - 1));
        if (pile == tops.end())
            tops.push_back(i);
        else
            *pile = i;
    }
    std::vector<Match> result;
    for (qint64 i = tops.empty() ? -1 : static_cast<qint64>(tops.back()); i >= 0; i = previous[static_cast<size_t>(i)])
        result.push_back(matches[static_cast<size_t>(i)]);
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace

std::vector<AnchoredRun> findAnchors(const Units &ours, const Units &theirs, const Gap &gap, int words)
{
    std::vector<AnchoredRun> runs;
    qint32 ourFloor = gap.ourBegin;
    qint32 theirFloor = gap.theirBegin;
    const auto isEqual = [&](qint32 a, qint32 b) {
        return ours[static_cast<size_t>(a)].word == theirs[static_cast<size_t>(b)].word;
    };
    for (const Match &match : longestAscending(commonRuns(ours, theirs, gap, words))) {
        if (match.ours < ourFloor || match.theirs < theirFloor)
            continue; // The run before has grown over it.
        AnchoredRun run{match.ours, match.theirs, words};
        while (run.ours > ourFloor && run.theirs > theirFloor && isEqual(run.ours - 1, run.theirs - 1)) {
            --run.ours;
            --run.theirs;
            ++run.length;
        }
        while (run.ours + run.length < gap.ourEnd && run.theirs + run.length < gap.theirEnd
               && isEqual(run.ours + run.length, run.theirs + run.length)) {
            ++run.length;
        }
        ourFloor = run.ours + run.length;
        theirFloor = run.theirs + run.length;
        runs.push_back(run);
    }
    return runs;
}

} // namespace core
