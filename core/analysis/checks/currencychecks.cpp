// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checks/checkfamilies.h"

#include <QCoreApplication>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/quantities/contextcurrency.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// More amounts than these in another currency are meant so.
constexpr int mostSlips = 6;

/// "RMB $629 million": a recogniser writes the sign of dollars by habit behind another currency's name.
void checkTwoCurrencies(const CheckInput &input, const Quantity &quantity, QList<Check> &checks)
{
    const QString words = wordsOf(input.tokens, quantity.range);
    const qsizetype sign = words.indexOf(u'$');
    // "HK$5" and "US $5" are dollars; "R$5" are none, but written so.
    const bool isDollar =
        quantity.unit.isEmpty() || quantity.unit.endsWith(u'D') || quantity.unit == u"BRL" || quantity.unit == u"MXN";
    if (sign <= 0 || isDollar || !quantity.value)
        return;
    Check check;
    check.kind = Check::Kind::OrderOfMagnitude;
    check.outcome = Check::Outcome::Inconsistent;
    check.stated = *quantity.value;
    check.computed = *quantity.value;
    check.spans = {quantity.range};
    check.message = QCoreApplication::translate("core::Checks", "“%1” names two currencies; %2 is named in words.")
                        .arg(words, quantity.unit);
    check.culprit = quantity.range;
    check.mend = QString(words).remove(sign, 1).simplified();
    check.isSupported = true;
    checks.append(check);
}

} // namespace

void checkCurrencies(const CheckInput &input, QList<Check> &checks)
{
    for (const Quantity &quantity : input.quantities) {
        if (quantity.type == QuantityType::Money)
            checkTwoCurrencies(input, quantity, checks);
    }
    const QuantityWords words(input.tokens);
    const QString declared = declaredCurrency(input.tokens, words);
    if (declared.isEmpty())
        return;
    const Kpi *revenue = nullptr;
    for (const Kpi &kpi : input.kpis) {
        if (kpi.metricId == u"revenue" && kpi.unit == declared && kpi.segment.isEmpty()
            && (!revenue || kpi.mentions.size() > revenue->mentions.size()))
            revenue = &kpi;
    }
    QList<const Quantity *> foreign;
    for (const Quantity &quantity : input.quantities) {
        // A bare sign is what a recogniser writes by habit; a spelled-out code was said.
        if (quantity.type == QuantityType::Money && quantity.unit != declared && quantity.value
            && quantity.range.of(input.tokens.text()).startsWith(u'$'))
            foreign.append(&quantity);
    }
    if (foreign.size() > mostSlips)
        return;
    for (const Quantity *quantity : foreign) {
        Check check;
        check.kind = Check::Kind::OrderOfMagnitude;
        check.outcome = Check::Outcome::Inconsistent;
        check.stated = *quantity->value;
        check.computed = *quantity->value;
        check.spans = {quantity->range};
        if (revenue)
            check.spans.append(revenue->mentions.first().range);
        const QString said = wordsOf(input.tokens, quantity->range);
        check.message =
            QCoreApplication::translate("core::Checks", "“%1” is in dollars, but the call declares its figures in %2.")
                .arg(said, declared);
        check.culprit = quantity->range;
        check.isSupported = true;
        check.mend = QString(said).replace(u"$"_s, declared + u' ');
        checks.append(check);
    }
}

} // namespace core
