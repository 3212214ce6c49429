// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/cuewords.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Lexicon = QHash<QString, Cues>;

void add(Lexicon &lexicon, Cues cue, const QString &words)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        lexicon[word] |= cue;
}

Lexicon makeLexicon()
{
    Lexicon lexicon;
    add(lexicon, Cue::Rise,
        u"up increase increased increases increasing grew grow grows growing growth rose rise rising "
        u"higher improved improvement improving expanded expansion climbed jumped accelerated uptake "
        u"gained risen grown"_s);
    add(lexicon, Cue::Fall,
        u"down decrease decreased decreases decreasing decline declined declines declining fell fall "
        u"falling lower lowered dropped drop reduced reduction reduce narrowed narrowing contracted "
        u"contraction shrank fallen reducing reductions"_s);
    add(lexicon, Cue::From, u"from"_s);
    add(lexicon, Cue::Compare, u"compared compares comparing versus vs against than combined"_s);
    add(lexicon, Cue::To, u"to"_s);
    add(lexicon, Cue::Level,
        u"was were is are be been reached reaching totaled totalled total came stood hit hitting "
        u"achieved amounted ended finished averaged remained recorded reported delivered generated "
        u"generating contributed approximated approximates equaled posted finishing"_s);
    add(lexicon, Cue::Guide,
        u"expect expects expected expecting anticipate anticipates anticipated guidance outlook "
        u"forecast forecasting target targeting project projected estimate estimated guiding guide "
        u"budget plan"_s);
    add(lexicon, Cue::Share,
        u"accounted accounting accounts represented represents representing contribution made "
        u"comprised comprises comprising constituted mix"_s);
    add(lexicon, Cue::Adjusted, u"adjusted non-gaap nongaap adjustable underlying normalized core pro-forma"_s);
    add(lexicon, Cue::Gaap, u"gaap reported"_s);
    add(lexicon, Cue::And, u"and or &"_s);
    add(lexicon, Cue::Link, u"of in from for on by"_s);
    add(lexicon, Cue::Pronoun, u"which this it that these"_s);
    add(lexicon, Cue::Negative, u"loss losses negative"_s);
    add(lexicon, Cue::Nothing, u"flat unchanged stable"_s);
    add(lexicon, Cue::Yield,
        u"added contributed contributing generated generating delivered produced posted recorded brought earned "
        u"accounted contribute contributes adding"_s);
    add(lexicon, Cue::Spend, u"used consumed burned using consuming burn burnt"_s);
    add(lexicon, Cue::Stop,
        u"a an the our their its his her your my we they it he she you i us them this that these those which who whom "
        u"what of in from for on at by to with as into over under during per through after before within across "
        u"between "
        u"against versus than about was were is are be been being am has have had do does did will would could should "
        u"can "
        u"may might shall not no if while when where because so but also then there here however including excluding "
        u"due "
        u"driven primarily mainly largely partially offset reflecting representing resulting compared compares saw see "
        u"seen had added add gave give took take paid spent used use uses using ended entering entered pay spend reach "
        u"increase increased increases increasing decrease decreased decreases decreasing grew grow growing growth "
        u"rose "
        u"rise higher lower up down declined decline declines fell drop dropped reduced reduction improved improvement "
        u"approximately around roughly nearly almost more less least most some any all each both now just well still "
        u"again year quarter quarters years month months today yesterday first second third fourth fiscal half nine "
        u"six quarter's quarters' year's years' month's period's season's half's today's "
        u"three two prior previous last same period ago expect expects expected anticipate anticipates expecting "
        u"guidance achieved reached totaled came reported recorded generated delivered posted contributed remain "
        u"remained "
        u"yen yuan euro euros dollar dollars pounds pound rupees pesos lira tl usd eur rmb cny gbp jpy inr zloty cents "
        u"rp "
        u"idr show shows showed shown forecasted projected planned drive drove help helped deliver delivers delivering "
        u"recording posting hitting season seasons turning moving looking starting finally lastly overall regarding "
        u"further additionally "
        u"continue continues "
        u"respectively approximately million billion thousand thus said say says like one lastly going get got please "
        u"mr ms mrs good thank thanks okay yes yeah right really very much many few let me walk through you're "
        u"we're it's that's there's i'm i'd i'll we've we'd we'll they're don't range result results resulted"_s);
    add(lexicon, Cue::Filler,
        u"total net overall consolidated company corporate quarterly annual full-year reported adjusted non-gaap gaap "
        u"non record strong solid diluted basic significant average weighted expected current "
        u"approximate aggregate effective combined entire group unrestricted absolute organic company's "
        u"substantial additional operating reported basis low high own"_s);
    return lexicon;
}

} // namespace

CueWords::CueWords(const TokenList &tokens)
    : m_tokens(tokens)
{
    static const Lexicon lexicon = makeLexicon();
    m_cues.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id)
        m_cues.append(lexicon.value(tokens.folded(id)));
}

bool CueWords::hasAny(qsizetype begin, qsizetype end, Cues any) const
{
    for (qsizetype at = begin; at < end; ++at) {
        if (is(at, any))
            return true;
    }
    return false;
}

} // namespace core
