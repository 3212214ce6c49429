// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/metriclexicon.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Static libraries register their resources only when asked to; the macro must stand outside any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(core_metrics);
}

namespace core {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

QSet<QuantityType> unitsOf(const QJsonValue &value)
{
    QSet<QuantityType> result;
    for (const QString &key : texts(value)) {
        for (const QuantityType type : {QuantityType::Money, QuantityType::Percent, QuantityType::BasisPoints,
                                        QuantityType::Multiple, QuantityType::Count}) {
            if (key == quantityTypeKey(type))
                result.insert(type);
        }
    }
    return result;
}

Metric metricOf(const QJsonObject &object)
{
    Metric metric;
    metric.id = object[u"id"_s].toString();
    metric.name = object[u"name"_s].toString();
    metric.group = object[u"group"_s].toString();
    metric.units = unitsOf(object[u"units"_s]);
    const QString better = object[u"better"_s].toString();
    if (better == u"higher")
        metric.better = Metric::Better::Higher;
    else if (better == u"lower")
        metric.better = Metric::Better::Lower;
    metric.names = texts(object[u"names"_s]) + texts(object[u"misheardNames"_s]);
    metric.negativeNames = texts(object[u"negativeNames"_s]);
    metric.isGeneric = object[u"generic"_s].toBool();
    metric.isChange = object[u"isChange"_s].toBool();
    metric.isPerUnit = object[u"perUnit"_s].toBool();
    metric.hasSegments = object[u"segments"_s].toBool();
    return metric;
}

} // namespace

MetricLexicon::MetricLexicon(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_otherPhrases = texts(document[u"otherPhrases"_s]);
    for (const QJsonValue &value : document[u"metrics"_s].toArray()) {
        const Metric metric = metricOf(value.toObject());
        if (!metric.id.isEmpty() && !metric.names.isEmpty())
            m_metrics.append(metric);
    }
    addPhrases();
}

void MetricLexicon::addPhrases()
{
    const auto add = [this](const QStringList &names, const Metric *metric, bool isNegative) {
        for (const QString &name : names)
            m_phrases.append(Phrase{name.split(u' '), metric, isNegative});
    };
    for (qsizetype index = 0; index < m_metrics.size(); ++index) {
        const Metric &metric = m_metrics.at(index);
        m_byId.insert(metric.id, index);
        add(metric.names, &metric, false);
        add(metric.negativeNames, &metric, true);
    }
    add(m_otherPhrases, nullptr, false);
}

const MetricLexicon &MetricLexicon::builtIn()
{
    static const MetricLexicon lexicon([] {
        initializeResources();
        QFile file(u":/metrics/metrics.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return isOpen ? file.readAll() : QByteArray();
    }());
    return lexicon;
}

const Metric *MetricLexicon::find(QStringView id) const
{
    const auto known = m_byId.constFind(id.toString());
    return known == m_byId.constEnd() ? nullptr : &m_metrics.at(*known);
}

} // namespace core
