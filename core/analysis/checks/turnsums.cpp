// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include "core/analysis/checks/arithmetic.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How many amounts behind or before its parts a total may stand.
constexpr qsizetype reach = 12;
constexpr qsizetype mostParts = 5;

using Amounts = QList<const Quantity *>;

/// Whether an amount was said exactly enough for a sum to mean something.
bool isExact(const TokenList &tokens, const Quantity &amount)
{
    return roundingOf(tokens, amount.range, *amount.value) <= *amount.value * 0.005;
}

/// The parts [first, first + count) of amounts if they add up to the total within their rounding.
bool addsUp(const TokenList &tokens, const Amounts &amounts, qsizetype first, qsizetype count, const Quantity &total)
{
    double sum = 0;
    double rounding = roundingOf(tokens, total.range, *total.value);
    for (qsizetype i = first; i < first + count; ++i) {
        sum += *amounts[i]->value;
        rounding += roundingOf(tokens, amounts[i]->range, *amounts[i]->value);
    }
    return isNear(sum, *total.value, std::min(rounding * 1.01, *total.value * 0.004));
}

Check sumOf(const TokenList &tokens, const Amounts &amounts, qsizetype first, qsizetype count, const Quantity &total)
{
    Check check;
    check.kind = Check::Kind::Sum;
    check.stated = *total.value;
    check.spans = {total.range};
    QStringList terms;
    for (qsizetype i = first; i < first + count; ++i) {
        check.computed += *amounts[i]->value;
        check.spans.append(amounts[i]->range);
        terms.append(said(tokens, amounts[i]->range, *amounts[i]->value));
    }
    check.message = QCoreApplication::translate("core::Checks", "%1 = %2, as said.")
                        .arg(terms.join(u" + "_s), said(tokens, total.range, *total.value));
    return check;
}

/// The first run of amounts near the total that adds up to it.
void checkTotal(const TokenList &tokens, const Amounts &amounts, qsizetype index, QList<Check> &checks)
{
    const Quantity &total = *amounts[index];
    const qsizetype end = std::min(amounts.size(), index + 1 + reach);
    for (qsizetype first = std::max<qsizetype>(0, index - reach); first < end; ++first) {
        double sum = *amounts[first]->value;
        for (qsizetype count = 2; count <= mostParts && first + count <= end; ++count) {
            const qsizetype last = first + count - 1;
            sum += *amounts[last]->value;
            if ((first <= index && index <= last) || sum > *total.value * 1.01)
                break;
            if (isNear(sum, *total.value, *total.value * 0.004) && addsUp(tokens, amounts, first, count, total)) {
                checks.append(sumOf(tokens, amounts, first, count, total));
                return;
            }
        }
    }
}

void checkTurn(const TokenList &tokens, const Amounts &amounts, QSet<qsizetype> &known, QList<Check> &checks)
{
    for (qsizetype index = 0; index < amounts.size() && amounts.size() > 2; ++index) {
        const Quantity &total = *amounts[index];
        if (!isExact(tokens, total) || known.contains(total.range.begin))
            continue;
        const qsizetype before = checks.size();
        checkTotal(tokens, amounts, index, checks);
        if (checks.size() > before)
            known.insert(total.range.begin);
    }
}

} // namespace

void checkTurnSums(const CheckInput &input, QList<Check> &checks)
{
    QSet<qsizetype> known; // Totals whose sum is told already, perhaps under the names of its KPIs.
    for (const Check &check : checks) {
        if (check.kind == Check::Kind::Sum)
            known.insert(check.spans.first().begin);
    }
    Amounts amounts;
    qsizetype turn = -2;
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type != QuantityType::Money || !quantity.value || *quantity.value < 1e5 || quantity.high)
            continue;
        const qsizetype at = input.speech.turnAt(quantity.range.begin);
        if (at != turn) {
            checkTurn(input.tokens, amounts, known, checks);
            amounts.clear();
            turn = at;
        }
        amounts.append(&quantity);
    }
    checkTurn(input.tokens, amounts, known, checks);
}

} // namespace core
