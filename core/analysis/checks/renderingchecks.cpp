// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/renderings/figurematching.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Two turns count as one speech in two languages without being told so if they share so many percentages.
constexpr int sharedPercentages = 2;
constexpr int leastShifted = 2; ///< Amounts; a single one may be another amount.

using Relation = FigureMatch::Relation;

using Figures = QList<const Quantity *>;

QHash<qsizetype, Figures> figuresByTurn(const CheckInput &input)
{
    constexpr qsizetype mostFigures = 64;
    QHash<qsizetype, Figures> byTurn;
    qsizetype turn = 0;
    const QList<Turn> &turns = input.speech.turns;
    for (const Quantity &quantity : input.quantities) {
        while (turn < turns.size() && turns[turn].range.end <= quantity.range.begin)
            ++turn;
        if (turn >= turns.size())
            break;
        if (turns[turn].range.contains(quantity.range.begin) && isCompared(quantity)
            && byTurn[turn].size() < mostFigures)
            byTurn[turn].append(&quantity);
    }
    return byTurn;
}

/// Two figures that render each other, or should.
struct Pair {
    const Quantity *original = nullptr;
    const Quantity *rendered = nullptr;
    FigureMatch match;
};

QList<Pair> pairsOf(const Figures &original, const Figures &rendered)
{
    QList<Pair> pairs;
    for (const FigureMatch &match : matchFigures(original, rendered))
        pairs.append(Pair{original[match.original], rendered[match.rendered], match});
    return pairs;
}

/// Whether the second turn seems to say the first again although nobody said so: amounts are shifted by powers of ten
/// and percentages are the same.
bool seemsRendered(const Figures &original, const QList<Pair> &pairs)
{
    int shifted = 0;
    int amounts = 0;
    int equalPercentages = 0;
    for (const Pair &pair : pairs) {
        const bool isMoney = pair.original->type == QuantityType::Money;
        shifted += isMoney && pair.match.relation == Relation::PowerOfTen ? 1 : 0;
        amounts += isMoney && pair.match.relation != Relation::Different ? 1 : 0;
        equalPercentages +=
            pair.original->type == QuantityType::Percent && *pair.original->value == *pair.rendered->value ? 1 : 0;
    }
    const auto said = std::count_if(original.begin(), original.end(),
                                    [](const Quantity *figure) { return figure->type == QuantityType::Money; });
    return shifted >= leastShifted && equalPercentages > 0 && equalPercentages + shifted >= sharedPercentages
           && 2 * amounts >= said;
}

/// Whether so few figures of two long turns agree that the second can hardly say the first again.
bool isHardlyRendered(const Figures &original, const Figures &rendered, const QList<Pair> &pairs)
{
    constexpr qsizetype few = 6;
    constexpr double leastShare = 0.4;
    const auto fewer = std::min(original.size(), rendered.size());
    const auto agreed = std::count_if(pairs.begin(), pairs.end(),
                                      [](const Pair &pair) { return pair.match.relation != Relation::Different; });
    return fewer >= few && static_cast<double>(agreed) < leastShare * static_cast<double>(fewer);
}

/// How often a figure is said outside the two turns.
int mentionsElsewhere(const CheckInput &input, const Quantity &figure, const Turn &original, const Turn &rendered)
{
    int mentions = 0;
    for (const Quantity &other : input.quantities) {
        const bool isElsewhere =
            !original.range.contains(other.range.begin) && !rendered.range.contains(other.range.begin);
        mentions += isElsewhere && other.type == figure.type && other.value == figure.value ? 1 : 0;
    }
    return mentions;
}

QString factorMessage(const QString &said, const QString &rendered, int power)
{
    return QCoreApplication::translate("core::Checks", "“%1” is rendered as “%2”: they differ by a factor of %3.")
        .arg(said, rendered)
        .arg(std::pow(10.0, std::abs(power)), 0, 'f', 0);
}

/// Says which of two different figures is likely wrong: the machine's, unless the rest of the call supports it.
void blame(const CheckInput &input, const Pair &pair, const Turn &original, const Turn &rendered, Check *check)
{
    const QString said = wordsOf(input.tokens, pair.original->range);
    const QString interpreted = wordsOf(input.tokens, pair.rendered->range);
    const int saidElsewhere = mentionsElsewhere(input, *pair.original, original, rendered);
    const int interpretedElsewhere = mentionsElsewhere(input, *pair.rendered, original, rendered);
    const bool isInterpreterWrong = saidElsewhere > interpretedElsewhere;
    check->culprit = isInterpreterWrong ? pair.rendered->range : pair.original->range;
    check->message =
        isInterpreterWrong
            ? QCoreApplication::translate("core::Checks", "The turn that is interpreted says “%1”, this turn “%2”.")
                  .arg(said, interpreted)
            : QCoreApplication::translate("core::Checks", "The interpreter says “%1”, this turn “%2”.")
                  .arg(interpreted, said);
    if (saidElsewhere != interpretedElsewhere)
        check->message += u' '
                          + QCoreApplication::translate("core::Checks", "“%1” is also said elsewhere in the call.")
                                .arg(isInterpreterWrong ? said : interpreted);
    check->isSupported = isInterpreterWrong || original.isMachineTranslation || interpretedElsewhere > saidElsewhere;
    if (check->isSupported)
        check->mend = isInterpreterWrong ? said : interpreted;
}

void appendPair(const CheckInput &input, const Pair &pair, const Turn &original, const Turn &rendered,
                QList<Check> &checks)
{
    Check check;
    const bool isSame = pair.match.relation == Relation::Same;
    check.kind =
        pair.match.relation == Relation::PowerOfTen ? Check::Kind::OrderOfMagnitude : Check::Kind::CrossMention;
    check.outcome = isSame ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    check.stated = *pair.original->value;
    check.computed = *pair.rendered->value;
    check.spans = {pair.original->range, pair.rendered->range};
    const QString said = wordsOf(input.tokens, pair.original->range);
    const QString interpreted = wordsOf(input.tokens, pair.rendered->range);
    if (isSame) {
        check.message = QCoreApplication::translate("core::Checks", "“%1” is rendered as “%2”.").arg(said, interpreted);
    } else if (pair.match.relation == Relation::PowerOfTen) {
        check.message = factorMessage(said, interpreted, pair.match.power);
        check.culprit = pair.original->range;
        check.mend = interpreted;
        check.isSupported = true;
    } else {
        blame(input, pair, original, rendered, &check);
    }
    checks.append(check);
}

} // namespace

void checkRenderings(const CheckInput &input, QList<Check> &checks)
{
    const QHash<qsizetype, Figures> byTurn = figuresByTurn(input);
    QHash<TurnId, qsizetype> indexOf;
    const QList<Turn> &turns = input.speech.turns;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        indexOf.insert(turns[i].id, i);
        const bool isTold = !turns[i].renders.isNull();
        const qsizetype original = isTold ? indexOf.value(turns[i].renders, -1) : i - 1;
        if (original < 0 || !byTurn.contains(i) || !byTurn.contains(original))
            continue;
        const QList<Pair> pairs = pairsOf(byTurn[original], byTurn[i]);
        const bool isTranslated = turns[original].isMachineTranslation || turns[i].isMachineTranslation;
        const bool isRendered = isTold ? !isHardlyRendered(byTurn[original], byTurn[i], pairs)
                                       : isTranslated && seemsRendered(byTurn[original], pairs);
        if (!isRendered)
            continue;
        for (const Pair &pair : pairs) {
            // That a year is the same says nothing; that it is not does.
            if (pair.original->type != QuantityType::Year || pair.match.relation == Relation::Different)
                appendPair(input, pair, turns[original], turns[i], checks);
        }
    }
}

} // namespace core
