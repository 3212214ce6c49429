// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "core/analysis/quantity.h"

namespace core {

/// A measure that companies report.
struct Metric {
    enum class Better { Unknown, Higher, Lower }; ///< Which way is good news.

    QString id;    ///< Stable key such as "revenue".
    QString name;  ///< "Revenue"
    QString group; ///< Chart group such as "costs".
    QSet<QuantityType> units;
    Better better = Better::Unknown;
    QStringList names;         ///< Folded; the name itself is not among them unless it is said so.
    QStringList negativeNames; ///< "net loss": the value counts as negative.
    bool isGeneric = false;    ///< "costs": says little without the words before it.
    bool isChange = false;     ///< The value is a growth rate itself: comparable sales.
    bool isPerUnit = false;    ///< Of one share, one user, one piece: never millions.
    bool hasSegments = false;  ///< Words around it name a part of the company.
};

/// The metrics that Emend knows, from resources/metrics.
class MetricLexicon
{
public:
    /// The lexicon that is built into the program; read once.
    static const MetricLexicon &builtIn();

    /// Reads the JSON of resources/metrics; entries without id or names are left out.
    explicit MetricLexicon(const QByteArray &json);
    Q_DISABLE_COPY_MOVE(MetricLexicon)

    const QList<Metric> &metrics() const { return m_metrics; }

    /// Phrases around the words of a metric that name none: "income statement". Folded.
    const QStringList &otherPhrases() const { return m_otherPhrases; }

    /// A name of a metric, cut into words.
    struct Phrase {
        QStringList words;
        const Metric *metric = nullptr; ///< None for words that only look like a metric.
        bool isNegative = false;
    };

    /// All names and other phrases.
    const QList<Phrase> &phrases() const { return m_phrases; }

    /// The metric with this id, or null.
    const Metric *find(QStringView id) const;

private:
    QList<Metric> m_metrics;
    QStringList m_otherPhrases;
    QList<Phrase> m_phrases;
    QHash<QString, qsizetype> m_byId;

    void addPhrases();
};

} // namespace core
