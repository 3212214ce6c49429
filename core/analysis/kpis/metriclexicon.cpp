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
}

const MetricLexicon &MetricLexicon::builtIn()
{
    static const MetricLexicon lexicon = [] {
        initializeResources();
        QFile file(u":/metrics/metrics.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return MetricLexicon(isOpen ? file.readAll() : QByteArray());
    }();
    return lexicon;
}

const Metric *MetricLexicon::find(QStringView id) const
{
    for (const Metric &metric : m_metrics) {
        if (metric.id == id)
            return &metric;
    }
    return nullptr;
}

} // namespace core
