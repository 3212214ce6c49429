// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/currencysignal.h"

#include <QCoreApplication>
#include <QSet>

#include "core/base/tally.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int fewAmounts = 5;   ///< Below that many amounts, a call has no currency of its own.
constexpr int timesAsOften = 3; ///< How much more often its currency must be said than the other.

/// Codes that stand before an amount and exclude a dollar sign.
bool isForeignCode(QStringView word)
{
    static const QSet<QString> codes{u"RMB"_s, u"CNY"_s, u"EUR"_s, u"GBP"_s, u"INR"_s, u"JPY"_s, u"KRW"_s, u"BRL"_s,
                                     u"CHF"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"ZAR"_s, u"RUB"_s, u"TRY"_s, u"THB"_s,
                                     u"IDR"_s, u"PHP"_s, u"VND"_s, u"PLN"_s, u"ILS"_s, u"AED"_s, u"SAR"_s, u"R&B"_s};
    return codes.contains(word.toString());
}

bool isScale(const QString &word)
{
    return word == u"million"_s || word == u"billion"_s || word == u"trillion"_s || word == u"thousand"_s;
}

struct Amount {
    qsizetype token = 0;      ///< Of the number.
    bool hasDollar = false;   ///< Written "$5".
    QString code;             ///< The code before it; may be empty.
    bool isQualified = false; ///< "US$5", "US $5", "HK$5" or "$5 US": somebody meant it.
};

bool isDollarCountry(const QString &word)
{
    static const QSet<QString> words{u"us"_s, u"u.s"_s, u"usd"_s, u"hk"_s, u"hong"_s, u"canadian"_s, u"australian"_s};
    return words.contains(word);
}

QList<Amount> amountsOf(const CallWords &words)
{
    QList<Amount> amounts;
    const TokenList &tokens = words.tokens();
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].hasDigit || words.turnOf(i) < 0)
            continue;
        Amount amount;
        amount.token = i;
        amount.hasDollar = tokens.wordAt(i).startsWith(u'$');
        amount.isQualified = !amount.hasDollar && tokens.wordAt(i).contains(u'$');
        if (words.areTogether(i - 1, i)) {
            if (isForeignCode(tokens[i - 1].range.of(tokens.text())))
                amount.code = tokens.wordAt(i - 1).toString();
            amount.isQualified = amount.isQualified || isDollarCountry(tokens.foldedAt(i - 1));
        }
        if (amount.hasDollar || !amount.code.isEmpty())
            amounts.append(amount);
    }
    return amounts;
}

/// The last token of an amount: its scale word, if there is one.
qsizetype endOf(const CallWords &words, const Amount &amount)
{
    const bool hasScale =
        words.areTogether(amount.token, amount.token + 1) && isScale(words.tokens().foldedAt(amount.token + 1));
    return hasScale ? amount.token + 1 : amount.token;
}

QString wordsWithout(const CallWords &words, const Amount &amount)
{
    const qsizetype last = endOf(words, amount);
    const TextRange range{words.tokens()[amount.token].word.begin, words.tokens()[last].word.end};
    return range.of(words.tokens().text()).toString().remove(u'$');
}

} // namespace

Suspicions CurrencySignal::find(const CallWords &words) const
{
    const QList<Amount> amounts = amountsOf(words);
    Tally<QString> uses;
    qsizetype loneDollars = 0;
    for (const Amount &amount : amounts) {
        const bool isMisheard = amount.code == u"R&B"_s;
        if (amount.code.isEmpty())
            ++loneDollars;
        else
            uses.add(isMisheard ? u"RMB"_s : amount.code);
    }
    const QString own = uses.most();
    const bool hasOwn = uses.timesOf(own) >= fewAmounts && uses.timesOf(own) >= timesAsOften * loneDollars;

    Suspicions result;
    for (const Amount &amount : amounts) {
        const bool isContradiction = amount.hasDollar && !amount.code.isEmpty();
        const bool isStranger = amount.hasDollar && amount.code.isEmpty() && !amount.isQualified && hasOwn;
        const bool isMisheard = amount.code == u"R&B"_s;
        if (!isContradiction && !isStranger && !isMisheard)
            continue;
        Suspicion suspicion;
        suspicion.kind = FindingKind::Figure;
        suspicion.category = u"currency"_s;
        suspicion.first = amount.code.isEmpty() ? amount.token : amount.token - 1;
        suspicion.last = endOf(words, amount);
        const QString code = isMisheard ? u"RMB"_s : isStranger ? own : amount.code;
        suspicion.suggestion = code + u' ' + wordsWithout(words, amount);
        suspicion.score = isStranger ? 0.75 : 0.92;
        suspicion.reason =
            isStranger
                ? QCoreApplication::translate("core::CurrencySignal",
                                              "This call gives its amounts in %1, but here stands a dollar sign.")
                      .arg(code)
            : isMisheard ? QCoreApplication::translate("core::CurrencySignal", "“R&B” before an amount stands for RMB.")
                         : QCoreApplication::translate("core::CurrencySignal",
                                                       "Two currencies for one amount: %1 and a dollar sign.")
                               .arg(code);
        result.push_back(suspicion);
    }
    return result;
}

} // namespace core
