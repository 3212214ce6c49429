// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figurereview.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys{"confirmed", "corrected", "rejected", "added"};

} // namespace

QStringList changedFields(const FigureFields &a, const FigureFields &b)
{
    QStringList changed;
    const auto compare = [&](const QString &key, bool isEqual) {
        if (!isEqual)
            changed.append(key);
    };
    compare(u"metric"_s, a.metric == b.metric && a.group == b.group);
    compare(u"segment"_s, a.segment == b.segment);
    compare(u"basis"_s, a.basis == b.basis);
    compare(u"period"_s, a.period == b.period);
    compare(u"value"_s, a.value == b.value && a.high == b.high && a.type == b.type && a.unit == b.unit);
    compare(u"year_on_year"_s, a.yearOnYear == b.yearOnYear);
    compare(u"quarter_on_quarter"_s, a.quarterOnQuarter == b.quarterOnQuarter);
    compare(u"prior"_s, a.prior == b.prior && a.priorPeriod == b.priorPeriod);
    compare(u"guidance"_s, a.isGuidance == b.isGuidance);
    return changed;
}

FigureFields withFields(const FigureFields &base, const FigureFields &other, const QStringList &fields)
{
    FigureFields result = base;
    const auto take = [&](const QString &key, auto... members) {
        if (fields.contains(key))
            ((result.*members = other.*members), ...);
    };
    take(u"metric"_s, &FigureFields::metric, &FigureFields::group);
    take(u"segment"_s, &FigureFields::segment);
    take(u"basis"_s, &FigureFields::basis);
    take(u"period"_s, &FigureFields::period);
    take(u"value"_s, &FigureFields::value, &FigureFields::high, &FigureFields::type, &FigureFields::unit);
    take(u"year_on_year"_s, &FigureFields::yearOnYear);
    take(u"quarter_on_quarter"_s, &FigureFields::quarterOnQuarter);
    take(u"prior"_s, &FigureFields::prior, &FigureFields::priorPeriod);
    take(u"guidance"_s, &FigureFields::isGuidance);
    return result;
}

QString figureDecisionKey(FigureReview::Decision decision)
{
    return QLatin1StringView(keys.at(static_cast<size_t>(decision)));
}

FigureReview::Decision figureDecisionFromKey(QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1StringView(keys[i]))
            return static_cast<FigureReview::Decision>(i);
    }
    return FigureReview::Decision::Confirmed;
}

} // namespace core
