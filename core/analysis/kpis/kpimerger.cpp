// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpimerger.h"

#include <cmath>

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Two values of one KPI may differ by this share through rounding.
constexpr double rounding = 0.006;

/// At most so many different values are kept apart under one name; the rest of the call repeats them.
constexpr qsizetype mostValues = 8;

QString keyOf(const Kpi &kpi)
{
    const QString metric = kpi.metricId.isEmpty() ? kpi.metric.toLower() : kpi.metricId;
    QString key = metric;
    for (const QString &part : {kpi.segment.toLower(), kpi.basis, kpi.period})
        key += u'/' + part;
    return key + (kpi.isGuidance ? u"/guidance"_s : QString());
}

bool isEqual(double a, double b)
{
    return std::abs(std::abs(a) - std::abs(b)) <= rounding * std::max(std::abs(a), std::abs(b));
}

bool isPowerOfTenApart(double a, double b)
{
    if (a == 0 || b == 0)
        return false;
    const double exponent = std::log10(std::abs(a / b));
    const double whole = std::round(exponent);
    return whole != 0 && std::abs(whole) <= 3 && std::abs(exponent - whole) < 0.01;
}

/// How many digits a value was said with: 2349.2 million has five, 2.35 billion three.
int significantDigits(double value)
{
    const QString digits = QString::number(std::abs(value), 'e', 10).section(u'e', 0, 0);
    int last = 0;
    int count = 0;
    for (const QChar digit : digits) {
        if (!digit.isDigit())
            continue;
        ++count;
        if (digit != u'0')
            last = count;
    }
    return last;
}

class Merger
{
public:
    explicit Merger(const SpeakerTurns &speech)
        : m_speech(speech)
    {
    }

    void add(const Kpi &kpi);
    QList<Kpi> take();

private:
    bool isTranslated(const Kpi &kpi) const;
    bool isSame(const Kpi &known, const Kpi &kpi, bool &agrees) const;
    void join(Kpi &known, Kpi other, bool agrees) const;

    const SpeakerTurns &m_speech;
    QList<Kpi> m_kpis;
    QHash<QString, QList<qsizetype>> m_byKey;
};

bool Merger::isTranslated(const Kpi &kpi) const
{
    const qsizetype turn = m_speech.turnAt(kpi.mentions.first().range.begin);
    return turn >= 0 && m_speech.turns[turn].isMachineTranslation;
}

bool Merger::isSame(const Kpi &known, const Kpi &kpi, bool &agrees) const
{
    agrees = true;
    if (known.type != kpi.type || known.high.has_value() != kpi.high.has_value())
        return false;
    if (!known.value || !kpi.value)
        return false;
    if (isEqual(*known.value, *kpi.value))
        return !known.high || isEqual(*known.high, *kpi.high);
    agrees = false;
    return isTranslated(known) != isTranslated(kpi) && isPowerOfTenApart(*known.value, *kpi.value);
}

void Merger::join(Kpi &known, Kpi other, bool agrees) const
{
    const bool isBetter = (isTranslated(known) && !isTranslated(other))
                          || (agrees && isTranslated(known) == isTranslated(other)
                              && significantDigits(*other.value) > significantDigits(*known.value));
    const double confidence = std::min(1.0, std::max(known.confidence, other.confidence) + 0.05);
    if (isBetter)
        std::swap(known, other);
    for (KpiMention &mention : other.mentions) {
        mention.agrees = agrees && mention.agrees;
        known.mentions.append(mention);
    }
    if (!known.yearOnYear && other.yearOnYear) {
        known.yearOnYear = other.yearOnYear;
        known.yearOnYearRange = other.yearOnYearRange;
    }
    if (!known.quarterOnQuarter && other.quarterOnQuarter) {
        known.quarterOnQuarter = other.quarterOnQuarter;
        known.quarterOnQuarterRange = other.quarterOnQuarterRange;
    }
    if (!known.prior && other.prior) {
        known.prior = other.prior;
        known.priorPeriod = other.priorPeriod;
        known.priorRange = other.priorRange;
    }
    known.confidence = confidence;
}

void Merger::add(const Kpi &kpi)
{
    QList<qsizetype> &candidates = m_byKey[keyOf(kpi)];
    for (const qsizetype index : candidates) {
        bool agrees = true;
        if (isSame(m_kpis[index], kpi, agrees)) {
            join(m_kpis[index], kpi, agrees);
            return;
        }
    }
    if (candidates.size() < mostValues)
        candidates.append(m_kpis.size());
    m_kpis.append(kpi);
}

QList<Kpi> Merger::take()
{
    QHash<QString, int> used;
    for (Kpi &kpi : m_kpis) {
        const QString key = keyOf(kpi);
        const int count = ++used[key];
        kpi.id = count == 1 ? key : u"%1#%2"_s.arg(key).arg(count);
    }
    std::stable_sort(m_kpis.begin(), m_kpis.end(),
                     [](const Kpi &a, const Kpi &b) { return a.mentions.first().range < b.mentions.first().range; });
    return m_kpis;
}

} // namespace

QList<Kpi> mergeKpis(const QList<Kpi> &kpis, const SpeakerTurns &speech)
{
    Merger merger(speech);
    for (const Kpi &kpi : kpis)
        merger.add(kpi);
    return merger.take();
}

} // namespace core
