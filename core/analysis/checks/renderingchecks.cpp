// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"

namespace core {

namespace {

/// Two turns count as one speech in two languages without being told so if they share so many percentages.
constexpr int sharedPercentages = 2;

/// The figures of one turn.
struct TurnFigures {
    QList<const Quantity *> money;
    QList<const Quantity *> percentages;
};

QHash<qsizetype, TurnFigures> figuresByTurn(const CheckInput &input)
{
    QHash<qsizetype, TurnFigures> byTurn;
    qsizetype turn = 0;
    const QList<Turn> &turns = input.speech.turns;
    for (const Quantity &quantity : input.quantities) {
        while (turn < turns.size() && turns[turn].range.end <= quantity.range.begin)
            ++turn;
        if (turn >= turns.size())
            break;
        if (!turns[turn].range.contains(quantity.range.begin) || !quantity.value || *quantity.value == 0)
            continue;
        if (quantity.type == QuantityType::Money && byTurn[turn].money.size() < 64)
            byTurn[turn].money.append(&quantity);
        else if (quantity.type == QuantityType::Percent && byTurn[turn].percentages.size() < 64)
            byTurn[turn].percentages.append(&quantity);
    }
    return byTurn;
}

/// The power of ten between two amounts with the same digits, or nothing.
std::optional<int> powerBetween(double a, double b)
{
    const double exponent = std::log10(std::abs(a / b));
    const double whole = std::round(exponent);
    if (std::abs(whole) > 3 || std::abs(exponent - whole) > 0.008)
        return std::nullopt;
    return static_cast<int>(whole);
}

struct Pair {
    const Quantity *original = nullptr;
    const Quantity *rendered = nullptr;
    int power = 0;
};

QList<Pair> pairsOf(const QList<const Quantity *> &originals, const QList<const Quantity *> &rendered)
{
    QList<Pair> pairs;
    qsizetype from = 0;
    for (const Quantity *original : originals) {
        for (qsizetype i = from; i < rendered.size(); ++i) {
            const auto power = powerBetween(*original->value, *rendered[i]->value);
            if (!power)
                continue;
            pairs.append(Pair{original, rendered[i], *power});
            from = i + 1;
            break;
        }
    }
    return pairs;
}

int equalFigures(const QList<const Quantity *> &a, const QList<const Quantity *> &b)
{
    int equal = 0;
    for (const Quantity *first : a) {
        for (const Quantity *second : b) {
            if (*first->value == *second->value) {
                ++equal;
                break;
            }
        }
    }
    return equal;
}

/// Whether the second turn seems to say the first again although nobody said so.
bool seemsRendered(const TurnFigures &original, const TurnFigures &rendered, const QList<Pair> &pairs)
{
    int shifted = 0;
    for (const Pair &pair : pairs)
        shifted += pair.power != 0 ? 1 : 0;
    const int equal = equalFigures(original.percentages, rendered.percentages);
    return shifted > 0 && equal > 0 && equal + shifted > sharedPercentages - 1
           && 2 * pairs.size() >= original.money.size();
}

void appendPair(const CheckInput &input, const Pair &pair, QList<Check> &checks)
{
    Check check;
    check.kind = pair.power == 0 ? Check::Kind::CrossMention : Check::Kind::OrderOfMagnitude;
    check.outcome = pair.power == 0 ? Check::Outcome::Consistent : Check::Outcome::Inconsistent;
    check.stated = *pair.original->value;
    check.computed = *pair.rendered->value;
    check.spans = {pair.original->range, pair.rendered->range};
    const QString said = wordsOf(input.tokens, pair.original->range);
    const QString rendered = wordsOf(input.tokens, pair.rendered->range);
    if (pair.power == 0) {
        check.message = QCoreApplication::translate("core::Checks", "“%1” is rendered as “%2”.").arg(said, rendered);
    } else {
        check.message =
            QCoreApplication::translate("core::Checks", "“%1” is rendered as “%2”: they differ by a factor of %3.")
                .arg(said, rendered)
                .arg(std::pow(10.0, std::abs(pair.power)), 0, 'f', 0);
        check.culprit = pair.original->range;
        check.mend = rendered;
    }
    checks.append(check);
}

} // namespace

void checkRenderings(const CheckInput &input, QList<Check> &checks)
{
    const QHash<qsizetype, TurnFigures> byTurn = figuresByTurn(input);
    QHash<TurnId, qsizetype> indexOf;
    const QList<Turn> &turns = input.speech.turns;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        indexOf.insert(turns[i].id, i);
        const bool isTold = !turns[i].renders.value.isEmpty();
        const qsizetype original = isTold ? indexOf.value(turns[i].renders, -1) : i - 1;
        if (original < 0 || !byTurn.contains(i) || !byTurn.contains(original))
            continue;
        const TurnFigures &said = *byTurn.constFind(original);
        const TurnFigures &rendered = *byTurn.constFind(i);
        const QList<Pair> pairs = pairsOf(said.money, rendered.money);
        if (!isTold && !seemsRendered(said, rendered, pairs))
            continue;
        for (const Pair &pair : pairs)
            appendPair(input, pair, checks);
        for (const Pair &pair : pairsOf(said.percentages, rendered.percentages)) {
            if (pair.power == 0)
                appendPair(input, pair, checks);
        }
    }
}

} // namespace core
