// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/quantityfinder.h"

#include "core/analysis/quantities/contextcurrency.h"
#include "core/analysis/quantities/quantityscanner.h"

namespace core {

QList<Quantity> findQuantities(const TokenList &tokens, const SpeakerTurns &speech)
{
    const QuantityWords words(tokens);
    const QuantityScanner scanner(tokens, words);
    QList<Quantity> found;
    qsizetype done = 0;
    for (const Turn &turn : speech.turns) {
        const TextRange indices = tokens.indicesIn(turn.range);
        if (indices.begin < done)
            continue;
        scanner.scan(done, indices.begin, found);
        scanner.scan(indices.begin, indices.end, found);
        done = indices.end;
    }
    scanner.scan(done, tokens.size(), found);

    const QString declared = declaredCurrency(tokens, words);
    for (Quantity &quantity : found) {
        if (quantity.type != QuantityType::Money || !quantity.unit.isEmpty())
            continue;
        // Without a declaration "22 million" may be anything; whoever knows what it is of may say more.
        quantity.type = declared.isEmpty() ? QuantityType::Count : QuantityType::Money;
        quantity.unit = declared;
        quantity.isCurrencyInferred = !declared.isEmpty();
    }
    return found;
}

} // namespace core
