// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/currencies.h"

#include <QHash>
#include <QString>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, CurrencyWord> makeWords()
{
    QHash<QString, CurrencyWord> words;
    const auto add = [&words](const QString &word, const QString &code, bool before, bool after,
                              bool needsScale = false) {
        words.insert(word, CurrencyWord{code, before, after, needsScale, false, false});
    };
    // "try" and "all" are codes too, but far more often words, so they are not here.
    const QStringList codes =
        u"USD CNY EUR GBP JPY HKD CAD AUD CHF SEK NOK DKK INR KRW TWD SGD BRL MXN ZAR NGN GHS KES VND IDR THB MYR PHP "
        u"AED SAR ILS PLN CZK HUF RUB NZD CLP"_s.split(u' ');
    for (const QString &code : codes)
        add(code.toLower(), code, true, true);
    add(u"rmb"_s, u"CNY"_s, true, true);
    add(u"renminbi"_s, u"CNY"_s, true, true);
    add(u"yuan"_s, u"CNY"_s, false, true);
    add(u"rs"_s, u"INR"_s, true, false);
    add(u"rupee"_s, u"INR"_s, false, true);
    add(u"rupees"_s, u"INR"_s, true, true);
    add(u"dollar"_s, u"USD"_s, false, true);
    add(u"dollars"_s, u"USD"_s, false, true);
    add(u"euro"_s, u"EUR"_s, true, true);
    add(u"euros"_s, u"EUR"_s, false, true);
    add(u"sterling"_s, u"GBP"_s, false, true);
    add(u"pound"_s, u"GBP"_s, false, true, true);
    add(u"pounds"_s, u"GBP"_s, false, true, true);
    add(u"yen"_s, u"JPY"_s, false, true);
    add(u"won"_s, u"KRW"_s, false, true, true);
    add(u"naira"_s, u"NGN"_s, true, true);
    add(u"cedi"_s, u"GHS"_s, false, true);
    add(u"cedis"_s, u"GHS"_s, false, true);
    add(u"rand"_s, u"ZAR"_s, false, true);
    add(u"reais"_s, u"BRL"_s, false, true);
    add(u"peso"_s, u"MXN"_s, false, true);
    add(u"pesos"_s, u"MXN"_s, false, true);
    add(u"francs"_s, u"CHF"_s, false, true);
    add(u"kronor"_s, u"SEK"_s, false, true);
    add(u"krona"_s, u"SEK"_s, false, true);
    add(u"kroner"_s, u"DKK"_s, false, true);
    add(u"rubles"_s, u"RUB"_s, false, true);
    add(u"roubles"_s, u"RUB"_s, false, true);
    add(u"dong"_s, u"VND"_s, false, true, true);
    add(u"baht"_s, u"THB"_s, false, true);
    add(u"ringgit"_s, u"MYR"_s, false, true);
    add(u"rupiah"_s, u"IDR"_s, false, true);
    add(u"shekels"_s, u"ILS"_s, false, true);
    add(u"dirhams"_s, u"AED"_s, false, true);
    add(u"riyals"_s, u"SAR"_s, false, true);
    add(u"shillings"_s, u"KES"_s, false, true);
    for (const QString &sign : {u"$"_s, u"us$"_s, u"€"_s, u"£"_s, u"¥"_s, u"hk$"_s, u"nt$"_s, u"c$"_s, u"a$"_s})
        add(sign, gluedCurrency(sign.toUpper()), true, false);
    for (const QString &cent : {u"cent"_s, u"cents"_s})
        words.insert(cent, CurrencyWord{u"USD"_s, false, true, false, true, false});
    words.insert(u"pence"_s, CurrencyWord{u"GBP"_s, false, true, false, true, false});
    for (const QString &misheard : {u"r&b"_s, u"rnb"_s})
        words.insert(misheard, CurrencyWord{u"CNY"_s, true, false, false, false, true});
    return words;
}

struct Glued {
    QStringView sign;
    QStringView code;
};

} // namespace

CurrencyWord currencyWord(QStringView folded)
{
    static const QHash<QString, CurrencyWord> words = makeWords();
    if (folded.size() > 9)
        return {};
    return words.value(QString::fromRawData(folded.data(), folded.size())); // Looked up where it stands.
}

QString gluedCurrency(QStringView prefix)
{
    static constexpr Glued signs[] = {
        {u"$", u"USD"},    {u"US$", u"USD"},  {u"USD$", u"USD"}, {u"€", u"EUR"},   {u"£", u"GBP"},   {u"¥", u"JPY"},
        {u"₹", u"INR"},    {u"₩", u"KRW"},    {u"₦", u"NGN"},    {u"₽", u"RUB"}, {u"₫", u"VND"},   {u"₱", u"PHP"},
        {u"₪", u"ILS"},    {u"฿", u"THB"},    {u"HK$", u"HKD"},  {u"NT$", u"TWD"}, {u"C$", u"CAD"},  {u"CA$", u"CAD"},
        {u"A$", u"AUD"},   {u"AU$", u"AUD"},  {u"NZ$", u"NZD"},  {u"S$", u"SGD"},  {u"R$", u"BRL"},  {u"MX$", u"MXN"},
        {u"RMB$", u"CNY"}, {u"R&B$", u"CNY"}, {u"R&B", u"CNY"},  {u"Rs", u"INR"},  {u"Rs.", u"INR"}, {u"R", u"ZAR"},
    };
    for (const Glued &glued : signs) {
        if (prefix == glued.sign)
            return glued.code.toString();
    }
    if (prefix.size() == 3 && prefix.front().isUpper()) {
        const CurrencyWord word = currencyWord(prefix.toString().toLower());
        if (word.standsBefore)
            return word.code;
    }
    return {};
}

QString nationalCurrency(QStringView nation, QStringView unit)
{
    struct National {
        QStringView nation;
        QStringView unit;
        QStringView code;
    };
    static constexpr National nationals[] = {
        {u"us", u"dollar", u"USD"},        {u"u.s", u"dollar", u"USD"},        {u"american", u"dollar", u"USD"},
        {u"canadian", u"dollar", u"CAD"},  {u"australian", u"dollar", u"AUD"}, {u"hk", u"dollar", u"HKD"},
        {u"singapore", u"dollar", u"SGD"}, {u"taiwan", u"dollar", u"TWD"},     {u"british", u"pound", u"GBP"},
        {u"swiss", u"franc", u"CHF"},      {u"chinese", u"yuan", u"CNY"},      {u"norwegian", u"kron", u"NOK"},
        {u"swedish", u"kron", u"SEK"},     {u"danish", u"kron", u"DKK"},       {u"japanese", u"yen", u"JPY"},
        {u"indian", u"rupee", u"INR"},     {u"mexican", u"peso", u"MXN"},      {u"colombian", u"peso", u"COP"},
        {u"philippine", u"peso", u"PHP"},  {u"chilean", u"peso", u"CLP"},      {u"brazilian", u"rea", u"BRL"},
    };
    for (const National &national : nationals) {
        if (nation == national.nation && unit.startsWith(national.unit))
            return national.code.toString();
    }
    return {};
}

} // namespace core
