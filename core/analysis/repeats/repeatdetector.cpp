// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeats/repeatdetector.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/repeats/copyfinder.h"
#include "core/analysis/repeats/edgeloops.h"
#include "core/analysis/repeats/loopfinder.h"
#include "core/analysis/repeats/stutterfinder.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::RepeatDetector)
};

QString categoryOf(Repeat::Kind kind)
{
    switch (kind) {
    case Repeat::Kind::Loop:
        return u"loop"_s;
    case Repeat::Kind::NearLoop:
        return u"near-loop"_s;
    case Repeat::Kind::Duplicate:
        return u"duplicate"_s;
    case Repeat::Kind::Copy:
        return u"copy"_s;
    case Repeat::Kind::Stutter:
        return u"stutter"_s;
    case Repeat::Kind::Restart:
        break;
    }
    return u"restart"_s;
}

/// The beginning of a quotation, short enough for a sentence.
QString shortened(QStringView words)
{
    constexpr qsizetype longest = 40;
    const QString text = words.toString().simplified();
    if (text.size() <= longest)
        return text;
    const qsizetype blank = text.lastIndexOf(u' ', longest);
    return text.left(blank > 0 ? blank : longest) + u'…';
}

QString reasonFor(const Repeat &repeat, QStringView unit)
{
    const QString quotation = shortened(unit);
    const int times = repeat.copies + (repeat.isCut ? 1 : 0);
    switch (repeat.kind) {
    case Repeat::Kind::Loop:
        return (repeat.isCut
                    ? Words::tr("“%1” stands here %n times in a row; the last copy breaks off.", nullptr, times)
                    : Words::tr("“%1” stands here %n times in a row.", nullptr, times))
            .arg(quotation);
    case Repeat::Kind::NearLoop:
        return Words::tr("“%1” stands here %n times in a row with small changes.", nullptr, repeat.copies)
            .arg(quotation);
    case Repeat::Kind::Duplicate:
        return Words::tr("“%1” was written down twice.").arg(quotation);
    case Repeat::Kind::Copy:
        return Words::tr("These %n words stand in the transcript before, word for word.", nullptr, repeat.unitWords);
    case Repeat::Kind::Stutter:
        return repeat.copies > 2 ? Words::tr("“%1” is said %n times in a row.", nullptr, repeat.copies).arg(quotation)
                                 : Words::tr("“%1” is said twice in a row.").arg(quotation);
    case Repeat::Kind::Restart:
        break;
    }
    return Words::tr("The sentence starts again with “%1”.").arg(quotation);
}

/// One copy with the punctuation that fits what follows: that of the last copy if it is whole, else none of its own
/// separators.
QString oneCopy(const SpokenWords &words, const Repeat &repeat)
{
    const Token &keptEnd = words.token(repeat.keptLast);
    const Token &lastEnd = words.token(repeat.last);
    const QString kept =
        TextRange{words.token(repeat.keptFirst).range.begin, keptEnd.word.end}.of(words.text()).toString();
    const TextRange own{keptEnd.word.end, keptEnd.range.end};
    const TextRange last{lastEnd.word.end, lastEnd.range.end};
    const bool takesLast = !repeat.isCut && !(keptEnd.endsSentence && !lastEnd.endsSentence);
    if (takesLast)
        return kept + last.of(words.text()).toString();
    return keptEnd.endsSentence ? kept + own.of(words.text()).toString() : kept;
}

std::optional<QString> suggestionFor(const SpokenWords &words, const Repeat &repeat)
{
    if (repeat.kind == Repeat::Kind::Copy)
        return QString();
    QString copy = oneCopy(words, repeat);
    // The copy takes the place of the first one, and its first letter.
    if (copy.isEmpty())
        return copy;
    const Token &kept = words.token(repeat.keptFirst);
    const Token &first = words.token(repeat.first);
    if (words[repeat.first] == words[repeat.keptFirst])
        copy[kept.word.begin - kept.range.begin] = words.text()[first.word.begin];
    else if (first.isCapitalized)
        copy[0] = copy[0].toUpper();
    return copy;
}

Finding findingFor(const SpokenWords &words, const Repeat &repeat, const QString &detector)
{
    Finding finding;
    finding.detector = detector;
    finding.kind = FindingKind::Repeat;
    finding.category = categoryOf(repeat.kind);
    finding.range = words.rangeOf(repeat.first, repeat.last);
    finding.reason = reasonFor(
        repeat,
        TextRange{words.token(repeat.keptFirst).range.begin, words.token(repeat.keptLast).word.end}.of(words.text()));
    finding.score = repeat.score;
    finding.suggestion = suggestionFor(words, repeat);
    finding.copies = repeat.copies;
    finding.unitWords = repeat.unitWords;
    return finding;
}

bool isOperator(const SpeakerTurns &speech, const Turn &turn)
{
    const Speaker *speaker = speech.speaker(turn.speaker);
    return speaker != nullptr && speaker->role == Role::Operator;
}

/// The part of a copy inside the turn in which it begins, if that is not the operator's or a rendering.
std::optional<Repeat> insideOneTurn(const SpokenWords &words, const SpeakerTurns &speech, Repeat copy)
{
    const qsizetype index = speech.turnAt(words.token(copy.first).range.begin);
    if (index < 0 || isOperator(speech, speech.turns[index]))
        return std::nullopt;
    const Turn &turn = speech.turns[index];
    if (!turn.range.contains(words.token(copy.first).range.begin))
        return std::nullopt;
    while (copy.last > copy.first && words.token(copy.last).range.begin >= turn.range.end)
        --copy.last;
    copy.unitWords = static_cast<int>(copy.last - copy.first + 1);
    return copy;
}

/// Adds repeats that no other one touches, in order.
void addApart(Repeats &repeats, const Repeats &more)
{
    for (const Repeat &repeat : more) {
        const auto next = std::find_if(repeats.begin(), repeats.end(),
                                       [&repeat](const Repeat &other) { return other.last >= repeat.first; });
        if (next == repeats.end() || next->first > repeat.last)
            repeats.insert(next, repeat);
    }
}

bool touches(const QList<Finding> &findings, TextRange range)
{
    const auto next = std::lower_bound(findings.begin(), findings.end(), range.begin,
                                       [](const Finding &finding, qsizetype at) { return finding.range.end <= at; });
    return next != findings.end() && next->range.intersects(range);
}

} // namespace

QString RepeatDetector::id() const
{
    return u"repeats"_s;
}

QString RepeatDetector::name() const
{
    return Words::tr("Repeated words and passages");
}

QList<Finding> RepeatDetector::detect(const DetectorInput &input) const
{
    QList<Finding> findings;
    Repeats fromBefore; // What a loop across the last boundary left at the beginning of this turn.
    for (qsizetype i = 0; i < input.speech.turns.size(); ++i) {
        const Turn &turn = input.speech.turns[i];
        const SpokenWords words(input.tokens, turn.range);
        const TextRange next = i + 1 < input.speech.turns.size() ? input.speech.turns[i + 1].range : TextRange{};
        const auto [here, there] = loopAcross(words, SpokenWords(input.tokens, next));
        Repeats loops = LoopFinder().find(words);
        addApart(loops, fromBefore);
        addApart(loops, here);
        fromBefore = there;
        for (const Repeat &loop : loops)
            findings.append(findingFor(words, loop, id()));
        for (const Repeat &stutter : StutterFinder().find(words, loops)) {
            findings.append(findingFor(words, stutter, id()));
            findings.last().isShown = turn.isMachineTranslation;
        }
    }
    std::sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.range < b.range; });

    const SpokenWords all(input.tokens, TextRange{0, input.tokens.text().size()});
    QList<Finding> copies;
    for (const Repeat &found : CopyFinder().find(all)) {
        const auto copy = insideOneTurn(all, input.speech, found);
        if (copy && !touches(findings, all.rangeOf(copy->first, copy->last)))
            copies.append(findingFor(all, *copy, id()));
    }
    const auto middle = findings.size();
    findings += copies;
    std::inplace_merge(findings.begin(), findings.begin() + middle, findings.end(),
                       [](const Finding &a, const Finding &b) { return a.range < b.range; });
    return findings;
}

} // namespace core
