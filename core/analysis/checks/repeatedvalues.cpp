// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/checks/slips.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many values under one name are compared; more are of things that were not told apart.
constexpr qsizetype mostValues = 3;

/// Values with fewer digits are alike by chance.
constexpr int leastDigits = 3;

QString nameOf(const Kpi &kpi)
{
    return kpi.segment.isEmpty() ? kpi.metric : u"%1, %2"_s.arg(kpi.metric, kpi.segment);
}

bool isTranslated(const CheckInput &input, TextRange range)
{
    const qsizetype turn = input.speech.turnAt(range.begin);
    return turn >= 0 && input.speech.turns[turn].isMachineTranslation;
}

/// The KPIs of each name in the order of the call. Translations are compared with what they translate elsewhere.
QList<QList<const Kpi *>> rivals(const CheckInput &input)
{
    QHash<QString, qsizetype> indices;
    QList<QList<const Kpi *>> groups;
    for (const Kpi &kpi : input.kpis) {
        if (!kpi.value || kpi.high || kpi.isGuidance || kpi.metricId.isEmpty() || kpi.type != QuantityType::Money
            || isTranslated(input, kpi.mentions.first().range))
            continue;
        const QString key = QStringList{kpi.metricId, kpi.segment, kpi.basis, kpi.period}.join(u'/');
        if (!indices.contains(key)) {
            indices.insert(key, groups.size());
            groups.append(QList<const Kpi *>());
        }
        groups[indices[key]].append(&kpi);
    }
    return groups;
}

bool isPowerOfTen(double a, double b)
{
    const double exponent = std::log10(std::abs(a / b));
    const double whole = std::round(exponent);
    return whole != 0 && std::abs(whole) <= 3 && std::abs(exponent - whole) < 0.0025;
}

/// Whether one value is the other with one slip of a recogniser.
bool isSlip(const CheckInput &input, const Kpi &from, const Kpi &to)
{
    const TextRange range = from.mentions.first().range;
    const QList<double> slips = slipsOf(input.tokens, range, *from.value);
    const double rounding = roundingOf(input.tokens, to.mentions.first().range, *to.value) * 0.2;
    return std::any_of(slips.begin(), slips.end(), [&](double slip) { return isNear(slip, *to.value, rounding); });
}

/// Values that both were said exactly and cannot both be right. The one that was said less often is blamed.
void compare(const CheckInput &input, const Kpi &a, const Kpi &b, QList<Check> &checks)
{
    const bool areExact = significantDigits(*a.value) >= leastDigits && significantDigits(*b.value) >= leastDigits;
    const bool isPower = isPowerOfTen(*a.value, *b.value);
    if (!areExact || *a.value * *b.value <= 0 || (!isPower && !isSlip(input, a, b) && !isSlip(input, b, a)))
        return;
    const bool isFirstRight = a.mentions.size() >= b.mentions.size();
    const bool isTie = a.mentions.size() == b.mentions.size();
    const Kpi &right = isFirstRight ? a : b;
    const Kpi &wrong = isFirstRight ? b : a;
    const TextRange rightRange = right.mentions.first().range;
    const TextRange wrongRange = wrong.mentions.first().range;
    Check check;
    check.kind = isPower ? Check::Kind::OrderOfMagnitude : Check::Kind::CrossMention;
    check.outcome = Check::Outcome::Inconsistent;
    check.stated = *wrong.value;
    check.computed = *right.value;
    check.spans = {wrongRange, rightRange};
    const QString text =
        isPower ? QCoreApplication::translate("core::Checks", "%1: “%2” and “%3” differ by a power of ten.")
                : QCoreApplication::translate("core::Checks", "%1: “%2” and “%3” are easily taken for each other.");
    check.message = text.arg(nameOf(wrong), wordsOf(input.tokens, wrongRange), wordsOf(input.tokens, rightRange));
    if (!isTie) {
        check.culprit = wrongRange;
        check.mend = wordsOf(input.tokens, rightRange);
        check.isSupported = true;
    }
    checks.append(check);
}

/// The currency that the words of a mention name; empty if they name none.
QString currencyOf(const CheckInput &input, TextRange range)
{
    const auto [first, last] = quantitiesWithin(input, range);
    return first == last || first->isCurrencyInferred || first->type != QuantityType::Money ? QString() : first->unit;
}

/// Whether two figures may well be in one currency although one names it more closely: "Colombian pesos" and "pesos",
/// "CAD 5 million" and "$5 million".
bool mayBeSame(const QString &said, const QString &other, const QString &unit, const QString &otherUnit)
{
    if (unit.endsWith(u'D') && otherUnit.endsWith(u'D'))
        return true;
    const QStringList words = other.toLower().split(u' ');
    const QStringList saidWords = said.toLower().split(u' ');
    return std::any_of(saidWords.begin(), saidWords.end(), [&](const QString &word) {
        return word.size() > 3 && word[0].isLetter() && !word.endsWith(u"illion") && words.contains(word);
    });
}

} // namespace

bool isInOtherCurrency(const CheckInput &input, const Kpi &kpi, const KpiMention &mention)
{
    const TextRange primary = kpi.mentions.first().range;
    const QString main = currencyOf(input, primary);
    const QString other = currencyOf(input, mention.range);
    return !main.isEmpty() && !other.isEmpty() && other != main
           && !mayBeSame(wordsOf(input.tokens, mention.range), wordsOf(input.tokens, primary), other, main);
}

namespace {

/// "RMB 629 million" and "$629 million" of one KPI: the currency that its mentions name less often is blamed.
void checkCurrency(const CheckInput &input, const Kpi &kpi, QList<Check> &checks)
{
    QHash<QString, int> votes;
    for (const KpiMention &mention : kpi.mentions)
        ++votes[currencyOf(input, mention.range)];
    const KpiMention &primary = kpi.mentions.first();
    const QString main = currencyOf(input, primary.range);
    for (const KpiMention &mention : kpi.mentions) {
        if (!mention.agrees || !isInOtherCurrency(input, kpi, mention))
            continue;
        const QString other = currencyOf(input, mention.range);
        const QString said = wordsOf(input.tokens, mention.range);
        const QString exact = wordsOf(input.tokens, primary.range);
        Check check;
        check.kind = Check::Kind::CrossMention;
        check.outcome = Check::Outcome::Inconsistent;
        check.stated = mention.value;
        check.computed = primary.value;
        check.spans = {mention.range, primary.range};
        check.message = QCoreApplication::translate("core::Checks", "%1: “%2” and “%3” are in different currencies.")
                            .arg(nameOf(kpi), said, exact);
        if (votes.value(main) != votes.value(other)) {
            const bool isMentionWrong = votes.value(main) > votes.value(other);
            check.culprit = isMentionWrong ? mention.range : primary.range;
            check.mend = isMentionWrong ? exact : said;
        }
        checks.append(check);
    }
}

} // namespace

void checkRepeatedValues(const CheckInput &input, QList<Check> &checks)
{
    for (const QList<const Kpi *> &values : rivals(input)) {
        for (qsizetype i = 1; i < values.size() && values.size() <= mostValues; ++i) {
            for (qsizetype j = 0; j < i; ++j)
                compare(input, *values[j], *values[i], checks);
        }
    }
    for (const Kpi &kpi : input.kpis) {
        if (kpi.type == QuantityType::Money && kpi.mentions.size() > 1)
            checkCurrency(input, kpi, checks);
    }
}

} // namespace core
