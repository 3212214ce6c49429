// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quantities/quantitywords.h"

#include <utility>

#include <QHash>
#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Lexicon = QHash<QString, QuantityWord>;

QStringList words(const QString &list)
{
    return list.split(u' ', Qt::SkipEmptyParts);
}

void addUnits(Lexicon &lexicon)
{
    for (const QString &word : words(u"percent % pct"_s))
        lexicon[word].unit = UnitWord::Percent;
    for (const QString &word : words(u"times x fold"_s))
        lexicon[word].unit = UnitWord::Times;
    for (const QString &word : words(u"point points"_s))
        lexicon[word].unit = UnitWord::Point;
    for (const QString &word : words(u"bps bp bips"_s))
        lexicon[word].unit = UnitWord::BasisPoints;
    lexicon[u"per"_s].unit = UnitWord::Per;
    lexicon[u"percentage"_s].unit = UnitWord::Percentage;
    lexicon[u"basis"_s].unit = UnitWord::Basis;
}

void addNouns(Lexicon &lexicon)
{
    const QStringList nouns = words(
        u"stores store locations location restaurants branches outlets franchises shops hotels rooms beds clinics "
        u"hospitals offices sites centers centres warehouses plants factories facilities properties buildings homes "
        u"units vehicles cars trucks aircraft ships vessels planes "
        u"people employees associates staff workers engineers colleagues agents advisors advisers doctors drivers "
        u"customers clients users subscribers members accounts patients students tenants merchants sellers buyers "
        u"households policyholders lines connections downloads installs visits transactions orders loans policies "
        u"contracts projects products models patents licenses licences countries cities states markets regions "
        u"barrels boe barrel tons tonnes ton ounces kilograms kilos miles kilometers kilometres acres hectares "
        u"square-feet gallons liters litres megawatts megawatt mw gw gigawatts kilowatts mwh gwh kwh watts rigs wells "
        u"well mcf mmcf bcf mmbtu btu nmbtu shares share days day weeks week months month years year quarters hours "
        u"minutes seconds basis-point megahertz gigabits gbps petabytes terabytes gpus gpu servers chips wafers racks "
        u"cubic meters metres feet trials studies procedures tests doses devices systems machines tickets passengers flights containers teu"_s);
    for (const QString &noun : nouns) {
        lexicon[noun].unit = UnitWord::Noun;
        lexicon[noun].noun = noun;
    }
    for (const QString &word : words(u"day days week weeks month months year years quarters hours minutes seconds"_s))
        lexicon[word].isTime = true;
}

void addMonths(Lexicon &lexicon)
{
    const QStringList months = words(u"january february march april may june july august september october november "
                                     u"december"_s);
    for (qsizetype i = 0; i < months.size(); ++i)
        lexicon[months[i]].month = static_cast<qint8>(i + 1);
    const QStringList shortMonths = words(u"jan feb mar apr - jun jul aug sept oct nov dec"_s);
    for (qsizetype i = 0; i < shortMonths.size(); ++i)
        lexicon[shortMonths[i]].month = static_cast<qint8>(i + 1);
}

Lexicon makeLexicon()
{
    Lexicon lexicon;
    addUnits(lexicon);
    addNouns(lexicon);
    addMonths(lexicon);
    for (const QString &word : words(
             u"star press dial extension section sections form item rule slide slides page pages chapter note appendix "
             u"exhibit passcode code pin id covid version article phase tier level series route highway channel room "
             u"quarter number"_s))
        lexicon[word].isLabel = true;
    for (const QString &word : words(u"about around roughly approximately nearly almost circa some over under above "
                                     u"below than to-up near close least most"_s))
        lexicon[word].isApproximate = true;
    for (const QString &word : words(u"negative minus"_s))
        lexicon[word].isNegative = true;
    for (const QString &word :
         words(u"in of to for from as at by on with and or but which that than versus against compared the a an this "
               u"our we it its was were is are be been has had have will would up down per into after before during "
               u"when while if so not year-over-year yoy over under between through respectively year-on-year"_s))
        lexicon[word].isGrammar = true;
    return lexicon;
}

} // namespace

QuantityWords::QuantityWords(const TokenList &tokens)
    : m_tokens(tokens)
{
    static const Lexicon lexicon = makeLexicon();
    m_words.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id) {
        const QString &word = tokens.folded(id);
        QuantityWord meaning = lexicon.value(word);
        meaning.number = numberWord(word);
        meaning.currency = currencyWord(word);
        m_words.append(std::move(meaning));
    }
}

} // namespace core
