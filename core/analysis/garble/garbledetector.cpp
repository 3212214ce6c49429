// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/garbledetector.h"

#include <QCoreApplication>

#include "core/analysis/garble/passages.h"
#include "core/analysis/garble/rulesignals.h"
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
    Suspicions suspicions = suspectedByRules(words);
    WordSignal().judge(words, suspicions);
    return passagesOf(words, std::move(suspicions), id());
}

} // namespace core
