// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/garbledetector.h"

#include <QCoreApplication>

#include "core/analysis/garble/checksignal.h"
#include "core/analysis/garble/confusionsignal.h"
#include "core/analysis/garble/currencysignal.h"
#include "core/analysis/garble/datesignal.h"
#include "core/analysis/garble/figuresignal.h"
#include "core/analysis/garble/lawsignal.h"
#include "core/analysis/garble/namesignal.h"
#include "core/analysis/garble/passages.h"
#include "core/analysis/garble/phrasesignal.h"
#include "core/analysis/garble/scriptsignal.h"
#include "core/analysis/garble/sentencesignal.h"
#include "core/analysis/garble/wordsignal.h"

using namespace Qt::StringLiterals;

namespace core {

QString GarbleDetector::id() const
{
    return u"garbled"_s;
}

QString GarbleDetector::name() const
{
    return QCoreApplication::translate("core::GarbleDetector", "Garbled words and figures");
}

QList<Finding> GarbleDetector::detect(const DetectorInput &input) const
{
    const CallWords words(input);
    Suspicions suspicions;
    const auto add = [&suspicions](const Suspicions &more) {
        suspicions.insert(suspicions.end(), more.begin(), more.end());
    };
    add(WordSignal().find(words));
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
    return passagesOf(words, std::move(suspicions), id());
}

} // namespace core
