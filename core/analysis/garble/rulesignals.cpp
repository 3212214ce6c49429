// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/rulesignals.h"

#include "core/analysis/garble/checksignal.h"
#include "core/analysis/garble/confusionsignal.h"
#include "core/analysis/garble/currencysignal.h"
#include "core/analysis/garble/datesignal.h"
#include "core/analysis/garble/figuresignal.h"
#include "core/analysis/garble/lawsignal.h"
#include "core/analysis/garble/namesignal.h"
#include "core/analysis/garble/phrasesignal.h"
#include "core/analysis/garble/scriptsignal.h"
#include "core/analysis/garble/sentencesignal.h"

namespace core {

Suspicions suspectedByRules(const CallWords &words)
{
    Suspicions suspicions;
    const auto add = [&suspicions](const Suspicions &more) {
        suspicions.insert(suspicions.end(), more.begin(), more.end());
    };
    add(PhraseSignal().find(words));
    add(ConfusionSignal().find(words));
    add(NameSignal().find(words));
    add(LawSignal().find(words));
    add(DateSignal().find(words));
    add(CurrencySignal().find(words));
    add(FigureSignal().find(words));
    add(CheckSignal().find(words));
    add(ScriptSignal().find(words));
    add(SentenceSignal().find(words));
    return suspicions;
}

} // namespace core
