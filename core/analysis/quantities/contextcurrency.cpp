// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/contextcurrency.h"

#include <QHash>

namespace core {

namespace {

/// How far behind "figures" or "denominated" the currency may stand, in words.
constexpr qsizetype declarationReach = 12;

bool isDeclaringWord(QStringView folded)
{
    return folded == u"denominated" || folded == u"figures" || folded == u"amounts" || folded == u"numbers"
           || folded == u"currency" || folded == u"presented" || folded == u"expressed";
}

/// The currency of "all figures … are in RMB" if token is its "figures", otherwise an empty text.
QString declaredAt(const TokenList &tokens, const QuantityWords &words, qsizetype token)
{
    const qsizetype end = std::min(tokens.size(), token + declarationReach);
    for (qsizetype at = token; at + 1 < end && !tokens[at].endsSentence; ++at) {
        if (tokens.foldedAt(at) != u"in")
            continue;
        if (at + 2 < end) {
            const QString national = nationalCurrency(tokens.foldedAt(at + 1), tokens.foldedAt(at + 2));
            if (!national.isEmpty())
                return national;
        }
        const CurrencyWord &currency = words.at(at + 1).currency;
        // "figures in RMB 5 million" would be an amount, not a declaration.
        const bool isAmount = at + 2 < end && tokens[at + 2].hasDigit;
        if (currency.isCurrency() && !currency.isCent && !currency.isMisheard && !isAmount)
            return currency.code;
    }
    return {};
}

} // namespace

QString declaredCurrency(const TokenList &tokens, const QuantityWords &words)
{
    QList<bool> declares;
    declares.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id)
        declares.append(isDeclaringWord(tokens.folded(id)));
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!declares[tokens[at].id])
            continue;
        if (const QString declared = declaredAt(tokens, words, at); !declared.isEmpty())
            return declared;
    }
    return {};
}

QString prevailingCurrency(const QList<Quantity> &quantities)
{
    QHash<QString, int> votes;
    QString winner;
    for (const Quantity &quantity : quantities) {
        if (quantity.type != QuantityType::Money || quantity.unit.isEmpty())
            continue;
        if (++votes[quantity.unit] > votes.value(winner))
            winner = quantity.unit;
    }
    return winner;
}

} // namespace core
