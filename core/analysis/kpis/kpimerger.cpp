// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/kpimerger.h"

#include <cmath>

#include <QHash>

#include "core/analysis/checks/arithmetic.h"

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

/// Equal for values of one period, kind and currency that are the same in their first two digits.
QString roundedKey(const Kpi &kpi)
{
    return u"%1/%2/%3/%4"_s.arg(kpi.period, quantityTypeKey(kpi.type), kpi.unit,
                                QString::number(std::abs(*kpi.value), 'e', 1));
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
    bool isNamedOtherwise(const Kpi &known, const Kpi &own) const;
    void joinOwnWords();
    void joinUnderName(Kpi &known, const Kpi &own) const;

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
    if (!known.priorQuarter && other.priorQuarter) {
        known.priorQuarter = other.priorQuarter;
        known.priorQuarterRange = other.priorQuarterRange;
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

/// Whether a KPI named by the call's own words is another mention of a known one: they bear its segment's name, or its
/// value is the same to the third digit.
bool Merger::isNamedOtherwise(const Kpi &known, const Kpi &own) const
{
    constexpr double exact = 0.0015;
    const double gap = std::abs(std::abs(*known.value) - std::abs(*own.value));
    const bool isNamed =
        known.segment.compare(own.metric, Qt::CaseInsensitive) == 0 && isEqual(*known.value, *own.value);
    const bool isExact = gap <= exact * std::abs(*known.value) && significantDigits(*own.value) >= 3
                         && significantDigits(*known.value) >= 3;
    return (isNamed || isExact) && isTranslated(own) == isTranslated(known);
}

/// Gives the mentions of KPIs that the call names by its own words to those of the lexicon.
void Merger::joinOwnWords()
{
    const auto isPlain = [](const Kpi &kpi) { return kpi.value && !kpi.isGuidance && !kpi.high; };
    QHash<QString, QList<qsizetype>> known;
    for (qsizetype index = 0; index < m_kpis.size(); ++index) {
        QList<qsizetype> &alike = known[isPlain(m_kpis[index]) ? roundedKey(m_kpis[index]) : QString()];
        if (!m_kpis[index].metricId.isEmpty() && isPlain(m_kpis[index]) && alike.size() < mostValues)
            alike.append(index);
    }
    QList<Kpi> kept;
    QList<bool> isJoined(m_kpis.size(), false);
    for (qsizetype index = 0; index < m_kpis.size(); ++index) {
        const Kpi own = m_kpis[index];
        if (!own.metricId.isEmpty() || !isPlain(own))
            continue;
        for (const qsizetype candidate : known.value(roundedKey(own))) {
            if (!isNamedOtherwise(m_kpis[candidate], own))
                continue;
            joinUnderName(m_kpis[candidate], own);
            isJoined[index] = true;
            break;
        }
    }
    for (qsizetype index = 0; index < m_kpis.size(); ++index) {
        if (!isJoined[index])
            kept.append(m_kpis[index]);
    }
    m_kpis = kept;
}

/// Joins two KPIs; whichever value is the better, the name of the known one stays.
void Merger::joinUnderName(Kpi &known, const Kpi &own) const
{
    const Kpi name = known;
    join(known, own, true);
    known.metric = name.metric;
    known.metricId = name.metricId;
    known.group = name.group;
    known.segment = name.segment;
    known.basis = name.basis;
}

QList<Kpi> Merger::take()
{
    joinOwnWords();
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
