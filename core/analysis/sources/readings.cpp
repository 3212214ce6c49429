// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/readings.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/base/written.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString keyOf(TextRange tokens, const QString &words)
{
    return u"%1 %2 %3"_s.arg(tokens.begin).arg(tokens.end).arg(words);
}

constexpr double edge = 0.001; ///< Likelihoods closer to 0 and 1 count as this.

} // namespace

void Readings::add(TextRange tokens, const QString &words, const Reading &reading)
{
    m_readings.insert(keyOf(tokens, words), reading);
}

const Readings::Reading *Readings::find(TextRange tokens, const QString &words) const
{
    const auto found = m_readings.constFind(keyOf(tokens, words));
    return found == m_readings.constEnd() ? nullptr : &*found;
}

double Readings::together(double wrong, double other)
{
    // Estimated on calls with four recognisers and a reference, from differences that were judged by trees which had
    // not seen the call: 52 188 times two had the same words instead of a third one's.
    constexpr double weight = 0.55;
    constexpr double agreement = 1.2;
    const auto odds = [](double likelihood) {
        const double inside = std::clamp(likelihood, edge, 1 - edge);
        return std::log(inside / (1 - inside));
    };
    const double both = weight * (odds(wrong) + odds(other)) + agreement;
    return std::max({wrong, other, 1 / (1 + std::exp(-both))});
}

QString namesInARow(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The last two of several names in a row.
    return QCoreApplication::translate("core::SecondSource", "%1 and %2")
        .arg(inOneLine(names.mid(0, names.size() - 1)), names.last());
}

} // namespace core
